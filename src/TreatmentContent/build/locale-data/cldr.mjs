import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = new URL('node_modules/', import.meta.url);

// CLDR's name for a locale is the shortest: its folder "pt" is pt-BR, "zh-Hans" is also zh.
const folders = { 'pt-BR': 'pt' };

/** Reads the CLDR packages and remembers which ones a topic has read, so that its table can name them. */
export class Cldr {
  #used = new Set();

  /** The JSON of a file of a package, for example ('cldr-core', 'supplemental/aliases.json'). */
  read(packageName, path) {
    this.#used.add(packageName);
    return JSON.parse(readFileSync(fileURLToPath(new URL(`${packageName}/${path}`, modules)), 'utf8'));
  }

  /** What a file of cldr-core/supplemental holds under "supplemental". */
  supplemental(topic) {
    return this.read('cldr-core', `supplemental/${topic}.json`).supplemental;
  }

  /** What a package says of one locale: ('cldr-units-full', 'es', 'units') gives main/es/units.json without its wrapping. */
  main(packageName, locale, topic) {
    const folder = folders[locale] ?? locale;
    return this.read(packageName, `main/${folder}/${topic}.json`).main[folder];
  }

  /** The packages read since the last call, with their versions. */
  takeSources() {
    const sources = [...this.#used].sort().map(name => `${name} ${this.read(name, 'package.json').version}`);
    this.#used.clear();
    return sources;
  }
}

/** Stops where a locale inherits its data from another language: its strings would not be in its own language. */
export function refuseForeignParents(cldr, locales) {
  const parents = cldr.supplemental('parentLocales').parentLocales.parentLocale;
  const sameLanguage = new Set(['nb>no', 'nn>no']);
  for (const locale of locales) {
    const language = tag => tag.split('-')[0];
    const parent = parents[locale];
    if (parent && parent !== 'und' && language(parent) !== language(locale) && !sameLanguage.has(`${locale}>${language(parent)}`)) {
      throw new Error(`${locale} takes its data from ${parent}, another language: leave it out.`);
    }
  }
}
