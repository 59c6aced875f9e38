/** Lays out buttons: so many in a row, in order. */

/** @param size buttons in a row, at least 1 */
export function inRows<T>(items: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size));
  return rows;
}
