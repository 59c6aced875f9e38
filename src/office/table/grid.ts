/** A sheet as rows of words, with its merged cells filled: of a head sideways and down, of rows only down. */
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { inOneLine, linesIn } from './cell-words.ts';

export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** What was written in this row itself. */
  readonly own: ReadonlyMap<number, string>;
  /** With what a cell merged from above, or in a head from the left, lends it; `down` line by line. */
  readonly down: ReadonlyMap<number, string>;
  readonly wide: ReadonlyMap<number, string>;
  /** Columns whose cell begins a merge to the right. */
  readonly spans: ReadonlySet<number>;
}

/** More than any list has; a merge over the whole sheet is no table's. */
const MOST_FILLED = 2_000;

export function gridOf({ rows, merges = [] }: ReadSheet): GridRow[] {
  const down = new Map(
    rows.map(({ row, cells }) => [
      row,
      new Map([...cells].map(([at, cell]) => [at, linesIn(cell)] as const).filter(([, text]) => text !== '')),
    ]),
  );
  const own = new Map(
    [...down].map(([row, cells]) => [row, new Map([...cells].map(([at, text]) => [at, inOneLine(text)]))]),
  );
  const wide = new Map([...own].map(([row, cells]) => [row, new Map(cells)]));
  const spans = new Map<number, Set<number>>();
  for (const { from, to } of merges) {
    const text = own.get(from.row)?.get(from.column);
    const lines = down.get(from.row)?.get(from.column);
    if (text === undefined || lines === undefined || to.row - from.row > MOST_FILLED) continue;
    if (to.column > from.column) spans.set(from.row, (spans.get(from.row) ?? new Set()).add(from.column));
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= Math.min(to.column, from.column + MOST_FILLED); column += 1)
        fill(wide, row, column, text);
      fill(down, row, from.column, lines);
    }
  }
  const hidden = new Map(rows.map((row) => [row.row, row.hidden === true]));
  return [...own]
    .filter(([, cells]) => cells.size > 0)
    .map(([row, cells]) => ({
      row,
      hidden: hidden.get(row) ?? false,
      own: cells,
      down: down.get(row) ?? cells,
      wide: wide.get(row) ?? cells,
      spans: spans.get(row) ?? new Set(),
    }));
}

function fill(rows: Map<number, Map<number, string>>, row: number, column: number, text: string): void {
  const cells = rows.get(row);
  if (cells && !cells.has(column)) cells.set(column, text);
}
