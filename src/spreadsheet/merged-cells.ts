/** The merged cells of a sheet, as far as they lie over what was read, and what they cover. Pure. */
import { type MergedCells, type ReadRow, TooManyRows } from './sheet-cells.ts';

/** Cells that cover each other are no honest sheet; all of this together is a table of a thousand rows and columns enough. */
const MOST_CELLS = 200_000;

/** Nobody has to count through a million blank rows. @throws TooManyRows where they cover more cells than any list has */
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

/** Without what lies under a merged cell: nobody sees it, and its own value stands over it. @param merges as `mergesOver` gives them */
export function withoutCovered(rows: readonly ReadRow[], merges: readonly MergedCells[]): ReadRow[] {
  const byRow = new Map<number, Set<number>>();
  for (const { from, to } of merges)
    for (let row = from.row; row <= to.row; row += 1) {
      const covered = byRow.get(row) ?? new Set<number>();
      for (let column = from.column; column <= to.column; column += 1)
        if (row !== from.row || column !== from.column) covered.add(column);
      byRow.set(row, covered);
    }
  return rows.flatMap((row) => {
    const covered = byRow.get(row.row);
    if (!covered) return [row];
    const cells = new Map([...row.cells].filter(([column]) => !covered.has(column)));
    return cells.size === 0 ? [] : [{ ...row, cells }];
  });
}
