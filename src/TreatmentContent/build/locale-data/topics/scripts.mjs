import { ordinal, rows } from '../table.mjs';

export const name = 'scripts';

/** rightToLeft: one script a line. */
export function build(cldr) {
  const metadata = cldr.read('cldr-core', 'scriptMetadata.json').scriptMetadata;
  const rightToLeft = Object.keys(metadata).filter(script => metadata[script].rtl === 'YES').sort(ordinal);
  return [['rightToLeft', rows(rightToLeft.map(script => [script]))]];
}
