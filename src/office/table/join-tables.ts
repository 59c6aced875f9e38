/** All tables of a file as one list: columns that hold the same stand together, whatever their heads are. */
import { createHash } from 'node:crypto';
import { isNothing } from './cell-words.ts';
import type { FoundColumn } from './find-columns.ts';
import type { FoundTable } from './find-tables.ts';
import { foldHead } from './fold-head.ts';
import { type HeadField, NUMERIC } from './heads.ts';
import { columnLetter } from '../../spreadsheet/address.ts';

export interface ListColumn {
  /** Known by it next time: its field, or its head. */
  readonly key: string;
  /** As written in the tables, each once; the letter of a column without a head. */
  readonly heads: readonly string[];
  readonly field: HeadField | null;
  readonly joined: FoundColumn['joined'];
  readonly doubt: FoundColumn['doubt'];
  readonly hidden: boolean;
}
export interface ListRow {
  /** Which of the tables. */
  readonly table: number;
  readonly row: number;
  readonly hidden: boolean;
  readonly section: string;
  /** By column of the list; empty where nothing stands. */
  readonly cells: readonly string[];
}
export interface JoinedList {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** Of the heads of all tables, folded: the same for next month's file. */
  readonly key: string;
}

function keysOf({ columns }: FoundTable): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ field, head, at }) => {
    const alone = field !== null && columns.filter((one) => one.field === field).length === 1;
    const name = alone ? `:${field}` : foldHead(head) || `:kolom-${columnLetter(at)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

/** "0" is a way of writing "none" where no number belongs. */
function textIn(text: string | undefined, field: HeadField | null): string {
  if (text === undefined || isNothing(text)) return '';
  return text === '0' && (field === null || !NUMERIC.has(field)) ? '' : text;
}

/** @param hiddenColumns by sheet */
export function joinTables(
  tables: readonly FoundTable[],
  hiddenColumns: ReadonlyMap<string, readonly number[]> = new Map(),
): JoinedList {
  const columns = new Map<string, ListColumn>();
  const placed = tables.map((table) => {
    const keys = keysOf(table);
    for (const [at, column] of table.columns.entries()) {
      const key = keys[at] ?? '';
      const head = column.head || columnLetter(column.at);
      const known = columns.get(key);
      const heads = known?.heads ?? [];
      columns.set(key, {
        key,
        heads: heads.some((one) => foldHead(one) === foldHead(head)) ? heads : [...heads, head],
        field: known ? known.field : column.field,
        joined: column.joined,
        doubt: known?.doubt ?? column.doubt,
        hidden: known?.hidden === true || (hiddenColumns.get(table.sheet) ?? []).includes(column.at),
      });
    }
    return new Map(keys.map((key, at) => [key, table.columns[at]?.at ?? -1]));
  });
  const list = [...columns.values()];
  const rows = tables.flatMap((table, at) =>
    table.rows.map(({ row, hidden, section, cells }): ListRow => {
      const texts = list.map(({ key, field }) => textIn(cells.get(placed[at]?.get(key) ?? -1), field));
      return { table: at, row, hidden: hidden || table.hidden, section, cells: texts };
    }),
  );
  return { columns: list, rows: rows.filter(({ cells }) => cells.some((text) => text !== '')), key: keyOf(tables) };
}

function keyOf(tables: readonly FoundTable[]): string {
  const heads = new Set(
    tables.map(({ columns }) => columns.map(({ head, at }) => foldHead(head) || `${at}`).join('|')),
  );
  return createHash('sha256')
    .update(JSON.stringify([...heads].sort()))
    .digest('base64url')
    .slice(0, 22);
}
