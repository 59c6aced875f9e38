/** Text of people on its way into a cell: what XML forbids is taken out, what a spreadsheet would run stays text. */

/** Excel's own limit, in UTF-16 units; a longer text makes the file "damaged". */
const CELL_LIMIT = 32_767;
const CUT_SIGN = ' […]';

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** The usual case, told apart by one look: nothing to take out, and nothing that could run. */
const HARMLESS =
  /^(?![\s\u200b-\u200f\u2060=+\-@'\uff1d\uff0b\uff0d\uff20])[^\0-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]*$/;
/** How a formula begins, also after blanks and in full-width signs; a tab or line break in front counts too. */
const RUNNABLE = /^(?:[\t\n]|[\s\u200b-\u200f\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function cut(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  let end = CELL_LIMIT - CUT_SIGN.length;
  // Never between the halves of one sign.
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end) + CUT_SIGN;
}

/**
 * The text as it stands in the cell. One that a spreadsheet would take for a formula gets an apostrophe in front:
 * in the workbook the cell's type alone would do, but "save as CSV" keeps nothing but the signs.
 */
export function cellText(text: string): string {
  if (text.length <= CELL_LIMIT && HARMLESS.test(text)) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd');
  return cut(RUNNABLE.test(clean) || /^[\t\r\n]/.test(text) ? `'${clean}` : clean);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For element content and attribute values. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

/** Content of an inline string. "_x000A_" is how Excel writes a line break, so those very signs have to be written out. */
export function inlineText(text: string): string {
  const escaped = escapeXml(text);
  return escaped.includes('_x') ? escaped.replace(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1') : escaped;
}
