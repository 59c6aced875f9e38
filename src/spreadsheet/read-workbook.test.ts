/** Workbooks are read in a thread of their own: good ones by other programs and by ours, hostile ones end by a limit and do no harm. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterEach, expect, test } from 'vitest';
import { zip } from '../../test/hostile-zip.ts';
import { listSheet } from './list-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const LIMITS = { rows: 50, columns: 5 };
const dir = mkdtempSync(join(tmpdir(), 'kesrabot-read-'));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A workbook with one sheet of that XML, as a program would write it. */
function book(sheet: string | Buffer, more: Record<string, string> = {}, size?: number): Buffer {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zip(parts, size === undefined ? {} : { size });
}
const cell = (value: string) => `<c><v>${value}</v></c>`;
const GOOD = book(`<worksheet><sheetData><row>${cell('12')}</row></sheetData></worksheet>`);

async function expectGoodFileIsRead(): Promise<void> {
  const read = await readWorkbook(GOOD, LIMITS);
  expect(read.ok && read.value[0]?.rows[0]?.cells.get(0)).toEqual({ kind: 'number', value: 12 });
}

test('what exceljs wrote: shared texts, numbers, dates, a formula by its result', async () => {
  const made = new Excel.Workbook();
  const sheet = made.addWorksheet('Kontak');
  sheet.addRow(['Desa', 'Nama']);
  sheet.addRow([
    'Sarapat',
    'Ni Luh "Ayu" <b>',
    812_345_678,
    new Date('2026-11-24T00:00:00Z'),
    { formula: '1+1', result: 2 },
  ]);
  // Whole columns with a drop-down: exceljs itself hangs over these when it reads.
  sheet.getColumn(1).eachCell((one) => (one.dataValidation = { type: 'list', formulae: ['"a,b"'] }));
  const read = await readWorkbook(new Uint8Array(await made.xlsx.writeBuffer()), LIMITS);
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Kontak']);
  expect(read.ok && [...(read.value[0]?.rows[1]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
    'Sarapat',
    'Ni Luh "Ayu" <b>',
    812_345_678,
    '2026-11-24T00:00:00',
    2,
  ]);
});

test('what our own writer wrote', async () => {
  const path = join(dir, 'buku.xlsx');
  const info = { title: 'a', author: 'b', created: new Date('2026-11-24T02:00:00Z'), language: 'id' } as const;
  await writeWorkbook(path, { ...info, zone: 'Asia/Jakarta', sheets: ['Kontak'] }, async (workbook) => {
    await workbook.add(
      listSheet({
        name: 'Kontak',
        title: 'Daftar & lain',
        rows: ['=1+1', 'Sarapat'],
        columns: [{ header: 'Desa', width: 20, kind: 'text', value: (row: string) => row }],
        print: { orientation: 'portrait', pageWords: ['Halaman', 'dari'] },
      }),
    );
  });
  const read = await readWorkbook(readFileSync(path), LIMITS);
  const rows = read.ok ? (read.value[0]?.rows ?? []) : [];
  expect(rows.map(({ row, cells }) => [row, cells.get(0)?.value])).toEqual([
    [1, 'Daftar & lain'],
    [4, 'Desa'],
    [5, "'=1+1"],
    [6, 'Sarapat'],
  ]);
});

test('a number that is none is text; a row without an end, and one out of range, are a damaged file', async () => {
  const read = await readWorkbook(book(`<worksheet><row>${cell('#REF!')}</row></worksheet>`), LIMITS);
  expect(read.ok && read.value[0]?.rows[0]?.cells.get(0)).toEqual({ kind: 'text', value: '#REF!' });
  for (const sheet of ['<worksheet><row r="1"><c r="A1"', `<worksheet><row r="0">${cell('1')}</row></worksheet>`])
    expect(await readWorkbook(book(sheet), LIMITS)).toEqual({ ok: false, code: 'berkas-damaged' });
  await expectGoodFileIsRead();
});

test('a bomb that lies about its size, an endless sheet, and declared entities: ended, and the next file is read', async () => {
  const bomb = book(Buffer.alloc(900_000, ' '), {}, 4000);
  expect(await readWorkbook(bomb, LIMITS)).toEqual({ ok: false, code: 'berkas-too-much' });
  const endless = book(`<worksheet>${`<row>${cell('1')}</row>`.repeat(5000)}</worksheet>`);
  expect(await readWorkbook(endless, LIMITS)).toEqual({ ok: false, code: 'berkas-too-much' });
  const xxe =
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><row><c><v>&e;</v></c></row></worksheet>';
  expect(await readWorkbook(book(xxe), LIMITS)).toEqual({ ok: false, code: 'berkas-unsafe' });
  await expectGoodFileIsRead();
});

test('no more memory and no more time than allowed; files at once are read one after another', async () => {
  // Far more than fits, and no hurry: how much a thread itself needs, and how fast it is, differs between versions and machines.
  const texts = Array.from({ length: 400_000 }, (_, at) => `<si><t>teks nomor ${at} yang cukup panjang</t></si>`);
  const greedy = book('<worksheet/>', { 'xl/sharedStrings.xml': `<sst>${texts.join('')}</sst>` });
  const results = await Promise.all([
    readWorkbook(greedy, { ...LIMITS, heapMb: 16, withinMs: 240_000 }),
    readWorkbook(greedy, { ...LIMITS, withinMs: 1 }),
    readWorkbook(GOOD, { ...LIMITS, withinMs: 240_000 }),
  ]);
  expect(results.map((one) => (one.ok ? 'ok' : one.code))).toEqual(['berkas-too-much', 'berkas-too-slow', 'ok']);
  await expectGoodFileIsRead();
});
