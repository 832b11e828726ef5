import { rows } from '../table.mjs';

export const name = 'units';

// In full and short: what time is said in, and what patients read most. Not nights: CLDR's are those of a hotel ("Übernachtungen", "泊").
const common = [
  'duration-second', 'duration-minute', 'duration-hour', 'duration-day', 'duration-week', 'duration-month', 'duration-year',
  'length-millimeter', 'length-centimeter', 'mass-gram', 'volume-milliliter', 'temperature-celsius',
];

// Short only: measures of devices and doses.
const measures = [
  'duration-nanosecond', 'duration-millisecond',
  'length-nanometer', 'length-micrometer', 'length-meter', 'area-square-centimeter',
  'mass-microgram', 'mass-milligram', 'mass-kilogram', 'volume-liter',
  'energy-joule', 'energy-kilocalorie', 'power-watt', 'power-milliwatt', 'electric-volt', 'electric-milliampere',
  'frequency-hertz', 'frequency-kilohertz', 'frequency-megahertz', 'pressure-millimeter-ofhg', 'light-lux',
];

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Per locale: UNIT.WIDTH.CATEGORY, a pattern; a category that is not given is as "other".
 * An age is said with the unit of CLDR's name for it ("year-person") where it is another word than for a span of years. CLDR knows the unit and has no patterns for it: they are ours.
 */
export function build(cldr, { locales, ages }) {
  const wanted = [
    ...common.flatMap(unit => [[unit, 'long'], [unit, 'short']]),
    ...measures.map(unit => [unit, 'short']),
  ];
  return locales.map(locale => {
    const { units } = cldr.main('cldr-units-full', locale, 'units');
    const ofPeople = Object.entries(ages[locale] ?? {}).map(([unit, pattern]) => {
      if (units.long[`duration-${unit}-person`]) throw new Error(`CLDR says an age in ${unit}s in ${locale} now: take its patterns.`);
      return [`${unit}-person.long.other`, pattern];
    });
    return [locale, rows([...wanted.flatMap(([unit, width]) => {
      const patterns = units[width][unit];
      const other = patterns?.['unitPattern-count-other'];
      if (!other) throw new Error(`${locale} does not say ${unit}.`);
      const key = unit.slice(unit.indexOf('-') + 1);
      return categories
        .map(category => [`${key}.${width}.${category}`, patterns[`unitPattern-count-${category}`]])
        .filter(([, pattern], index) => pattern !== undefined && (categories[index] === 'other' || pattern !== other));
    }), ...ofPeople])];
  });
}
