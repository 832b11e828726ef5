// Holds the JSON Schema of docs/schema against content, with Ajv (a validator) and the JSON service of Visual Studio Code (an editor's engine).
// The last line is "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import languageService from 'vscode-json-languageservice';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const schemas = join(root, 'docs/schema');
const samples = join(root, 'samples/content');
const tests = join(root, 'tests/TreatmentContent.Tests');
const sound = [samples, join(tests, 'TestData/sound'), join(root, 'tests/TreatmentContent.Samples.Tests/TestData/lip-filler')];
const broken = join(tests, 'Json/Schema/TestData');

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

const json = file => JSON.parse(readFileSync(file, 'utf8'));

function filesBelow(folder) {
  const found = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.json') && !name.endsWith('.received.json')).sort().map(name => join(folder, name));
  must(found.length > 0, `${folder} holds no JSON`);
  return found;
}

// Strict: a keyword that the standard does not have, or one that can never apply, is an error; so is a warning.
const complain = message => { throw new Error(message); };
const ajv = new Ajv2020({ strict: true, allErrors: true, inlineRefs: false, logger: { log: complain, warn: complain, error: complain } });
const validators = new Map();

for (const file of filesBelow(schemas)) {
  await check(`${basename(file)} is a strict schema`, () => validators.set(basename(file), ajv.compile(json(file))));
}

// catalog.json and the folder beside it say what a file holds; an overlay has its locale in its name.
function schemaOf(file) {
  const folder = basename(dirname(file));
  if (/\..+\.json$/.test(basename(file))) return 'overlay-1.json';
  return basename(file) === 'catalog.json' ? 'catalog-1.json' : `${folder.replace(/s$/, '')}-1.json`;
}

const places = error => {
  const { missingProperty, additionalProperty, propertyName } = error.params;
  const member = missingProperty ?? additionalProperty ?? propertyName;
  return [error.instancePath, ...(member === undefined ? [] : [`${error.instancePath}/${member}`])];
};

for (const file of sound.flatMap(filesBelow)) {
  await check(`${relative(root, file)} is accepted`, () => {
    const validate = validators.get(schemaOf(file));
    must(validate, `no schema ${schemaOf(file)}`);
    must(validate(json(file)), validate.errors?.slice(0, 3).map(error => `${error.instancePath} ${error.message}`).join('; '));
  });
}

// Each broken file is named after its schema and says in x-wrong where the one mistake is.
for (const file of filesBelow(broken)) {
  await check(`${relative(root, file)} is refused`, () => {
    const validate = validators.get(`${basename(file).split('.')[0]}-1.json`);
    const content = json(file);
    must(!validate(content), 'it was accepted');
    const found = validate.errors.flatMap(places);
    must(found.includes(content['x-wrong']), `the mistake is at ${content['x-wrong']}, found ${[...new Set(found)].join(', ')}`);
    must(found.every(place => place === '' || content['x-wrong'].startsWith(place) || place.startsWith(content['x-wrong'])), `found more than one mistake: ${[...new Set(found)].join(', ')}`);
  });
}

// The editor finds the schema by the relative path in the file alone: no setting, no network.
const editor = languageService.getLanguageService({
  schemaRequestService: uri => {
    must(uri.startsWith('file:'), `${uri} is not a local file`);
    return Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8'));
  },
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});
editor.configure({ validate: true, allowComments: false });

function open(file, text) {
  const document = languageService.TextDocument.create(pathToFileURL(file).href, 'json', 1, text);
  return { document, parsed: editor.parseJSONDocument(document), at: mark => document.positionAt(text.indexOf(mark) + 1) };
}

for (const file of filesBelow(samples)) {
  await check(`${relative(root, file)} names its schema, and an editor finds nothing wrong`, async () => {
    const named = json(file).$schema;
    must(named, 'it has no $schema');
    must(existsSync(resolve(dirname(file), named)), `${named} leads nowhere`);
    must(basename(named) === schemaOf(file), `${named} is not ${schemaOf(file)}`);
    const { document, parsed } = open(file, readFileSync(file, 'utf8'));
    const [first] = await editor.doValidation(document, parsed);
    must(!first, `line ${first?.range.start.line + 1}: ${first?.message}`);
  });
}

const draft = join(samples, 'treatments/draft.json');
const write = members => open(draft, `{ "$schema": "../../../docs/schema/treatment-1.json", "id": "draft", "name": "Draft", ${members} }`);
const labels = async ({ document, parsed, at }, mark) => (await editor.doComplete(document, at(mark), parsed)).items;

await check('an editor marks a value of the wrong form at its place', async () => {
  const { document, parsed } = write('"protocol": { "sessions": { "each": "1,5 h" } }');
  const problems = await editor.doValidation(document, parsed);
  must(problems.length === 1 && document.getText(problems[0].range) === '"1,5 h"', JSON.stringify(problems));
});

await check('an editor completes the members of a record, with what they say', async () => {
  const found = (await labels(write('"protocol": { "sessions": { "" } }'), '""')).find(item => item.label === 'interval');
  must(found?.documentation === 'The time between two.', JSON.stringify(found));
});

await check('an editor completes the words of a vocabulary, with what they mean', async () => {
  const found = (await labels(write('"protocol": { "areas": [{ "areas": [""] }] }'), '""')).find(item => item.label === '"face"');
  must(found?.documentation, JSON.stringify(found));
});

await check('an editor offers examples of a value', async () => {
  const found = await labels(write('"protocol": { "sessions": { "each": "" } }'), '""');
  must(found.some(item => item.label === '"15..30 min"'), JSON.stringify(found.map(item => item.label)));
});

await check('an editor says of a member what it means, not what its type is', async () => {
  const { document, parsed, at } = write('"protocol": { "sessions": { "each": "15..30 min" } }');
  const said = await editor.doHover(document, at('"each"'), parsed);
  must(JSON.stringify(said?.contents).includes('How long each time lasts'), JSON.stringify(said));
});

await check('an editor takes members and words of the author\'s own', async () => {
  const { document, parsed } = write('"kind": "ownKind", "x-rank": 3, "aLaterMember": {}');
  const problems = await editor.doValidation(document, parsed);
  must(problems.length === 0, JSON.stringify(problems));
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
