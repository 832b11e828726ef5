import { rows } from '../table.mjs';

export const name = 'dates';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Per locale, in the Gregorian calendar: the patterns full, long, medium, yearMonth and year; the names of months inside a date
 * (months), alone (months.alone) and short (months.brief), from January; of days, from Sunday; of the era. Only those that a pattern asks for.
 * The time of day (time), with the words for its halves (am, pm) or for its parts (periods: the hour at which each begins, and its
 * name, from midnight), where the pattern asks for them. How long ago a date was: today, yesterday, and by plural category
 * ago.day, ago.month, ago.year; a category that is as "other" is left out.
 */
export function build(cldr, { locales }) {
  const { dayPeriodRuleSet: rules } = cldr.supplemental('dayPeriods');
  const periodsOf = (locale, names) => Object.entries(rules[locale] ?? rules[locale.split('-')[0]])
    .filter(([, rule]) => rule._from)
    .map(([period, rule]) => `${rule._from.slice(0, 2)}${names[period]}`)
    .sort()
    .join('|');
  return locales.map(locale => {
    const { gregorian } = cldr.main('cldr-dates-full', locale, 'ca-gregorian').dates.calendars;
    const { dateFormats, timeFormats, dayPeriods, dateTimeFormats: { availableFormats }, months, eras } = gregorian;
    const { fields: relative } = cldr.main('cldr-dates-full', locale, 'dateFields').dates;
    const patterns = {
      full: dateFormats.full, long: dateFormats.long, medium: dateFormats.medium, yearMonth: availableFormats.yMMMM, year: availableFormats.y,
    };
    const fields = Object.values(patterns).join(' ').replace(/'[^']*'/g, '');
    const join = names => {
      const texts = Object.values(names);
      if (texts.some(text => text.includes('|'))) throw new Error(`${locale} has a '|' in a name.`);
      return texts.join('|');
    };

    const wide = join(months.format.wide);
    const alone = join(months['stand-alone'].wide);
    // "EEEE" and "cccc" are read alike: no locale of ours may tell them apart.
    const weekdays = which => join(days.map(day => gregorian.days[which].wide[day]));
    const usesAlone = /c{4}/.test(fields);
    if (usesAlone && /E{4}/.test(fields)) throw new Error(`${locale} uses both forms of the days' names.`);
    return [locale, rows([
      ...Object.entries(patterns),
      ['months', wide],
      ...(alone === wide ? [] : [['months.alone', alone]]),
      ...(/(?<![ML])(MMM|LLL)(?![ML])/.test(fields) ? [['months.brief', join(months.format.abbreviated)]] : []),
      ['days', weekdays(usesAlone ? 'stand-alone' : 'format')],
      ...(/G/.test(fields) ? [['era', eras.eraAbbr['1']]] : []),
      ['time', timeFormats.short],
      ...(/a/.test(timeFormats.short) ? [['am', dayPeriods.format.abbreviated.am], ['pm', dayPeriods.format.abbreviated.pm]] : []),
      ...(/B/.test(timeFormats.short) ? [['periods', periodsOf(locale, dayPeriods.format.abbreviated)]] : []),
      ['today', relative.day['relative-type-0']],
      ['yesterday', relative.day['relative-type--1']],
      ...['day', 'month', 'year'].flatMap(unit => {
        const past = relative[unit]['relativeTime-type-past'];
        const other = past['relativeTimePattern-count-other'];
        return Object.entries(past)
          .map(([key, text]) => [key.replace('relativeTimePattern-count-', ''), text])
          .filter(([category, text]) => category === 'other' || text !== other)
          .map(([category, text]) => [`ago.${unit}.${category}`, text]);
      }),
    ])];
  });
}
