/** Kinds of lists of officials as offices keep them, and five more of each: read, or asked about, never passed over (C1, C3). */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../test/kontak-list-kinds.ts';
import { MORE_KINDS } from '../../../test/kontak-list-more-kinds.ts';
import { outcome, PLACES, read } from '../../../test/kontak-list-outcome.ts';
import { type Rows, sheetOf, sheetsIn } from '../../../test/office-tables.ts';
import { indexPlaces } from '../../read/place-index.ts';
import { checkImportRow } from './import-rows.ts';
import { rowsOfList } from './kontak-list-rows.ts';
import { readKontakList } from './read-kontak-list.ts';

const D = ['Darmo', 'Kepala Desa', '0812-3456-7890'] as const;
const W = ['Wati', 'Sekretaris Desa', '0812-3456-7891'] as const;
const HEAD = ['No', 'Nama', 'Jabatan', 'No. HP'];
const nik = (n: number) => `621301010180000${n}`;

describe.each([...KINDS, ...MORE_KINDS])('$is', ({ people, asked = [], kind = 'contacts', members }) => {
  test.each(members.map(([sheets, file], at) => [at, sheets, file] as const))('%i', (_, sheets, file) => {
    const found = outcome(read(sheetsIn(sheets), file));
    expect(found.kind).toBe(kind);
    if (kind === 'contacts') expect(found.asked.slice(0, asked.length || 9)).toEqual(asked);
    if (people) expect(found.people).toEqual(people);
  });
  test('has five further members', () => expect(members).toHaveLength(6));
});

test('a column that looks like telephones is asked about, and what nobody reads is named', () => {
  const found = outcome(
    read(
      sheetOf([
        ['Nama', 'Nomor Darurat', 'Hobi', 'Desa', 'Agama'],
        ['Darmo', D[2], 'memancing', 'Sarapat', '-'],
      ]),
    ),
  );
  expect(found).toMatchObject({ kind: 'contacts', asked: ['telepon'], unread: ['Nomor Darurat', 'Hobi', 'Agama'] });
});

test('NIK and family card are refused by name, under whatever head, and their numbers are kept nowhere', () => {
  const { list } = read(
    sheetOf([
      ['Nama', 'NIK', 'KK', 'Identitas', 'No HP', 'Desa', 'NIK / No. HP'],
      ['Darmo', nik(1), nik(2), nik(3), D[2], 'Sarapat', nik(4)],
    ]),
  );
  expect(list.refused).toEqual(['NIK', 'KK', 'Identitas']);
  expect(list.proposed.telepon).toBe('');
  const kept = JSON.stringify(list);
  for (const n of [1, 2, 3, 4]) expect(kept).not.toContain(nik(n));
});

test('a head that means two things is not guessed', () => {
  const found = outcome(
    read(
      sheetOf([
        ['Nama', 'KK', 'Status', 'Jumlah', 'HP', 'Desa'],
        ['Darmo', 4, 'aktif', 3, D[2], 'Sarapat'],
      ]),
    ),
  );
  expect(found).toMatchObject({
    asked: [],
    unread: ['KK', 'Status', 'Jumlah'],
    people: ['Sarapat | Darmo |  | 0812-3456-7890'],
  });
});

test('hidden rows and sheets are counted, and read only when that is said', () => {
  const { list } = read([
    sheetOf([HEAD, [1, ...D], [2, ...W]], { name: 'Sarapat', hiddenRows: [3] }),
    sheetOf([HEAD, [1, 'Joko', 'Kades', '']], { name: 'Lama', hidden: 'yes' }),
  ]);
  expect([list.hiddenRows, list.hiddenSheets]).toEqual([1, ['Lama']]);
  const names = (withHidden: boolean | null) =>
    rowsOfList(list, { ...list.proposed, desa: 'desa:3', withHidden }, PLACES).rows.map(({ nama }) => nama);
  expect(names(null)).toEqual(['Darmo']);
  expect(names(true)).toEqual(['Darmo', 'Wati', 'Joko']);
});

test('no place anywhere: asked once; a row without a name and a telephone is nobody', () => {
  const done = read(sheetOf([HEAD, [1, ...D], [2, '-', 'Kaur Umum', 'belum ada']]));
  expect(outcome(done).asked).toEqual(['desa']);
  const { rows, nobody } = rowsOfList(done.list, { ...done.list.proposed, desa: 'desa:1', withHidden: null }, PLACES);
  expect([rows.map(({ tempat }) => tempat), nobody.length]).toEqual([['Desa Jaar'], 1]);
});

test('no names: the heads are told; needs and aid are no contacts', () => {
  const refusal = (rows: Rows) =>
    readKontakList([sheetOf(rows)], { file: 'x.xlsx', places: PLACES, kecamatan: 'Dusun Timur' });
  expect(refusal([['Barang', 'Jumlah']])).toMatchObject({ code: 'impor-no-table' });
  expect(refusal([['Program', 'Volume', 'Satuan']])).toMatchObject({
    code: 'impor-no-people',
    vars: { judul: 'Program, Volume, Satuan' },
  });
  expect(refusal([['Nama', 'No HP']])).toMatchObject({ code: 'impor-empty' });
  const plan = outcome(
    read(
      sheetOf([
        ['No', 'Uraian Kegiatan', 'Volume', 'Satuan', 'Anggaran (Rp)'],
        [1, 'Sumur', 1, 'unit', 5_000_000],
      ]),
    ),
  );
  expect(plan).toMatchObject({ kind: 'plan' });
  expect(plan.asked).toContain('nama');
  const aid = outcome(
    read(
      sheetOf([
        ['Nama Penerima', 'Jenis Bantuan', 'Nominal', 'Desa'],
        ['Darmo', 'BLT', 300_000, 'Jaar'],
      ]),
    ),
  );
  expect(aid.kind).toBe('aid');
});

test('what a formula has not come to is no word: its row comes back', () => {
  const { list } = read(
    sheetOf([
      ['Nama', 'HP', 'Desa'],
      ['#REF!', '#N/A', 'Jaar'],
      ['Darmo', '#VALUE!', 'Jaar'],
      ['Wati', '', 'Jaar'],
    ]),
  );
  const { rows } = rowsOfList(list, { ...list.proposed, withHidden: null }, PLACES);
  const faults = rows.map((row) => checkImportRow(row, indexPlaces(PLACES)));
  expect(faults.map((one) => ('faults' in one ? one.faults.map(({ column }) => column) : []))).toEqual([
    ['nama', 'telepon'],
    ['telepon'],
    [],
  ]);
});

test('a telephone of which a spreadsheet has made a figure, or with a letter in it, comes back with the reason', () => {
  const numbers = [812.345_678_9, '081234567890.0', '0812 3456 789O', '08123456789012345', '0812-3456-7893'];
  const { list } = read(sheetOf([['Nama', 'No. HP', 'Desa'], ...numbers.map((one) => ['Darmo', one, 'Jaar'])]));
  const { rows } = rowsOfList(list, { ...list.proposed, withHidden: null }, PLACES);
  const faults = rows.map((row) => checkImportRow(row, indexPlaces(PLACES)));
  expect(faults.map((one) => ('faults' in one ? one.faults.map(({ code }) => code).join() : one.telepon))).toEqual([
    'impor-note-telepon-decimal',
    'impor-note-telepon-decimal',
    'impor-note-telepon-letters',
    'impor-note-telepon-unknown',
    '+6281234567893',
  ]);
});

test('our own template and the register are read as they stand, in either language', () => {
  const own = (head: readonly string[]) =>
    read(sheetOf([['Daftar kontak'], [], [], head, ['Sarapat', ...D]])).asItStands;
  expect(own(['Desa/instansi', 'Nama', 'Jabatan', 'Telepon'])).toBe(true);
  expect(own(['Desa/instansi', 'Name', 'Office', 'Telephone', 'Note'])).toBe(true);
  expect(own(['Desa/instansi', 'Nama', 'Jabatan', 'Peran', 'Kedudukan', 'Sampai', 'Telepon'])).toBe(true);
  expect(own(['Desa/instansi', 'Nama', 'Jabatan', 'No. HP'])).toBe(false);
  expect(own(['Desa/instansi', 'Nama', 'Jabatan', 'Telepon', 'Keterangan'])).toBe(false);
});
