import { rows } from '../table.mjs';

export const name = 'dates';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Per locale, in the Gregorian calendar: the patterns full, long, medium, yearMonth and year; the names of months inside a date
 * (months), alone (months.alone) and short (months.brief), from January; of days, from Sunday; of the era. Only those that a pattern asks for.
 */
export function build(cldr, { locales }) {
  return locales.map(locale => {
    const { gregorian } = cldr.main('cldr-dates-full', locale, 'ca-gregorian').dates.calendars;
    const { dateFormats, dateTimeFormats: { availableFormats }, months, eras } = gregorian;
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
    ])];
  });
}
