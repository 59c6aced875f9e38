/** Every workbook holds whatever somebody wrote, in cells that show it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../database.ts';
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

test.each(BOOKS.map((one) => [one.name, one] as const))('%s', async (_, { make, texts }) => {
  const book = new Excel.Workbook();
  await book.xlsx.load((await make(booksDeps(base.database, dataDir), office)) as unknown as ArrayBuffer);
  const found = read(book);
  expect(missingIn(found.texts, texts(written))).toEqual([]);
  expect(found.cut).toEqual([]);
});
