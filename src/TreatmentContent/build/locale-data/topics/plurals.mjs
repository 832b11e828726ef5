import { ordinal, rows } from '../table.mjs';

export const name = 'plurals';

const categories = ['zero', 'one', 'two', 'few', 'many'];

/** Per language: one … many, ordinal.one … (conditions without their samples), range.START.END, the category of such a range. */
export function build(cldr) {
  const cardinals = cldr.supplemental('plurals')['plurals-type-cardinal'];
  const ordinals = cldr.supplemental('ordinals')['plurals-type-ordinal'];
  const ranges = cldr.supplemental('pluralRanges').plurals;

  const conditions = (rules, prefix) => categories
    .map(category => [prefix + category, rules?.[`pluralRule-count-${category}`]?.replace(/@.*/, '').trim()])
    .filter(([, condition]) => condition);
  // A pair that is not listed is "other", so a pair that is listed as "other" says nothing.
  const pairs = rules => Object.entries(rules ?? {})
    .map(([key, result]) => [key.replace(/^pluralRange-start-(.*)-end-(.*)$/, 'range.$1.$2'), result])
    .filter(([, result]) => result !== 'other')
    .sort(([a], [b]) => ordinal(a, b));

  const languages = [...new Set([...Object.keys(cardinals), ...Object.keys(ordinals)])].filter(tag => tag !== 'und').sort(ordinal);
  return languages.map(tag => [tag, rows([
    ...conditions(cardinals[tag], ''),
    ...conditions(ordinals[tag], 'ordinal.'),
    ...pairs(ranges[tag]),
  ])]);
}
