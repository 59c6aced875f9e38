/**
 * Reads rows without leaving a prepared statement behind.
 *
 * The driver cannot finalize a statement; until it is collected, the file stays open although its connection was closed,
 * and on Windows it can then be neither renamed nor removed. Connections that are opened for one purpose read this way.
 */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type SqliteCell = null | number | bigint | string | Uint8Array;

/** @param columns expressions of the query. @param rest what follows them: "FROM … WHERE …" */
export function readRows(
  database: DatabaseSyncInstance,
  columns: readonly string[],
  rest: string,
): readonly SqliteCell[][] {
  const rows: SqliteCell[][] = [];
  database.function('kesra_row', { varargs: true, directOnly: true }, (...row: SqliteCell[]) => {
    rows.push(row);
    return null;
  });
  database.exec(`SELECT kesra_row(${columns.join(', ')}) ${rest}`);
  return rows;
}

/** A text literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name in SQL. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
