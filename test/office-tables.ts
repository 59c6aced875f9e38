/** Sheets as offices keep them, written as rows of cells; people in them are invented. */
import type { MergedCells, ReadCell, ReadSheet } from '../src/spreadsheet/sheet-cells.ts';

export type Written = string | number | null;
export type Rows = readonly (readonly Written[])[];

/** "A1:C1" */
export function merge(ref: string): MergedCells {
  const [from = '', to = ''] = ref.split(':');
  const corner = (text: string) => ({ row: Number(text.slice(1)), column: text.charCodeAt(0) - 65 });
  return { from: corner(from), to: corner(to) };
}

/** @param rows an empty one is a blank row */
export function sheetOf(
  rows: Rows,
  more: Partial<ReadSheet> & { readonly hiddenRows?: readonly number[] } = {},
): ReadSheet {
  const { hiddenRows = [], ...rest } = more;
  return {
    name: 'Sheet1',
    rows: rows.flatMap((cells, at) => {
      const filled = cells.flatMap((value, column): [number, ReadCell][] =>
        value === null || value === ''
          ? []
          : [[column, typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value }]],
      );
      const hidden = hiddenRows.includes(at + 1) ? { hidden: true } : {};
      return filled.length === 0 ? [] : [{ row: at + 1, cells: new Map(filled), ...hidden }];
    }),
    ...rest,
  };
}

/** Written once, for they stand in most lists. */
const SHORT: Readonly<Record<string, string>> = {
  D: 'Darmo|Kepala Desa|0812-3456-7890',
  W: 'Wati|Sekretaris Desa|0812-3456-7891',
  H: 'No|Nama|Jabatan|No. HP',
  S: ';||Sarapat, 5 Januari 2026;||Kepala Desa Sarapat;;||DARMO;||NIP. 19700101 199003 1 001',
};

function cellsIn(row: string): Written[] {
  return row
    .split('|')
    .map((text) => (/^-?(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n')));
}

/** `@name: cell|cell;cell|cell ^ A1:B1 C1:D1 ~ the next sheet`; a row or cells that are D, W, H or S alone are written out. */
export function sheetsIn(written: string): ReadSheet[] {
  return written.split(' ~ ').map((text) => {
    const [, name = 'Sheet1', body = '', merges = ''] = /^(?:@([^:]+): )?([^^]*?)(?: \^ (.*))?$/s.exec(text) ?? [];
    const whole = body.replace(/(?<=^|[|;])[DWHS](?=$|[|;])/g, (letter) => SHORT[letter] ?? letter);
    return sheetOf(whole.split(';').map(cellsIn), { name, merges: merges.split(' ').filter(Boolean).map(merge) });
  });
}
