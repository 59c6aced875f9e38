/** What is read of a workbook that somebody sent, whatever its format: plain values by their place, and what is not seen at a look. */

/** "date" stands for a number that its cell shows as a date, as ISO text without a zone. */
export type ReadCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** What a formula came to, e.g. "#REF!": never a word that somebody wrote. */
  | { readonly kind: 'error'; readonly value: string }
  /** A formula that was stored without its result, e.g. "=A1&B1": what the cell shows stands nowhere in the file. */
  | { readonly kind: 'formula'; readonly value: string };

export interface CellPlace {
  /** From 1, as in the address. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}
/** Cells that are shown as one; its value is that of `from`. Both ends belong to it. */
export interface MergedCells {
  readonly from: CellPlace;
  readonly to: CellPlace;
}
export interface ReadRow {
  /** From 1, as in the address. */
  readonly row: number;
  /** By column from 0; a cell without a value is not there. */
  readonly cells: ReadonlyMap<number, ReadCell>;
  /** By hand, by a closed group or by a filter. */
  readonly hidden?: boolean;
}
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
  readonly merges?: readonly MergedCells[];
  /** "very": can be shown by a program alone, so whoever sent the file may not know of it. */
  readonly hidden?: 'yes' | 'very';
  /** From 0, rising. */
  readonly hiddenColumns?: readonly number[];
}
export interface ReadLimits {
  /** Rows that hold a value, in all sheets together. */
  readonly rows: number;
  /** Columns beyond are not read. */
  readonly columns: number;
}

/** More rows with a value than the caller wants to have. */
export class TooManyRows extends Error {
  override readonly message = 'too many rows';
}

/** What Excel lets a cell hold. */
export const MOST_TEXT = 32_767;
export const MOST_ROW = 1_048_576;
/** More than any list has; each is a place in memory that a file could fill. */
export const MOST_MERGES = 20_000;
