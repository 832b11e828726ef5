// Schema.org as types: each node of a document becomes a constant of its own type, and the compiler says what does not fit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));

const options = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const typesOf = node => [node['@type'] ?? 'Thing'].flat();

function leaf(node) {
  const leaves = typesOf(node).map(type => `S.${type}Leaf`);
  return leaves.length === 1 ? leaves[0] : `S.MergeLeafTypes<[${leaves.join(', ')}]>`;
}

// The compiler looks at types, not at words: texts are alike to it unless they name a term or are a number.
const looked = /^(https?:\/\/schema\.org\/|-?[\d.]+$|true$|false$)/;
const shape = (value, name) =>
  Array.isArray(value) ? value.map(each => shape(each, name))
    : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each, key)]))
      : typeof value === 'string' && name !== '@type' && !looked.test(value) ? 'text'
        : typeof value === 'number' ? 0
          : value;
const keyOf = value => JSON.stringify(shape(value));

// Items of one shape are compiled once: a list of twenty steps is a list of two kinds of step.
const sparse = value =>
  Array.isArray(value) ? [...new Map(value.map(each => [keyOf(each), each])).values()].map(sparse)
    : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === '@type' ? each : sparse(each)]))
      : value;

/** Gives the compiler's complaints by the name of the document; all documents are compiled at once, and nodes of one shape once. */
export function typeErrors(documents) {
  const nodes = new Map();
  for (const { name, text } of documents) {
    const document = JSON.parse(text);
    for (const node of document['@graph'] ?? [document]) {
      const key = keyOf(sparse(node));
      if (!nodes.has(key)) nodes.set(key, { node: sparse(node), names: new Set() });
      nodes.get(key).names.add(name);
    }
  }

  const path = join(here, 'documents.ts');
  const all = [...nodes.values()];
  const program = ["import type * as S from 'schema-dts';", ...all.map(({ node }, index) => `export const n${index}: ${leaf(node)} = ${JSON.stringify(node)};`)].join('\n');
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = file => file === path || fileExists.call(host, file);
  host.readFile = file => (file === path ? program : readFile.call(host, file));
  host.getSourceFile = (file, version, ...rest) => (file === path ? ts.createSourceFile(file, program, version) : getSourceFile.call(host, file, version, ...rest));
  const compiled = ts.createProgram([path], options, host);
  const source = compiled.getSourceFile(path);
  const broken = [...compiled.getOptionsDiagnostics(), ...compiled.getGlobalDiagnostics(), ...compiled.getSyntacticDiagnostics(source)];
  if (broken.length > 0) throw new Error(ts.flattenDiagnosticMessageText(broken[0].messageText, ' '));

  const errors = new Map(documents.map(({ name }) => [name, []]));
  for (const error of compiled.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(error.start).line;
    const message = ts.flattenDiagnosticMessageText(error.messageText, ' ').slice(0, 300);
    if (line === 0) throw new Error(message);
    const { node, names } = all[line - 1];
    for (const name of names) errors.get(name).push(`${node['@id'] ?? typesOf(node)}: ${message}`);
  }

  return errors;
}
