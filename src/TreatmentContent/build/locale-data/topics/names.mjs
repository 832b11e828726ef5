import { rows } from '../table.mjs';

export const name = 'names';

// Beside the languages whose data CLDR calls complete: what people in clinics speak or sign, and what the expectations ask for.
const more = ['ase', 'bal', 'ceb', 'ff', 'hmn', 'ht', 'ks', 'ku', 'la', 'lb', 'ln', 'mg', 'mi', 'mt', 'om', 'rw', 'ti', 'to', 'ug', 'wo', 'xh', 'yi'];
const scripts = ['Arab', 'Cyrl', 'Deva', 'Hans', 'Hant', 'Latn'];
const isCountry = code => /^([A-Z]{2}|419)$/.test(code) && !['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'].includes(code);

/**
 * The slice "codes" has a row of languages (es), one of countries (US) and one of scripts (Hans), for languages that are written in two.
 * Per locale the same three rows with the names, an empty one where there is none, after a row with how they are put together:
 * pattern and separator. The slice "own" holds each language's name for itself.
 */
export function build(cldr, { locales }) {
  const { effectiveCoverageLevels: levels } = cldr.read('cldr-core', 'coverageLevels.json');
  const complete = Object.keys(levels).filter(tag => levels[tag] === 'modern');
  const languages = [...new Set([...complete.map(tag => tag.split('-')[0]), ...more])].filter(tag => tag !== 'und').sort();
  const read = (locale, topic) => cldr.main('cldr-localenames-full', locale, topic).localeDisplayNames;
  const countries = Object.keys(read('en', 'territories').territories).filter(isCountry).sort();
  const nameIn = names => code => (names[code] === code ? '' : names[code] ?? '');

  const slices = locales.map(locale => {
    const { localePattern, localeSeparator } = read(locale, 'localeDisplayNames').localeDisplayPattern;
    return [locale, rows([
      [localePattern, localeSeparator],
      languages.map(nameIn(read(locale, 'languages').languages)),
      countries.map(nameIn(read(locale, 'territories').territories)),
      scripts.map(nameIn(read(locale, 'scripts').scripts)),
    ])];
  });

  // A locale that takes its data from another language calls itself by that language's name for it.
  const parents = cldr.supplemental('parentLocales').parentLocales.parentLocale;
  const language = tag => tag.split('-')[0];
  const isOwn = tag => !parents[tag] || ['und', 'no', language(tag)].includes(language(parents[tag]));
  const folders = new Set(cldr.read('cldr-core', 'availableLocales.json').availableLocales.full);
  const own = [...new Set([...locales, ...complete.filter(tag => tag !== 'und' && folders.has(tag))])].sort().filter(isOwn)
    .map(tag => [tag, nameIn(read(tag, 'languages').languages)(tag)])
    .filter(([, itself]) => itself !== '');
  return [['codes', rows([languages, countries, scripts])], ['own', rows(own)], ...slices];
}
