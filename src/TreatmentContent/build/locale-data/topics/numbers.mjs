import { rows } from '../table.mjs';

export const name = 'numbers';

/**
 * Per locale: the signs of its usual digits, the patterns of numbers, percentages and ranges, the smallest group before the first sign
 * (minimumGrouping), and the digits themselves where they are not 0 to 9.
 */
export function build(cldr, { locales }) {
  const systems = cldr.supplemental('numberingSystems').numberingSystems;
  return locales.map(locale => {
    const { numbers } = cldr.main('cldr-numbers-full', locale, 'numbers');
    const system = numbers.defaultNumberingSystem;
    const symbols = numbers[`symbols-numberSystem-${system}`];
    const digits = systems[system]._digits;
    return [locale, rows([
      ['decimal', symbols.decimal],
      ['group', symbols.group],
      ['minus', symbols.minusSign],
      ['percentSign', symbols.percentSign],
      ['minimumGrouping', numbers.minimumGroupingDigits],
      ['pattern', numbers[`decimalFormats-numberSystem-${system}`].standard],
      ['percent', numbers[`percentFormats-numberSystem-${system}`].standard],
      ['range', numbers[`miscPatterns-numberSystem-${system}`].range],
      ...(digits === '0123456789' ? [] : [['digits', digits]]),
    ])];
  });
}
