import { ordinal, rows } from '../table.mjs';

export const name = 'matching';

/**
 * rules: desired, supported, distance, "1" where it holds in one direction only; in CLDR's order.
 * sets: variable, its leaf regions. groups: region of regions, its leaf regions. paradigms: the locales that win ties, in order.
 */
export function build(cldr) {
  const data = cldr.supplemental('languageMatching').languageMatching['written-new'];
  for (const rule of data.languageMatch) {
    if (!rule._desired || !rule._supported || rule._distance === undefined) {
      throw new Error(`A language matching rule has lost a side: ${JSON.stringify(rule)}`);
    }
  }

  if (data.languageMatch.length < 300) throw new Error(`Only ${data.languageMatch.length} language matching rules.`);

  const containment = cldr.supplemental('territoryContainment').territoryContainment;
  // Not the political groupings EU, EZ and UN: no locale is named after them in matching.
  const groups = Object.keys(containment).filter(region => /^(\d{3}|QO)$/.test(region)).sort(ordinal);
  const leaves = region => groups.includes(region) ? containment[region]._contains.flatMap(leaves) : [region];
  const leavesOf = regions => [...new Set(regions.flatMap(leaves))].sort(ordinal).join(' ');

  const rules = data.languageMatch.map(rule => [rule._desired, rule._supported, rule._distance, rule._oneway ? '1' : '']);
  const sets = Object.entries(data.matchVariables).map(([variable, { _value }]) => [variable, leavesOf(_value.split('+'))]);
  return [
    ['rules', rows(rules)],
    ['sets', rows(sets)],
    ['groups', rows(groups.map(region => [region, leavesOf([region])]))],
    ['paradigms', rows(data.paradigmLocales._locales.map(tag => [tag]))],
  ];
}
