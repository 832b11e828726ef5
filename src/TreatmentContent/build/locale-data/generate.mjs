// Makes the embedded locale tables. Usage: npm ci && node generate.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Cldr, refuseForeignParents } from './cldr.mjs';
import { pack, textOf, unpack } from './table.mjs';

const budget = 150 * 1024;
const check = process.argv.includes('--check');
const here = new URL('./', import.meta.url);
const target = new URL('../../Localization/Tables/', here);
const json = name => JSON.parse(readFileSync(new URL(name, here), 'utf8'));

const cldr = new Cldr();
const config = { locales: json('locales.json'), currencies: json('currencies.json'), ages: json('ages.json') };
refuseForeignParents(cldr, config.locales);
cldr.takeSources();

const topics = readdirSync(fileURLToPath(new URL('topics/', here))).filter(file => file.endsWith('.mjs')).sort();
let total = 0;
let stale = 0;
for (const file of topics) {
  const topic = await import(new URL(`topics/${file}`, here));
  const text = textOf(topic.build(cldr, config));
  const header = `# TreatmentContent locale table "${topic.name}", made from ${cldr.takeSources().join(', ')}. (c) 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0`;
  const path = fileURLToPath(new URL(`${topic.name}.bin`, target));
  const old = existsSync(path) ? readFileSync(path) : null;

  // Compared by content: another build of zlib may pack the same text into other bytes.
  const unpacked = old && unpack(old);
  const same = unpacked !== null && unpacked.header === header && unpacked.text === text;
  const bytes = same ? old : pack(header, text);
  if (!same) {
    stale++;
    if (!check) writeFileSync(path, bytes);
  }

  total += bytes.length;
  console.log(`${topic.name.padEnd(16)} ${String(Buffer.byteLength(text)).padStart(8)} -> ${String(bytes.length).padStart(7)} bytes${same ? '' : check ? '  DIFFERS' : '  written'}`);
}

console.log(`${'all tables'.padEnd(16)} ${''.padStart(8)}    ${String(total).padStart(7)} bytes of ${budget}`);
if (total > budget) {
  console.error('The tables are larger than their budget.');
  process.exitCode = 1;
}

if (check && stale > 0) {
  console.error(`${stale} table(s) differ from what CLDR and the topics give: run node generate.mjs.`);
  process.exitCode = 1;
}
