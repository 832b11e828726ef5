// What the content folder holds, read as plain JSON and not through the library: which treatments, clinics and people, and which languages their names are in.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const read = path => JSON.parse(readFileSync(path, 'utf8'));

/** Says whether one of the languages is that of a locale, or none at all, which goes with each. */
export const isIn = (tags, locale) => tags.some(tag => tag === 'und' || tag === locale || locale.startsWith(`${tag}-`));

/** Gives the locales, those that are planned among them, and by the word in its @id each thing that has a document of its own. */
export function contentOf(folder) {
  const catalog = read(join(folder, 'catalog.json'));
  const named = list => list.map(({ id, name }) => ({ id, tags: Object.keys(name) }));

  // An overlay says of one treatment what is said in one language.
  const files = readdirSync(join(folder, 'treatments')).map(file => read(join(folder, 'treatments', file)));
  const treatments = files.filter(({ treatment }) => !treatment).map(({ id, name }) => ({
    id,
    tags: [...Object.keys(name), ...files.filter(({ treatment, texts }) => treatment === id && texts.name).map(({ locale }) => locale)],
  }));
  return {
    locales: [...catalog.locales, ...catalog.checks.planned],
    names: { treatment: treatments, organization: named(catalog.clinics), person: named(catalog.practitioners) },
  };
}
