/** The sheets of a rekap's workbook held against the facts that other code computed from the rows: what each check is called, and does. */
import type Excel from 'exceljs';
import { expect } from 'vitest';
import type { Facts } from './quarter-facts.ts';
import { type Plain, plain, table } from './read-workbook.ts';

export type SheetOf = (name: string) => Excel.Worksheet;

/** The row of the columns' names. */
export const HEAD = 4;
export const day = (value: Plain | undefined): string | null =>
  value instanceof Date ? value.toISOString().slice(0, 10) : null;

function penyaluranCheck(facts: Facts, sheetOf: SheetOf): void {
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
}

function programCheck(facts: Facts, sheetOf: SheetOf): void {
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
}

function rapatCheck(facts: Facts, sheetOf: SheetOf): void {
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
}

function kepatuhanCheck(facts: Facts, sheetOf: SheetOf): void {
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
}

function ringkasanCheck(facts: Facts, sheetOf: SheetOf): void {
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
}

export const SHEET_CHECKS: readonly (readonly [string, (facts: Facts, sheetOf: SheetOf) => void])[] = [
  ['Penyaluran: each item with plan, arrival and difference; figures of a distribution once', penyaluranCheck],
  ['Program: target, each quarter in its unit and in rupiah, totals and shares', programCheck],
  ['Rapat dan tindak lanjut: answers of the invited, and what is late', rapatCheck],
  ['Kepatuhan desa: silence is no answer; shares of all that was due', kepatuhanCheck],
  ['Ringkasan: the tiles and the table of programmes', ringkasanCheck],
];
