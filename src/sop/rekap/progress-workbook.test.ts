/** Every figure of the sheets about programmes, distributions, meetings and desa, recomputed from the rows by other code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { type Facts, readFacts } from '../../../test/quarter-facts.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import { type Plain, plain, table } from '../../../test/read-workbook.ts';
import { type RekapOffice, addKebutuhan, manySamples, openRekapOffice } from '../../../test/rekap-office.ts';
import { makeRekapWorkbook } from './make-rekap-workbook.ts';
import type { Period } from './period.ts';

const HEAD = 4;
const NOW = new Date('2026-12-22T02:00:00Z');
const TODAY = '2026-12-22';
let test: TestDatabase;
let office: RekapOffice;
let dataDir: string;

beforeAll(async () => {
  test = await openTestDatabase();
  office = await openRekapOffice(test.database);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rekap-'));
  await addKebutuhan(test.database, office, manySamples(office, 90, new Date('2026-07-01T01:00:00Z'), 170));
  const { kecamatanId, kasi } = office;
  const rows = { quarters: [1, 2, 3, 4], penyaluran: 30, rapat: 4, today: TODAY };
  await addTriwulan(test.database, { kecamatanId, kasiId: kasi.kontakId, ...rows });
});
afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function exported(period: Period): Promise<(name: string) => Excel.Worksheet> {
  const deps = { database: test.database, clock: { now: () => NOW }, dataDir };
  const result = await makeRekapWorkbook(deps, office.kasi, { period });
  if (!result.ok) throw new Error(result.code);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(result.value.path);
  return (name) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
}
const day = (value: Plain | undefined): string | null =>
  value instanceof Date ? value.toISOString().slice(0, 10) : null;

const PERIODS: readonly [string, Period, string, string][] = [
  ['a month', { kind: 'bulan', tahun: 2026, bulan: 8 }, '2026-08-01', '2026-08-31'],
  ['a quarter', { kind: 'triwulan', tahun: 2026, triwulan: 4 }, '2026-10-01', '2026-12-31'],
  ['a year', { kind: 'tahun', tahun: 2026 }, '2026-01-01', '2026-12-31'],
  ['a free period', { kind: 'rentang', from: '2026-05-20', to: '2026-11-05' }, '2026-05-20', '2026-11-05'],
];

describe.each(PERIODS)('of %s', (_, period, first, last) => {
  let facts: Facts;
  let sheetOf: (name: string) => Excel.Worksheet;
  beforeAll(async () => {
    facts = await readFacts(test.database, { first, last, today: TODAY });
    sheetOf = await exported(period);
  });

  it('Penyaluran: each item with plan, arrival and difference; figures of a distribution once', () => {
    const listed = table(sheetOf('Penyaluran'), HEAD);
    expect(listed).toHaveLength(facts.items.length);
    for (const [at, item] of facts.items.entries()) {
      const row = listed[at] ?? {};
      expect([row['Nomor'], row['Desa'], row['Program'], row['Barang'], row['Satuan']]).toEqual(item.words);
      expect([day(row['Tanggal rencana']), day(row['Tanggal diterima'])]).toEqual(item.days);
      const keys = ['KPM rencana', 'KPM diterima', 'Jumlah rencana', 'Jumlah diterima', 'Selisih', 'Foto'];
      expect([item.words[0], ...keys.map((key) => row[key] ?? '')]).toEqual([item.words[0], ...item.numbers]);
      expect([row['Berita acara'], row['Konfirmasi'], row['Terlambat (hari)']]).toEqual(item.proof);
    }
  });

  it('Program: target, each quarter in its unit and in rupiah, totals and shares', () => {
    const listed = table(sheetOf('Program'), HEAD);
    expect(listed.map((row) => row['Program'])).toEqual(facts.programs.map(({ nama }) => nama));
    const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
    for (const [at, { numbers, units, rupiah, shares }] of facts.programs.entries()) {
      const row = listed[at] ?? {};
      expect([row['Target setahun'], row['Pagu (Rp)']]).toEqual(numbers);
      expect([...quarters.map((key) => row[key]), row['Jumlah']]).toEqual(units);
      expect([...quarters.map((key) => row[`${key} (Rp)`]), row['Jumlah (Rp)']]).toEqual(rupiah);
      expect([row['Capaian kinerja'], row['Capaian (Rp)']]).toEqual(shares);
    }
  });

  it('Rapat dan tindak lanjut: answers of the invited, and what is late', () => {
    const listed = table(sheetOf('Rapat dan tindak lanjut'), HEAD);
    const counts = ['Diundang', 'Hadir', 'Diwakilkan', 'Tidak hadir', 'Belum menjawab'];
    const shown = listed.map((row) => [
      row['Rapat'],
      day(row['Tanggal']),
      ...counts.map((key) => row[key]),
      row['Tindak lanjut'],
      day(row['Tenggat']),
      day(row['Tanggal selesai']),
      row['Terlambat (hari)'],
    ]);
    expect(shown).toEqual(facts.rapat);
  });

  it('Kepatuhan desa: silence is no answer; shares of all that was due', () => {
    const sheet = sheetOf('Kepatuhan desa');
    const listed = table(sheet, HEAD);
    const keys = [
      'Kebutuhan dikirim',
      'Konfirmasi tepat waktu',
      'Konfirmasi terlambat',
      'Konfirmasi belum ada',
      'Tindak lanjut terbuka',
      'Tindak lanjut terlambat',
    ];
    for (const one of facts.desa) {
      const row = listed.find((line) => line['Desa'] === one.nama) ?? {};
      expect([one.nama, ...keys.map((key) => row[key])]).toEqual([one.nama, ...one.counts]);
      const cards = Object.entries(row).filter(([key]) => key.startsWith('Kartu TW'));
      expect(cards.map(([, words]) => words)).toEqual(one.kartu);
      const share = row['Kepatuhan'];
      expect(share).toEqual(one.share === null ? '–' : expect.closeTo(one.share, 10));
    }
    expect(listed).toHaveLength(facts.desa.length);
  });

  it('Ringkasan: the tiles and the table of programmes', () => {
    const cover = sheetOf('Ringkasan');
    const shown = new Map<string, Plain>();
    for (let row = 1; row < 40; row += 1) {
      for (const column of [1, 3, 5, 7]) {
        const label = plain(cover.getCell(row + 1, column));
        if (typeof label === 'string') shown.set(label, plain(cover.getCell(row, column)));
      }
    }
    for (const [label, value] of facts.tiles) expect([label, shown.get(label)]).toEqual([label, value]);
    const heads = Array.from({ length: cover.rowCount }, (_, at) => at + 1);
    const head = heads.find((row) => plain(cover.getCell(row, 8)) === 'KPM rencana') ?? 0;
    const rows = facts.programs.map((_, at) =>
      [1, 3, 4, 8, 9].map((column) => plain(cover.getCell(head + 1 + at, column))),
    );
    expect(rows).toEqual(facts.programs.map(({ nama, numbers, units, kpm }) => [nama, numbers[0], units[4], ...kpm]));
  });
});

it('the year sets its quarters side by side', async () => {
  const cover = (await exported({ kind: 'tahun', tahun: 2026 }))('Ringkasan');
  const rows = Array.from({ length: cover.rowCount }, (_, at) => at + 1);
  const parts = await Promise.all(
    ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days) => {
      const [first = '', last = ''] = days.split(' ').map((one) => `2026-${one}`);
      return readFacts(test.database, { first, last, today: TODAY });
    }),
  );
  const labels = Object.keys(parts[0]?.part ?? {});
  expect(labels).toHaveLength(8);
  for (const label of labels) {
    const row = rows.find((at) => plain(cover.getCell(at, 1)) === label) ?? 1;
    const expected = parts.map(({ part }) => part[label] ?? 0);
    const shown = [3, 4, 5, 6, 8].map((column) => plain(cover.getCell(row, column)));
    expect([label, ...shown]).toEqual([label, ...expected, expected.reduce((sum, one) => sum + one, 0)]);
  }
});
