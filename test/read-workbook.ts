/** Reads a finished workbook as its reader does: what cells show, tables by their heads, and the formulas. */
import Excel from 'exceljs';

/** What a reader of the workbook sees in a cell. */
export type Plain = string | number | Date | null;
/** What a cell shows. (`value.result` of the reader forgets results that are zero.) */
export function plain(cell: Excel.Cell): Plain {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'text' in value) return value.text;
  return value as Plain;
}

/** The rows of a table by the names in its head (row number `head`), down to the first row whose second cell is empty. */
export function table(sheet: Excel.Worksheet, head: number): Record<string, Plain>[] {
  const names: string[] = [];
  for (let column = 1; plain(sheet.getCell(head, column)) !== null; column += 1)
    names.push(sheet.getCell(head, column).text);
  const rows: Record<string, Plain>[] = [];
  for (let row = head + 1; plain(sheet.getCell(row, 2)) !== null; row += 1) {
    rows.push(Object.fromEntries(names.map((name, at) => [name, plain(sheet.getCell(row, at + 1))])));
  }
  return rows;
}

/** Every formula with what it comes to, by sheet and address. */
export function formulas(book: Excel.Workbook): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === Excel.ValueType.Formula) found.set(`${sheet.name}!${cell.address}`, plain(cell));
      }),
    );
  }
  return found;
}
