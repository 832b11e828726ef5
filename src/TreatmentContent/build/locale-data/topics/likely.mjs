import { ordinal, rows } from '../table.mjs';

export const name = 'likely';

/** languages: script-region, then every language whose likely subtags these are. others: tag, maximised tag. */
export function build(cldr) {
  const likely = Object.entries(cldr.supplemental('likelySubtags').likelySubtags).sort(([a], [b]) => ordinal(a, b));
  const groups = new Map();
  const others = [];
  for (const [tag, full] of likely) {
    const [language, script, region] = full.split('-');
    if (tag === language) {
      const key = `${script}-${region}`;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(tag);
    } else {
      others.push([tag, full]);
    }
  }

  const languages = [...groups].sort(([a], [b]) => ordinal(a, b)).map(([key, tags]) => [key, tags.join(' ')]);
  return [['languages', rows(languages)], ['others', rows(others)]];
}
