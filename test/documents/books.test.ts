/** Every workbook holds whatever somebody wrote, in cells that show it. @one-database */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../database.ts';
import { LIST_HEAD_ROW } from '../../src/spreadsheet/list-sheet.ts';
import { plain } from '../read-workbook.ts';
import { type RekapOffice, openRekapDatabase } from '../rekap-office.ts';
import { BOOKS, type Written, booksDeps, writeLongest } from './books.ts';
import { missingIn, piecesOf } from './longest.ts';

let base: TestDatabase;
let office: RekapOffice;
let written: Written;
let dataDir: string;
beforeAll(async () => {
  ({ office, ...base } = await openRekapDatabase());
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-books-'));
  written = await writeLongest(base.database, office);
});
afterAll(async () => {
  await base.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What its cells hold; and those that cut their text where the next cell begins. */
function read(book: Excel.Workbook): { texts: string[]; cut: string[] } {
  const texts: string[] = [];
  const cut: string[] = [];
  for (const sheet of book.worksheets) {
    texts.push(Object.values(sheet.headerFooter).join('\n'));
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = plain(cell);
        if (typeof value !== 'string') return;
        texts.push(value);
        const next = plain(row.getCell(Number(cell.col) + 1)) !== null;
        const mayCut = next || Number(cell.col) === sheet.columnCount;
        if (piecesOf(value).length > 0 && mayCut && cell.alignment?.wrapText !== true && !cell.isMerged)
          cut.push(`${sheet.name}!${cell.address}`);
      }),
    );
  }
  return { texts, cut };
}

/** Heads of numbers that nobody reckons with: telephones, codes, numbers of records and letters. */
const NO_QUANTITY =
  /\b(?:telepon|telp|hp|wa|telephone|phone|kontak|contact|nip|nik|kode|code|nomor|number|no\.|surat|sk)\b/i;

/** Where a zero in front could be lost, or "3/4" become a day; and all that are declared to be text, in rows still empty. */
function notText(book: Excel.Workbook): { named: string[]; wrong: string[] } {
  const named: string[] = [];
  const wrong: string[] = [];
  for (const sheet of book.worksheets.filter(({ autoFilter }) => autoFilter)) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const head = String(plain(sheet.getCell(LIST_HEAD_ROW, column)) ?? '');
      const below = sheet.getCell(sheet.rowCount + 1, column);
      const isText = below.numFmt === '@' && below.dataValidation?.type === 'custom';
      if (NO_QUANTITY.test(head)) named.push(`${sheet.name}: ${head}`);
      if (NO_QUANTITY.test(head) && !isText) wrong.push(`${sheet.name}: ${head}`);
    }
  }
  return { named, wrong };
}

test('numbers that are no quantities are text in every sheet, also below the last row', async () => {
  const named: string[] = [];
  for (const { make } of BOOKS) {
    const book = new Excel.Workbook();
    await book.xlsx.load((await make(booksDeps(base.database, dataDir), office)) as unknown as ArrayBuffer);
    const found = notText(book);
    expect(found.wrong).toEqual([]);
    named.push(...found.named);
  }
  expect(named).toMatchInlineSnapshot(`
    [
      "Daftar kebutuhan: Nomor",
      "Daftar kebutuhan: Kontak",
      "Penyaluran: Nomor",
      "Kontak: Telepon",
      "Kontak: Telepon",
      "Kontak: Telepon",
    ]
  `);
});

test.each(BOOKS.map((one) => [one.name, one] as const))('%s', async (_, { make, texts }) => {
  const book = new Excel.Workbook();
  await book.xlsx.load((await make(booksDeps(base.database, dataDir), office)) as unknown as ArrayBuffer);
  const found = read(book);
  expect(missingIn(found.texts, texts(written))).toEqual([]);
  expect(found.cut).toEqual([]);
});
