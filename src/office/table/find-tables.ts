/** Every table of a sheet, as offices keep it: its columns with what their heads say, its rows without what is no entry. Pure. */
import { isDitto, isNothing } from './cell-words.ts';
import { foldHead } from './fold-head.ts';
import { type GridRow, gridOf } from './grid.ts';
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { type Head, isHead, isOnlyHead, readHead } from './find-heads.ts';
import { type FoundColumn, columnsOf } from './find-columns.ts';
import { meaningOf } from './name-head.ts';
import {
  beginsAsOffice,
  isColumnNumbers,
  isOfficeAlone,
  isSignature,
  isTotal,
  type SkippedRow,
} from './skipped-rows.ts';
import { type Line, splitAside } from './split-aside.ts';

export interface FoundRow {
  /** From 1, as in the address. */
  readonly row: number;
  readonly hidden: boolean;
  /** Lines above it that stand alone: "Desa Sarapat", "RT 01". */
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
  /** Passed over by rule, since its head began. */
  readonly skipped: readonly SkippedRow[];
}

/** Where no row is a head beyond doubt: a title, the head of the office and its lines may stand above. */
const LOWEST_HEAD = 30;

interface Building {
  readonly head: Head;
  readonly headRow: number | null;
  readonly above: readonly Line[];
  readonly rows: FoundRow[];
  readonly skipped: SkippedRow[];
  /** The column of running numbers, where there is one. */
  readonly numbered: number | undefined;
}

const textsOf = (cells: ReadonlyMap<number, string>): string[] => [...cells.values()];

function sameHead(a: Head, b: Head): boolean {
  const words = ({ columns }: Head) => [...columns].map(([at, text]) => `${at} ${foldHead(text.join(' '))}`).join('|');
  return words(a) === words(b);
}

/** Texts that are entries: what was filled down says nothing of this row. */
function entryOf(row: GridRow, { head, numbered, rows }: Building): ReadonlyMap<number, string> | null {
  const own = [...row.own].filter(([at, text]) => at !== numbered && head.columns.has(at) && !isNothing(text));
  if (own.length === 0) return null;
  const before = rows.at(-1)?.cells;
  return new Map(
    [...row.down].map(([at, text]) => {
      const above = isDitto(text) ? before?.get(at) : undefined;
      return [at, above ?? text];
    }),
  );
}

const fieldAt = ({ head }: Building, at: number) => meaningOf(head.columns.get(at)?.at(-1) ?? '').field;

/** Fields in which words without a figure, alone in their row, are nobody's. */
const OF_FIGURES = 'telepon nik nip no-kk rekening uang jumlah tanggal nomor'.split(' ');
const OF_PLACES = 'tempat desa instansi lokasi kecamatan'.split(' ');
const OF_DESA = /^(?:desa|ds|kelurahan|kel|pemdes|pemkel|pemerintah desa)\b/i;
const ROMAN = /^(?:[IVXL]{1,5}|[A-H])[.)]?$/;

/** One line over the table that is no entry: alone in its row, or counted as "I", "A". */
function lineIn(row: GridRow, table: Building): string | null {
  const texts = [...row.own].filter(([at]) => at !== table.numbered);
  const number = row.own.get(table.numbered ?? -1) ?? '';
  const [only, ...others] = texts;
  if (!only) return /\p{L}{2,}/u.test(number) ? number : null;
  const [at, text] = only;
  if (others.length > 0 || !/\p{L}{2,}/u.test(text)) return null;
  const field = fieldAt(table, at);
  if (OF_DESA.test(text) && !OF_PLACES.includes(field ?? '')) return text;
  if (ROMAN.test(number)) return isOfficeAlone(text) || text === text.toUpperCase() ? text : null;
  if (number !== '') return null;
  const alone = row.spans.has(at) || field === null || (OF_FIGURES.includes(field) && !/\d{4}/.test(text));
  return alone || (field === 'nama' && isOfficeAlone(text)) ? text : null;
}

/** A line below that of a desa belongs to the same desa: "DESA JAAR", then "BPD". */
function under(section: string, line: string): string {
  const [desa = ''] = section.split('\n');
  return OF_DESA.test(desa) && !OF_DESA.test(line) ? `${desa}\n${line}` : line;
}

/** "Kepala Desa Sarapat," where no number and nothing else stands: who signs. */
function isSigner(row: GridRow, table: Building): boolean {
  const { numbered, rows } = table;
  if (rows.length === 0 || row.own.has(numbered ?? -1) || row.own.size > 2) return false;
  return [...row.own].every(([at, text]) => {
    const field = fieldAt(table, at);
    if (!beginsAsOffice(text) || field === 'jabatan') return false;
    return text.endsWith(',') || (numbered !== undefined && !isOfficeAlone(text));
  });
}

/** A row with its running number is an entry, whatever its words resemble. */
function isNumbered({ own }: GridRow, { numbered }: Building): boolean {
  return numbered !== undefined && /^\d{1,4}[.)]?$/.test(own.get(numbered) ?? '');
}

/** Below a signature the numbers go on: it stood at the foot of a printed page. */
function resumes(row: GridRow, table: Building): boolean {
  const { numbered = -1, rows } = table;
  const before = Number(rows.at(-1)?.cells.get(numbered)?.replace(/[.)]$/, ''));
  const number = Number(row.own.get(numbered)?.replace(/[.)]$/, ''));
  return isNumbered(row, table) && row.own.size > 1 && number === before + 1;
}

function skippedAs(texts: readonly string[], rowsBefore: number): 'total' | 'numbers' | null {
  if (isTotal(texts)) return 'total';
  return rowsBefore === 0 && isColumnNumbers(texts) ? 'numbers' : null;
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
  const doubtful = grid.some((row) => isHead(row)) ? -1 : bestHead(grid);
  const tables: Building[] = [];
  let now: Building | null = null;
  let above: Line[] = [];
  let section = '';
  let headUntil = 0;
  let signing = false;
  for (const [at, row] of grid.entries()) {
    if (row.row <= headUntil) continue;
    const texts = textsOf(row.own);
    const last = tables.at(-1);
    if (at === doubtful || isHead(row)) {
      const head = readHead(grid, at);
      headUntil = head.until;
      section = '';
      signing = false;
      if (now && sameHead(now.head, head)) continue;
      const numbered = [...head.columns].find(([, [text = '']]) => meaningOf(text).field === 'nomor')?.[0];
      now = { head, headRow: row.row, above, rows: [], skipped: [], numbered };
      tables.push(now);
      above = [];
      continue;
    }
    if (!now && signing && last && resumes(row, last)) now = last;
    if (!now) {
      above.push(row.own);
      if (signing) last?.skipped.push({ row: row.row, as: 'signature' });
      continue;
    }
    if ((isSignature(texts) && !isNumbered(row, now)) || isSigner(row, now)) {
      now.skipped.push({ row: row.row, as: 'signature' });
      now = null;
      signing = true;
      above = [];
      continue;
    }
    const skipped = skippedAs(texts, now.rows.length);
    const line = skipped ? null : lineIn(row, now);
    if (skipped || line !== null) now.skipped.push({ row: row.row, as: skipped ?? 'line' });
    if (skipped) continue;
    if (line !== null) {
      section = under(section, line);
      above.push(row.own);
      continue;
    }
    const cells = entryOf(row, now);
    if (!cells) continue;
    above = [];
    now.rows.push({ row: row.row, hidden: row.hidden, section, cells });
  }
  return tables.flatMap((table) => tablesOf(table, sheet));
}

/** What stands side by side under one row of heads, apart. */
function tablesOf({ head, headRow, above, rows, skipped }: Building, sheet: ReadSheet): FoundTable[] {
  return splitAside(head, above, rows).map((part, at) => ({
    sheet: sheet.name,
    hidden: sheet.hidden !== undefined,
    headRow,
    above: part.above,
    columns: columnsOf(part.head.columns, part.rows),
    rows: part.rows,
    skipped: at === 0 ? skipped : [],
  }));
}
