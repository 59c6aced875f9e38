/** Lists of contacts in chat tests: sent as real workbooks, and who was invited from them. */
import ExcelJS from 'exceljs';
import type { Person } from '../src/simulator/world-types.ts';
import type { Office } from './office.ts';

export type SheetRows = readonly (readonly (string | number | null)[])[];
/** What is done to a sheet beside its cells: merges, hidden rows. */
export type ChangeSheet = (sheet: ExcelJS.Worksheet) => void;

export async function sendWorkbook(
  by: Person,
  name: string,
  rows: SheetRows,
  change: ChangeSheet = () => {},
): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  rows.forEach((cells, row) => cells.forEach((value, at) => (sheet.getCell(row + 1, at + 1).value = value)));
  change(sheet);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await by.sendsDocument({
    bytes,
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** Desa, name, office and telephone of each invitation. */
export async function invitesOf(office: Office) {
  return office.database.read(async (db) => {
    const rows = await db.invite.findMany({ orderBy: { id: 'asc' } });
    const desa = new Map((await db.desa.findMany()).map(({ id, nama }) => [id, nama]));
    return rows.map(({ desaId, nama, jabatan, telepon }) => [desa.get(desaId ?? 0), nama, jabatan, telepon]);
  });
}
