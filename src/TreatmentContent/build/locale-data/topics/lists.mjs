import { rows } from '../table.mjs';

export const name = 'lists';

const kinds = { and: 'listPattern-type-standard', or: 'listPattern-type-or', unit: 'listPattern-type-unit' };

/** Per locale: KIND.middle and KIND.end; KIND.two where it differs from the end, KIND.start where it differs from the middle. */
export function build(cldr, { locales }) {
  return locales.map(locale => {
    const { listPatterns } = cldr.main('cldr-misc-full', locale, 'listPatterns');
    return [locale, rows(Object.entries(kinds).flatMap(([kind, type]) => {
      const { start, middle, end, 2: two } = listPatterns[type];
      return [
        [`${kind}.middle`, middle],
        [`${kind}.end`, end],
        ...(two === end ? [] : [[`${kind}.two`, two]]),
        ...(start === middle ? [] : [[`${kind}.start`, start]]),
      ];
    }))];
  });
}
