import { ordinal, rows } from '../table.mjs';

export const name = 'money';

/**
 * Slice "digits": the currencies whose amounts do not have two decimals. Per locale: the pattern, the one for a currency that begins or
 * ends in a letter next to the number (letters) where it differs, and the symbols that are not the code itself.
 */
export function build(cldr, { locales, currencies }) {
  const { fractions } = cldr.supplemental('currencyData').currencyData;
  const digits = Object.keys(fractions).filter(code => code !== 'DEFAULT' && fractions[code]._digits !== '2').sort(ordinal);
  return [
    ['digits', rows(digits.map(code => [code, fractions[code]._digits]))],
    ...locales.map(locale => {
      const { numbers } = cldr.main('cldr-numbers-full', locale, 'numbers');
      const names = cldr.main('cldr-numbers-full', locale, 'currencies').numbers.currencies;
      const formats = numbers[`currencyFormats-numberSystem-${numbers.defaultNumberingSystem}`];
      const letters = formats['standard-alphaNextToNumber'];
      return [locale, rows([
        ['pattern', formats.standard],
        ...(letters && letters !== formats.standard ? [['letters', letters]] : []),
        ...currencies.filter(code => (names[code]?.symbol ?? code) !== code).map(code => [code, names[code].symbol]),
      ])];
    }),
  ];
}
