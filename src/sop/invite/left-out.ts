/** What of a file no contact is made of: said to whoever sent it, never passed over in silence (C1, C3). Pure. */
import type { FoundTable } from '../../office/table/find-tables.ts';
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { type KontakList, SKIPPED } from './kontak-list-context.ts';

/** Tables and sheets of which nothing is read, as the person would name them. */
export function othersIn(
  sheets: readonly ReadSheet[],
  all: readonly FoundTable[],
  read: readonly FoundTable[],
): string[] {
  const left = all.filter((table) => !read.includes(table) && table.rows.length > 0);
  const bare = sheets.filter(({ name, rows }) => rows.length > 0 && !all.some(({ sheet }) => sheet === name));
  return [
    ...left.map(({ sheet, columns }) => `${sheet} (${columns.map(({ head }) => head).join(', ')})`),
    ...bare.map(({ name }) => name),
  ];
}

/** Rows that were passed over by rule. */
export function skippedIn(tables: readonly FoundTable[]): KontakList['skipped'] {
  const counted = SKIPPED.map(
    (as) => [as, tables.flatMap(({ skipped }) => skipped).filter((row) => row.as === as).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
