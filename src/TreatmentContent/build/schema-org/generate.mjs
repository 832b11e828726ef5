// Makes the embedded table of the Schema.org vocabulary. Usage: node generate.mjs [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack, unpack } from '../locale-data/table.mjs';

const budget = 40 * 1024;
const check = process.argv.includes('--check');
const source = new URL('../../../../tests/TreatmentContent.Tests/SchemaOrg/Vocabulary/schema-org-30.0.tsv', import.meta.url);
const target = new URL('../../SchemaOrg/Vocabulary/schema-org.bin', import.meta.url);
const header = '# TreatmentContent table of schema.org 30.0 (2026-03-19): names and relations. SPDX-License-Identifier: CC-BY-SA-3.0';
const columns = ['kind', 'name', 'status', 'supers', 'members', 'domains', 'ranges', 'supersededBy', 'inverseOf'];

const lines = readFileSync(source, 'utf8').replace(/\n$/, '').split('\n');
const rows = lines.slice(2).map(line => line.split('\t'));
if (lines[1] !== columns.join('\t')) throw new Error(`The columns are not ${columns.join(', ')}.`);
if (rows.some(row => row.length !== columns.length)) throw new Error('A row has too many or too few columns.');

// What an enumeration's members are follows from the members themselves; the table holds it once.
const members = new Map();
for (const [kind, name, , supers] of rows) {
  if (kind !== 'member') continue;
  for (const parent of supers.split(' ')) members.set(parent, [...(members.get(parent) ?? []), name]);
}
for (const [, name, , , stated] of rows) {
  if ((members.get(name) ?? []).join(' ') !== stated) throw new Error(`The members of ${name} are not those that name it.`);
}

// One line a term, in the order of the source: kind, name, status, supers, domains, ranges, supersededBy, inverseOf; kind and status as numbers, empty cells at the end left out.
const kinds = [...new Set(rows.map(row => row[0]))];
const statuses = [...new Set(rows.map(row => row[2]))];
const body = rows.map(([kind, name, status, supers, , ...rest]) => [kinds.indexOf(kind), name, statuses.indexOf(status), supers, ...rest].join('\t').trimEnd());
const text = [kinds.join(' '), statuses.join(' '), ...body].join('\n') + '\n';

// Compared by content: another build of zlib may pack the same text into other bytes.
const path = fileURLToPath(target);
const old = existsSync(path) ? readFileSync(path) : null;
const unpacked = old && unpack(old);
const same = unpacked !== null && unpacked.header === header && unpacked.text === text;
const bytes = same ? old : pack(header, text);
if (!same && !check) writeFileSync(path, bytes);
console.log(`${rows.length} terms, ${Buffer.byteLength(text)} -> ${bytes.length} bytes of ${budget}${same ? '' : check ? '  DIFFERS' : '  written'}`);
if (bytes.length > budget || (check && !same)) process.exitCode = 1;
