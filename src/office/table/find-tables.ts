/** Every table of a sheet, as offices keep it: its columns with what their heads say, its rows without what is no entry. Pure. */
import { isNothing } from './cell-words.ts';
import { foldHead } from './fold-head.ts';
import { type GridRow, gridOf } from './grid.ts';
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { type Head, isHead, isOnlyHead, readHead } from './find-heads.ts';
import { type FoundColumn, columnsOf } from './find-columns.ts';
import { meaningOf } from './name-head.ts';
import { isColumnNumbers, isSignature, isTotal } from './skipped-rows.ts';

export interface FoundRow {
  /** From 1, as in the address. */
  readonly row: number;
  readonly hidden: boolean;
  /** A line above it that stands alone: "Desa Sarapat", "RT 01". */
  readonly section: string;
  readonly cells: ReadonlyMap<number, string>;
}
export interface FoundTable {
  readonly sheet: string;
  readonly hidden: boolean;
  /** null: no head was found, and its columns are known by what stands in them. */
  readonly headRow: number | null;
  /** Lines above the head: title, place. */
  readonly above: readonly string[];
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
}

/** A title, the head of the office and its lines may stand above. */
const LOWEST_HEAD = 30;

interface Building {
  readonly head: Head;
  readonly headRow: number | null;
  readonly above: readonly string[];
  readonly rows: FoundRow[];
  /** The column of running numbers, where there is one. */
  readonly numbered: number | undefined;
}

const textsOf = (cells: ReadonlyMap<number, string>): string[] => [...cells.values()];

function sameHead(a: Head, b: Head): boolean {
  const words = ({ columns }: Head) => [...columns].map(([at, text]) => `${at} ${foldHead(text.join(' '))}`).join('|');
  return words(a) === words(b);
}

/** Texts that are entries: what was filled down says nothing of this row. */
function entryOf(row: GridRow, { head, numbered }: Building): ReadonlyMap<number, string> | null {
  const own = [...row.own].filter(([at, text]) => at !== numbered && head.columns.has(at) && !isNothing(text));
  if (own.length === 0) return null;
  return row.down;
}

/** One line over the table that belongs to no column. */
function sectionIn(row: GridRow, { head }: Building): string | null {
  const [only, ...others] = row.own;
  if (!only || others.length > 0) return null;
  const [at, text] = only;
  const field = meaningOf(head.columns.get(at)?.at(-1) ?? '').field;
  const alone = row.spans.has(at) || field === null || field === 'nomor';
  return alone && /\p{L}{2,}/u.test(text) ? text : null;
}

/** A row with its running number is an entry, whatever its words resemble. */
function isNumbered({ own }: GridRow, { numbered }: Building): boolean {
  return numbered !== undefined && /^\d{1,4}[.)]?$/.test(own.get(numbered) ?? '');
}

function isSkipped(texts: readonly string[], rowsBefore: number): boolean {
  return isTotal(texts) || (rowsBefore === 0 && isColumnNumbers(texts));
}

/** The row at which the first head stands, where no row is one beyond doubt: the one with most known words. */
function bestHead(grid: readonly GridRow[]): number {
  const high = grid.filter(({ row }) => row <= LOWEST_HEAD);
  const counted = high.map((row) => (isHead(row, 0.3) ? row.own.size : 0));
  const most = Math.max(0, ...counted);
  if (most > 0) return counted.indexOf(most);
  return high.findIndex((row) => isOnlyHead(row));
}

export function findTables(sheet: ReadSheet): FoundTable[] {
  const grid = gridOf(sheet);
  const sure = grid.findIndex((row) => isHead(row) && row.row <= LOWEST_HEAD);
  const doubtful = sure < 0 ? bestHead(grid) : -1;
  const tables: Building[] = [];
  let now: Building | null = null;
  let above: string[] = [];
  let section = '';
  let headUntil = 0;
  for (const [at, row] of grid.entries()) {
    if (row.row <= headUntil) continue;
    const texts = textsOf(row.own);
    if (at === doubtful || ((tables.length > 0 || row.row <= LOWEST_HEAD) && isHead(row))) {
      const head = readHead(grid, at);
      headUntil = head.until;
      section = '';
      if (now && sameHead(now.head, head)) continue;
      const numbered = [...head.columns].find(([, [text = '']]) => meaningOf(text).field === 'nomor')?.[0];
      now = { head, headRow: row.row, above, rows: [], numbered };
      tables.push(now);
      above = [];
      continue;
    }
    if (!now) {
      above.push(texts.join(' '));
      continue;
    }
    if (isSignature(texts) && !isNumbered(row, now)) {
      now = null;
      above = [];
      continue;
    }
    if (isSkipped(texts, now.rows.length)) continue;
    const line = sectionIn(row, now);
    if (line !== null) {
      section = line;
      above.push(line);
      continue;
    }
    const cells = entryOf(row, now);
    if (!cells) continue;
    above = [];
    now.rows.push({ row: row.row, hidden: row.hidden, section, cells });
  }
  return tables.map((table) => ({
    sheet: sheet.name,
    hidden: sheet.hidden !== undefined,
    headRow: table.headRow,
    above: table.above,
    columns: columnsOf(table.head.columns, table.rows),
    rows: table.rows,
  }));
}
