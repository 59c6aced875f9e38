/** Texts inside formulas: names that are compared with, and words of our own. Pure. */

/**
 * What COUNTIFS compares with: the cell itself, as a Kasi would write it. A name with a sign that COUNTIFS takes for
 * a pattern or a comparison ("Lain-lain?", "<5 tahun") is compared sign by sign.
 */
export function criterion(cell: string, names: readonly string[]): string {
  if (!names.some((name) => /[*?~]|^[<>=]/.test(name))) return cell;
  const escaped = ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, cell);
  return `"="&${escaped}`;
}

/** A text of our own inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
