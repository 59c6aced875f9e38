/** A sheet whose heads stand on the left, beside what they say: a card of one person, or a table turned on its side. Pure. */
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { gridOf } from './grid.ts';
import { weightOf } from './name-head.ts';

const LEAST = 2;

/** Most words of its first column are heads of others, at least one beyond doubt. */
export function isSideways(sheet: ReadSheet): boolean {
  const first = gridOf(sheet).flatMap(({ own }) => {
    const [text, ...others] = own.values();
    return text !== undefined && others.length > 0 ? [text.replace(/\s*:\s*$/, '')] : [];
  });
  const weights = [...new Set(first)].map(weightOf);
  const known = weights.filter((weight) => weight > 0).length;
  return known >= LEAST && weights.includes(2) && known * 2 > weights.length;
}
