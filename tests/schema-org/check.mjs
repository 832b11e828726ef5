// Holds the JSON-LD of the samples in every locale (pages, treatments alone, clinics, people, questions, the whole catalogue) against schema-dts (Schema.org as types of TypeScript) and jsonld (a JSON-LD processor).
// Both must also refuse documents that are broken. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeErrors } from './types.mjs';
import { lossOf } from './linked-data.mjs';
import { contentOf, isIn } from './content.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const broken = join(root, 'tests/TreatmentContent.Tests/TestData/schema-org-broken');
const sound = join(root, 'tests/TreatmentContent.Tests/TestData/schema-org-sound');

let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    passed++;
  } catch (error) {
    failed++;
    console.error(`failed: ${name}: ${error.message}`);
  }
}

function must(condition, message) {
  if (!condition) throw new Error(message);
}

// One process writes all documents of a kind, a line each.
function lines(...form) {
  const run = spawnSync('dotnet', ['run', '--project', join(root, 'samples/RenderPage'), '--', join(root, 'samples/content'), '*', '*', 'https://example.com/', ...form], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  must(run.status === 0, `RenderPage ended with ${run.status}: ${run.stderr}`);
  return run.stdout.trim().split('\n');
}

const pages = () => lines().map(line => {
  const document = JSON.parse(line);
  const page = document['@graph'].find(node => /WebPage$/.test(node['@type']));
  return { name: `${page['@id']} (${page.inLanguage})`, text: line, language: page.inLanguage };
});

// What they are about stands first, or after the web site.
const others = () => lines('--others').map((line, index) => {
  const about = JSON.parse(line)['@graph'].find(node => node['@type'] !== 'WebSite');
  return { name: `other ${index + 1}, from ${about['@type']} ${about['@id']}`, text: line, about };
});

const file = (folder, name) => ({ name: relative(root, join(folder, `${name}.jsonld`)), text: readFileSync(join(folder, `${name}.jsonld`), 'utf8') });

const ofPages = pages();
const rest = others();
const documents = [...ofPages, ...rest, file(sound, 'worked-example')];

// What there must be is read from the content itself: a document that is not written is missed here and nowhere else.
const { locales, names } = contentOf(join(root, 'samples/content'));
for (const locale of locales) {
  await check(`each treatment in ${locale} has its page`, () => {
    const expected = names.treatment.filter(({ tags }) => isIn(tags, locale)).length;
    const found = ofPages.filter(page => page.language === locale).length;
    must(expected > 0 && found === expected, `${found} of ${expected}`);
  });
}

for (const [kind, all] of Object.entries(names)) {
  for (const { id, tags } of all) {
    await check(`the ${kind} ${id} has a document in each locale that it is in`, () => {
      const expected = locales.filter(locale => isIn(tags, locale)).length;
      const found = rest.filter(({ about }) => about['@id'].endsWith(`#/schema/${kind}/${id}`) || (kind === 'treatment' && about['@id'].endsWith(`#/schema/service/${id}`))).length;
      must(expected > 0 && found === expected, `${found} of ${expected}`);
    });
  }
}

await check('each locale has its questions and its whole catalogue', () => {
  for (const locale of locales) {
    must(rest.filter(({ about }) => about['@id'].endsWith(`/${locale}/questions`)).length === 1, `no questions in ${locale}`);
    must(rest.filter(({ about }) => /WebPage$/.test(about['@type']) && about.inLanguage === locale).length === 1, `no catalogue in ${locale}`);
  }
});
await check('no document is of a kind that is not counted', () => {
  const counted = /#\/schema\/(treatment|service|organization|person)\/[^/]+$|\/questions$/;
  for (const { name, about } of rest) must(counted.test(about['@id']) || /WebPage$/.test(about['@type']), name);
});
await check('no page stands twice', () => must(new Set(ofPages.map(page => page.name)).size === ofPages.length, 'one does'));

// What the two cannot see is left to SchemaOrgCheck: where an @id leads, dates, superseded terms for the one, names and ranges for the other.
const againstTypes = [
  'type-misspelt', 'type-that-never-was', 'property-misspelt', 'property-of-our-own', 'property-no-longer-there', 'domain-language-of-a-therapy', 'domain-specialty-of-a-person',
  'domain-price-in-an-inner-node', 'domain-services-of-a-dentist', 'range-node-of-another-type', 'range-number-for-a-text', 'range-flag-for-a-text', 'member-in-words', 'member-of-another-enumeration',
].map(name => file(broken, name));
const againstProcessor = [
  'comma-at-the-end', 'quote-not-closed', 'context-misspelt', 'context-left-out', 'keyword-misspelt', 'id-relative', 'id-that-is-no-text', 'null', 'graph-item-that-is-a-text', 'language-of-a-literal', 'property-with-an-unknown-prefix',
].map(name => file(broken, name));

const errors = typeErrors([...documents, ...againstTypes]);
for (const document of documents) {
  await check(`${document.name}: types`, () => must(errors.get(document.name).length === 0, errors.get(document.name).slice(0, 3).join('; ')));
  await check(`${document.name}: linked data`, async () => {
    const loss = await lossOf(document.text);
    must(loss === null, loss);
  });
}

for (const document of againstTypes) {
  await check(`${document.name} is refused by the types`, () => must(errors.get(document.name).length > 0, 'it was accepted'));
}

for (const document of againstProcessor) {
  await check(`${document.name} is refused by the processor`, async () => must((await lossOf(document.text)) !== null, 'it was accepted without loss'));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
