/** A table as text that was opened with the wrong separator and saved: all of a row in its first cell, "1;Darmo;0812…". Pure. */
import type { ReadCell, ReadSheet } from '../../spreadsheet/sheet-cells.ts';

const SEPARATORS = [';', '\t', '|', ','] as const;
const LEAST_ROWS = 2;
const LEAST_FIELDS = 3;

type Row = ReadSheet['rows'][number];

const textOf = ({ cells }: Row): string => String([...cells.values()][0]?.value ?? '');

function widthOf(text: string, separator: string): number {
  return text.split(separator).length;
}

function fieldsOf(row: Row, separator: string): Row {
  const fields = textOf(row)
    .split(separator)
    .map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
  const cells = fields.flatMap((value, at): [number, ReadCell][] =>
    value === '' ? [] : [[at, { kind: 'text', value }]],
  );
  return { ...row, cells: new Map(cells) };
}

/** The sheet with its rows taken apart, where each of them has as many parts as the first; else as it is. */
export function apart(sheet: ReadSheet): ReadSheet {
  const { rows } = sheet;
  const [first] = rows;
  if (!first || rows.length < LEAST_ROWS || rows.some(({ cells }) => cells.size !== 1 || !cells.has(0))) return sheet;
  const separator = SEPARATORS.find((one) => {
    const width = widthOf(textOf(first), one);
    return width >= LEAST_FIELDS && rows.every((row) => widthOf(textOf(row), one) === width);
  });
  return separator === undefined ? sheet : { ...sheet, rows: rows.map((row) => fieldsOf(row, separator)) };
}
