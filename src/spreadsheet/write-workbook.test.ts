/** What is written is read back with another hand's reader (exceljs), cell by cell. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sheet } from './cell.ts';
import { LIST_HEAD_ROW, type ListSpec, listSheet } from './list-sheet.ts';
import { type WorkbookInfo, writeWorkbook } from './write-workbook.ts';

const print = { orientation: 'landscape', headLeft: 'Kec. A & B 2026', pageWords: ['Halaman', 'dari'] } as const;
const info = (...sheets: string[]): WorkbookInfo => ({
  title: 'Uji <&>',
  author: 'Kecamatan',
  created: new Date('2026-11-24T02:00:00Z'),
  language: 'id',
  zone: 'Asia/Jakarta',
  sheets,
});
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kesrabot-sheet-'));
  path = join(dir, 'deep', 'buku.xlsx');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function read(file = path): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

interface Row {
  readonly nama: string;
  readonly at: Date;
  readonly count: number;
  readonly money: bigint;
  readonly share: number | null;
}
const rows: Row[] = [
  { nama: 'Sarapat', at: new Date('2026-10-31T17:30:00Z'), count: 1_250_000, money: 1_250_000n, share: 0.5 },
  {
    nama: '=HYPERLINK("http://x","y")',
    at: new Date('2026-11-01T00:00:00Z'),
    count: -3,
    money: 10n ** 18n,
    share: null,
  },
  { nama: ' <b>&amp;_x0041_\0 \n🏚️', at: new Date('2027-02-28T16:59:59Z'), count: 0, money: -5n, share: 0 },
];
const list = (more: Partial<ListSpec<Row>> = {}): Sheet =>
  listSheet<Row>({
    name: 'Daftar',
    title: 'Daftar',
    subtitle: 'bawah',
    rows,
    print,
    emptyText: 'Kosong',
    columns: [
      {
        header: 'Nama',
        width: 20,
        kind: 'wrap',
        value: ({ nama }) => nama,
        tones: { Sarapat: 'danger' },
      },
      {
        header: 'Tanggal',
        width: 12,
        kind: 'date',
        value: ({ at }) => at,
      },
      {
        header: 'Jumlah',
        width: 10,
        kind: 'whole',
        value: ({ count }) => count,
      },
      {
        header: 'Nilai',
        width: 14,
        kind: 'rupiah',
        value: ({ money }) => money,
      },
      {
        header: 'Bagian',
        width: 8,
        kind: 'percent',
        value: ({ share }) => share,
      },
    ],
    ...more,
  });

describe('a list', () => {
  it('keeps telephones as text, also those that are typed below it later', async () => {
    const digits = { header: 'Telepon', width: 17, kind: 'digits', value: () => '081234567890' } as const;
    const columns = [{ header: 'Nama', width: 20, kind: 'wrap', value: ({ nama }: Row) => nama } as const, digits];
    await writeWorkbook(path, info('Daftar'), async (book) => void (await book.add(list({ columns }))));
    const sheet = (await read()).getWorksheet('Daftar')!;
    expect([sheet.getCell('B5').value, sheet.getCell('B5').numFmt]).toEqual(['081234567890', '@']);
    expect([sheet.getColumn(1).numFmt, sheet.getColumn(2).numFmt]).toEqual([undefined, '@']);
    const below = sheet.getCell('B9');
    expect([below.numFmt, below.dataValidation]).toMatchObject(['@', { type: 'custom', formulae: ['ISTEXT(B8)'] }]);
  });

  it('keeps every value, its type, and its format', async () => {
    await writeWorkbook(path, info('Daftar'), async (book) => expect(await book.add(list())).toBe(LIST_HEAD_ROW + 3));
    const sheet = (await read()).getWorksheet('Daftar')!;
    const values = [5, 6, 7].map((row) => (sheet.getRow(row).values as unknown[]).slice(1));
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    // The day is that of the kecamatan: 31 October 17:30 UTC is 1 November there.
    expect(values[0]).toEqual(['Sarapat', day('2026-11-01'), 1_250_000, 1_250_000, 0.5]);
    expect(values[1]!.slice(0, 4)).toEqual([
      `'=HYPERLINK("http://x","y")`,
      day('2026-11-01'),
      -3,
      '1000000000000000000',
    ]);
    expect(values[2]![0]).toBe(' <b>&amp;_x005F_x0041_ \n🏚️');
    expect(values[2]![1]).toEqual(day('2027-02-28'));
    expect(values[2]![3]).toBe(-5);
    expect(sheet.getCell('B5').numFmt).toBe('[$-421]dd mmm yyyy');
    expect(sheet.getCell('C5').numFmt).toBe('[$-421]#,##0');
    expect(sheet.getCell('D5').numFmt).toContain('"Rp"#,##0');
    expect(sheet.getCell('A6').type).toBe(Excel.ValueType.String);
  });

  it('has filter, frozen head, print set-up for F4, colours', async () => {
    await writeWorkbook(path, info('Daftar'), async (book) => void (await book.add(list())));
    const sheet = (await read()).getWorksheet('Daftar')!;
    expect(sheet.autoFilter).toBe('A4:E7');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
    expect(sheet.headerFooter.oddFooter).toBe('&R&8 Halaman &P dari &N');
    expect(sheet.headerFooter.oddHeader).toBe('&L&8 Kec. A && B 2026');
    const rules = (sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] })
      .conditionalFormattings;
    expect(rules.map(({ ref, rules: [rule] }) => [ref, rule!.formulae[0]])).toEqual([['A5:A7', '"Sarapat"']]);
    expect(sheet.getColumn(1).width).toBe(20);
    expect(sheet.getRow(7).height).toBeGreaterThan(sheet.getRow(5).height);
  });

  it('says so when it is empty, and still has a filter', async () => {
    await writeWorkbook(path, info('Daftar'), async (book) => void (await book.add(list({ rows: [] }))));
    const sheet = (await read()).getWorksheet('Daftar')!;
    expect(sheet.getCell('A5').value).toBe('Kosong');
    expect(sheet.autoFilter).toBe('A4:E5');
  });
});

describe('a workbook', () => {
  const cover = (more: Partial<Sheet> = {}): Sheet => ({
    name: 'Sampul',
    widths: [10, 10],
    rows: [
      { cells: [{ value: 'Judul', look: 'title' }, null], merges: [[0, 1]], height: 22 },
      { cells: [{ value: { formula: "SUM('Daftar'!$C$5:$C$7)", result: 1_249_997 }, kind: 'whole' }] },
      { cells: [{ value: { formula: 'IF(1>2,"a&b","<c>")', result: '<c>' } }] },
      { cells: [{ value: 'ke daftar', look: 'link', link: { sheet: 'Daftar', cell: 'A5' } }] },
    ],
    pictures: [
      { png: PNG, column: 0, row: 5, width: 80, height: 48 },
      { png: PNG, column: 1, row: 9, width: 80, height: 48 },
    ],
    print: { ...print, orientation: 'portrait' },
    ...more,
  });

  it('has its sheets in the declared order, though the cover is written last', async () => {
    await writeWorkbook(path, info('Sampul', 'Daftar'), async (book) => {
      await book.add(list());
      await book.add(cover());
    });
    const book = await read();
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Sampul', 'Daftar']);
    const sheet = book.getWorksheet('Sampul')!;
    expect(sheet.getCell('A2').value).toMatchObject({ formula: "SUM('Daftar'!$C$5:$C$7)", result: 1_249_997 });
    expect(sheet.getCell('A3').value).toMatchObject({ formula: 'IF(1>2,"a&b","<c>")', result: '<c>' });
    expect(sheet.getCell('B1').isMerged).toBe(true);
    expect(sheet.getImages()).toHaveLength(2);
    expect(book.title).toBe('Uji <&>');
    expect(book.created).toEqual(new Date('2026-11-24T02:00:00Z'));
  });

  it('is the same file, byte for byte, for the same content', async () => {
    const write = async (name: string): Promise<Buffer> => {
      await writeWorkbook(join(dir, name), info('Sampul'), async (book) => void (await book.add(cover())));
      return readFileSync(join(dir, name));
    };
    expect((await write('a.xlsx')).equals(await write('b.xlsx'))).toBe(true);
  });

  it('leaves nothing, and an earlier file as it was, when something fails half way', async () => {
    await writeWorkbook(path, info('Daftar'), async (book) => void (await book.add(list())));
    const before = readFileSync(path);
    async function* broken(): AsyncGenerator<Row> {
      yield* rows;
      throw new Error('database away');
    }
    const failing = writeWorkbook(
      path,
      info('Daftar'),
      async (book) => void (await book.add(list({ rows: broken() }))),
    );
    await expect(failing).rejects.toThrow('database away');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(dir, 'deep'))).toEqual(['buku.xlsx']);
  });

  it.each([
    ['a sheet that was not declared', info('Lain'), 'without a sheet "Sampul"'],
    ['a sheet that was not written', info('Sampul', 'Daftar'), '"Daftar" was declared, but not written'],
  ])('refuses %s', async (_, wrong, message) => {
    await expect(writeWorkbook(path, wrong, async (book) => void (await book.add(cover())))).rejects.toThrow(message);
    expect(existsSync(path)).toBe(false);
  });

  it('refuses a number that is none', async () => {
    const bad = cover({ rows: [{ cells: [{ value: Number.NaN, kind: 'whole' }] }] });
    await expect(writeWorkbook(path, info('Sampul'), async (book) => void (await book.add(bad)))).rejects.toThrow(
      RangeError,
    );
  });

  it('leaves nothing when the disk is full, at whichever write it happens', async () => {
    const handle = await open(join(dir, 'probe'), 'w');
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    rmSync(join(dir, 'probe'));
    const real = Reflect.get(prototype, 'write') as (...args: unknown[]) => Promise<never>;
    // Random text, so that deflate gives out more than one piece.
    const random = Array.from({ length: 400 }, (): Row => ({ ...rows[0]!, nama: randomBytes(300).toString('base64') }));
    const wholeFile = async () => {
      await writeWorkbook(path, info('Sampul', 'Daftar'), async (book) => {
        await book.add(list({ rows: random }));
        await book.add(cover());
      });
    };
    let failures = 0;
    for (let failing = 1; ; failing += 1) {
      let calls = 0;
      const spy = vi.spyOn(prototype, 'write').mockImplementation(function write(this: FileHandle, ...args: unknown[]) {
        calls += 1;
        if (calls < failing) return real.apply(this, args);
        return Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      });
      const outcome = await wholeFile().then(
        () => 'whole',
        (error: unknown) => (error as { code?: string }).code,
      );
      spy.mockRestore();
      if (outcome === 'whole') break;
      expect(outcome).toBe('ENOSPC');
      expect(readdirSync(join(dir, 'deep'))).toEqual([]);
      failures += 1;
    }
    expect(failures).toBeGreaterThan(20);
    expect((await read()).worksheets).toHaveLength(2);
  });
});
