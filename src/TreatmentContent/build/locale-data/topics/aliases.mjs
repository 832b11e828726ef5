import { ordinal, rows } from '../table.mjs';

export const name = 'aliases';

const tag = /^([a-z]{2,3}|und)(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?((-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*)$/;

/**
 * languages: tag, successor. variants: tag with variants, successor. legacy: whole tags of older standards, lower case, successor
 * (without private use). regions: region, successors. scripts, variantNames: old, new.
 */
export function build(cldr) {
  const { languageAlias, scriptAlias, territoryAlias, variantAlias } = cldr.supplemental('aliases').metadata.alias;
  const pairs = alias => Object.entries(alias).map(([old, { _replacement }]) => [old, _replacement]).sort(([a], [b]) => ordinal(a, b));

  const languages = [];
  const variants = [];
  const legacy = [];
  for (const [old, successor] of pairs(languageAlias)) {
    const match = tag.exec(old);
    const list = !match ? legacy : match[5] ? variants : languages;
    list.push(list === legacy ? [old.toLowerCase(), successor.replace(/-x-.*/, '')] : [old, successor]);
  }

  // A key with more parts goes first, so that the first fitting rule is the most exact one.
  const parts = text => text.split('-').filter(part => part !== 'und').length;
  variants.sort(([a], [b]) => parts(b) - parts(a) || ordinal(a, b));

  // Regions of three letters are no part of a language tag.
  const regions = pairs(territoryAlias).filter(([old]) => /^([A-Z]{2}|\d{3})$/.test(old));
  return [
    ['languages', rows(languages)], ['variants', rows(variants)], ['legacy', rows(legacy)],
    ['regions', rows(regions)], ['scripts', rows(pairs(scriptAlias))], ['variantNames', rows(pairs(variantAlias))],
  ];
}
