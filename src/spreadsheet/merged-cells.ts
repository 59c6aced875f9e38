/** The merged cells of a sheet as far as they lie over what was read: nobody has to count through a million blank rows. Pure. */
import { type MergedCells, type ReadRow, TooManyRows } from './sheet-cells.ts';

/** Cells that cover each other are no honest sheet; all of this together is a table of a thousand rows and columns enough. */
const MOST_CELLS = 200_000;

/** @throws TooManyRows where they cover more cells than any list has */
export function mergesOver(merges: readonly MergedCells[], rows: readonly ReadRow[], columns: number): MergedCells[] {
  const last = rows.at(-1)?.row ?? 0;
  const over = merges
    .filter(({ from }) => from.row <= last && from.column < columns)
    .map(({ from, to }) => ({
      from,
      to: { row: Math.min(to.row, last), column: Math.min(to.column, columns - 1) },
    }))
    .filter(({ from, to }) => from.row < to.row || from.column < to.column);
  const cells = over.reduce((sum, { from, to }) => sum + (to.row - from.row + 1) * (to.column - from.column + 1), 0);
  if (cells > MOST_CELLS) throw new TooManyRows();
  return over;
}
