import { deflateRawSync, inflateRawSync } from 'node:zlib';

/*
 * A table is one line of ASCII (what it is, where it comes from, its licence) and then one raw deflate stream of UTF-8:
 *   first line   key TAB length TAB key TAB length …   (lengths in UTF-16 units)
 *   the rest     the slices in that order, joined without separators
 * A slice is text of lines (LF), their fields parted by TAB. LocaleTable.cs reads this.
 */

/** Makes the text of a table from [key, text] pairs. */
export function textOf(slices) {
  const seen = new Set();
  for (const [key, text] of slices) {
    if (seen.has(key) || /[\t\n]/.test(key)) throw new Error(`Slice '${key}' is doubled or has a tab or line end in its key.`);
    if (typeof text !== 'string' || text.includes('\r')) throw new Error(`Slice '${key}' is not text with LF.`);
    seen.add(key);
  }

  return slices.map(([key, text]) => `${key}\t${text.length}`).join('\t') + '\n' + slices.map(([, text]) => text).join('');
}

export function pack(header, text) {
  if (!/^[ -~]+$/.test(header)) throw new Error(`The header is not one line of ASCII: ${header}`);
  return Buffer.concat([Buffer.from(`${header}\n`, 'ascii'), deflateRawSync(Buffer.from(text, 'utf8'), { level: 9, memLevel: 9 })]);
}

export function unpack(bytes) {
  const end = bytes.indexOf(0x0a);
  return { header: bytes.subarray(0, end).toString('ascii'), text: inflateRawSync(bytes.subarray(end + 1)).toString('utf8') };
}

/** Joins rows of fields into a slice. */
export function rows(lines) {
  return lines.map(fields => {
    if (fields.some(field => /[\t\n\r]/.test(String(field)))) throw new Error(`A field has a tab or line end: ${JSON.stringify(fields)}`);
    return fields.join('\t') + '\n';
  }).join('');
}

/** Ordinal order, the same on every machine. */
export const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
