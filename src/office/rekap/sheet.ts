/** What the sheets of programmes, distributions, meetings and desa have in common (D2). */
import { setImmediate } from 'node:timers/promises';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { fixedRange } from '../../spreadsheet/address.ts';
import type { Formula, Sheet } from '../../spreadsheet/cell.ts';
import { type Column, LIST_HEAD_ROW, listSheet } from '../../spreadsheet/list-sheet.ts';
import { momentOf } from '../kalender/days.ts';

export type PrintSpec = Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;

export interface SheetSpec {
  readonly t: Translate;
  readonly name: string;
  readonly subtitle: string;
  /** Null where the period touches two. */
  readonly year: number | null;
  readonly zona: string;
  readonly print: PrintSpec;
}
/** A finished sheet, as formulas and links of others find it. */
export interface SheetRef {
  readonly name: string;
  readonly lastRow: number;
}

/** Body rows of columns, for formulas. @param columns the sheet's, in order */
export function rangesOf<C extends string>({ name, lastRow }: SheetRef, columns: readonly C[]): (column: C) => string {
  return (column) => fixedRange(name, columns.indexOf(column), LIST_HEAD_ROW + 1, Math.max(lastRow, LIST_HEAD_ROW + 1));
}

/** The first cell of a row of the list. @param position from 0 */
export function rowCell(position: number): string {
  return `A${LIST_HEAD_ROW + 1 + position}`;
}

/** A calendar day as a cell of kind `date` holds it. */
export function dayCell(day: string | null, zona: string): Date | null {
  return day === null ? null : momentOf(day, '12:00', zona);
}

export function formula(text: string, result: number | string): Formula {
  return { formula: text, result };
}

/** Between two hundred rows and the next two hundred everybody else's messages come in. */
async function* inSteps<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const [at, row] of rows.entries()) {
    if (at > 0 && at % 200 === 0) await setImmediate();
    yield row;
  }
}

export type Body<Row> = Omit<Column<Row>, 'header'>;

export interface SheetStyle {
  readonly tab: string;
  readonly orientation?: 'landscape' | 'portrait';
  readonly note?: string;
}

export function progressSheet<Row>(
  { t, name, subtitle, print }: SheetSpec,
  title: SimpleKey,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { tab, orientation = 'landscape', note }: SheetStyle,
): Sheet {
  return listSheet({
    name,
    title: t.plain(title),
    subtitle,
    columns,
    rows: inSteps(rows),
    frozenColumns: 1,
    print: { ...print, orientation },
    tab,
    ...(note ? { note } : {}),
  });
}
