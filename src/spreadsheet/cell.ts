/** What a workbook is made of, as data: cells, rows, sheets, and how they are printed. */
import type { Look } from './looks.ts';

/**
 * What a cell holds, which decides its format and alignment: `text` one line, `wrap` several, `digits` a number that
 * is text, `code` the same centred and short (telephones and codes keep their zero and are no days, also when typed), `whole` 1.250, `decimal` 2,5, `rupiah` Rp1.250.000, `percent` of a share (0.5 → 50%), `date` 24 Nov 2026,
 * `longDate` 24 November 2026, `moment` with the time.
 */
export type Kind =
  | 'text'
  | 'wrap'
  | 'digits'
  | 'code'
  | 'whole'
  | 'decimal'
  | 'rupiah'
  | 'percent'
  | 'date'
  | 'longDate'
  | 'moment';

/** Kinds whose columns are text from head to foot, so that no program makes a number or a day of what is typed there. */
export const TEXT_KINDS = ['digits', 'code'] as const satisfies readonly Kind[];
export type TextKind = (typeof TEXT_KINDS)[number];

/** Written by the program alone, never from text of people; `result` is what it comes to, so that viewers which do not calculate show it too. */
export interface Formula {
  /** Without "=". */
  readonly formula: string;
  readonly result: number | string;
}

export type Value = string | number | bigint | Date | Formula | null;

export interface Cell {
  readonly value: Value;
  /** Default `text`. */
  readonly kind?: Kind;
  /** Default `plain`. */
  readonly look?: Look;
  /** Jumps to a cell of this workbook, e.g. "A5" on the sheet of that name. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface SheetRow {
  /** From column A on; null leaves a cell out. */
  readonly cells: readonly (Cell | null)[];
  /** In points, and it stays so. */
  readonly height?: number;
  /** In points: what its text needs by our own measure; a program that measures again may change it. */
  readonly fitted?: number;
  /** Spans of columns, counted from 0, that become one cell. */
  readonly merges?: readonly (readonly [from: number, to: number])[];
}

export interface Picture {
  readonly png: Uint8Array;
  /** Its upper left corner: column from 0, row from 1. */
  readonly column: number;
  readonly row: number;
  /** In pixels of 1/96 inch, as shown. */
  readonly width: number;
  readonly height: number;
}

export type Tone = 'danger' | 'warning' | 'good' | 'info' | 'muted';

/** Colours the cells of a column that hold exactly this text, or a number below or above zero. */
export type Highlight = { readonly column: number; readonly tone: Tone } & (
  | { readonly equals: string }
  | { readonly is: 'negative' | 'positive' }
);

/** Paper is F4/Folio, fitted to one page in width; the foot says which page of how many. */
export interface Print {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Rows with which a new page begins. */
  readonly newPages?: readonly number[];
  readonly headLeft?: string;
  readonly headRight?: string;
  readonly footLeft?: string;
  /** "Halaman" and "dari" of "Halaman 1 dari 3". */
  readonly pageWords: readonly [page: string, of: string];
}

/** A table with filter buttons in its head row; its body is every row below. */
export interface Table {
  readonly headRow: number;
  readonly columns: number;
}

export interface Sheet {
  /** One of the names that the workbook was declared with. */
  readonly name: string;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  /** Columns, from 0, whose cells are text also where nothing stands yet: what is typed there keeps its zero. */
  readonly textColumns?: ReadonlyMap<number, TextKind>;
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
  /** How many rows and columns stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly table?: Table;
  readonly highlights?: readonly Highlight[];
  readonly pictures?: readonly Picture[];
  readonly print: Print;
  /** Lines between cells on the screen; default true. */
  readonly gridLines?: boolean;
  /** Colour of the tab, RRGGBB. */
  readonly tab?: string;
}
