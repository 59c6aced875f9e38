/** The head of a table: found by its words, wherever it stands; of two or three rows, joined from above. */
import { foldHead } from './fold-head.ts';
import type { GridRow } from './grid.ts';
import { meaningOf, weightOf } from './name-head.ts';

export interface Head {
  /** Columns with their words, from above. */
  readonly columns: ReadonlyMap<number, readonly string[]>;
  /** Number of its last row. */
  readonly until: number;
}

const MOST_LETTERS = 60;
const ROWS_BELOW = 2;

const NUMBERS = /^(?:no|nomor|no urut|nomor urut)$/;

/** "No." and words beside it, without a figure among them: a head, whatever its words mean. */
function isNumberedHead({ own }: GridRow): boolean {
  const [first = '', ...others] = own.values();
  return (
    NUMBERS.test(foldHead(first)) &&
    others.length > 1 &&
    others.every((text) => text.length <= MOST_LETTERS && !/\d{3}/.test(text) && !text.startsWith(':'))
  );
}

/** More than half of the words in it are known heads, and one of them is no word that people write in rows too. */
export function isHead(row: GridRow, share = 0.5): boolean {
  const { own } = row;
  if (isNumberedHead(row)) return true;
  const texts = [...new Set(own.values())].filter((text) => text.length <= MOST_LETTERS);
  const weights = texts.map(weightOf);
  const known = weights.filter((weight) => weight > 0).length;
  if (known < 2 || !weights.includes(2) || [...own.values()].some((text) => text.startsWith(':'))) return false;
  return known > own.size * share;
}

/** One column that says enough: "Nama" alone above a list of names is a table too. */
export function isOnlyHead({ own }: GridRow): boolean {
  const [text, ...others] = own.values();
  if (text === undefined || others.length > 0 || text.length > MOST_LETTERS) return false;
  const { field, joined } = meaningOf(text);
  return (field === 'nama' && weightOf(text) === 2) || (joined.includes('nama') && joined.length > 1);
}

/** Whether a row goes on with the head above it: its words stand where the head is blank, or under one that is spread. */
function goesOn(below: GridRow, above: GridRow, columns: ReadonlyMap<number, readonly string[]>): boolean {
  if (below.own.size === 0 || [...below.own.values()].some((text) => /^\(?-?\d/.test(text))) return false;
  let named = 0;
  for (const [at, text] of below.own) {
    const lent = above.wide.get(at);
    const spread = lent !== undefined && !above.own.has(at);
    // What was merged is not told by every format: a blank head to its right belongs to it too.
    const begins = above.spans.has(at) || (!columns.has(at + 1) && below.own.has(at + 1));
    if (columns.has(at) && !spread && !begins) return false;
    if (weightOf(text) > 0 || weightOf([...(columns.get(at) ?? []), text].join(' ')) > 0 || spread || begins)
      named += 1;
  }
  return named * 2 > below.own.size;
}

function under(above: readonly string[], below: string): readonly string[] {
  return above.some((text) => foldHead(text) === foldHead(below)) ? above : [...above, below];
}

/** @param at the row that was found */
export function readHead(rows: readonly GridRow[], at: number): Head {
  const first = rows[at];
  if (!first) return { columns: new Map(), until: 0 };
  const columns = new Map<number, readonly string[]>();
  const before = rows[at - 1];
  // A row of groups: fewer words than the head, and spread over it.
  const groups = before?.row === first.row - 1 && before.spans.size > 0 && !isTitle(before, first) ? before.wide : null;
  for (const [column, text] of first.wide) {
    const group = groups?.get(column);
    columns.set(column, under(group === undefined ? [] : [group], text));
  }
  // Under "Desa | Kepala Desa | Sekretaris Desa" the row of "Nama | HP" has nothing below the first of them.
  for (const [column, text] of groups ? (before?.own ?? []) : [])
    if (!columns.has(column) && weightOf(text) > 0) columns.set(column, [text]);
  let until = first.row;
  let above = first;
  for (const below of rows.slice(at + 1, at + 1 + ROWS_BELOW)) {
    if (below.row !== until + 1 || !goesOn(below, above, columns)) break;
    for (const [column, text] of below.own) columns.set(column, under(columns.get(column) ?? [], text));
    until = below.row;
    above = below;
  }
  return { columns, until };
}

/** A line over the whole width names the table, not a group of columns. */
function isTitle(before: GridRow, head: GridRow): boolean {
  const covered = [...head.wide.keys()].filter((at) => before.wide.has(at)).length;
  return new Set(before.own.values()).size === 1 && covered >= head.wide.size;
}
