/** Tables as offices keep them: where the head stands, what is no entry, and what the columns are. */
import { describe, expect, test } from 'vitest';
import { merge, sheetOf as sheet } from '../../../test/office-tables.ts';
import { type FoundTable, findTables } from './find-tables.ts';

const fields = (table: FoundTable | undefined) => table?.columns.map(({ field }) => field);
const names = (table: FoundTable | undefined, at = 1) => table?.rows.map(({ cells }) => cells.get(at));

test('the head is found by its words below a kop; numbers, totals and signatures are no entries', () => {
  const [table, ...others] = findTables(
    sheet(
      [
        ['PEMERINTAH KABUPATEN BARITO TIMUR'],
        ['DAFTAR PERANGKAT DESA'],
        ['Kelurahan', ': Sarapat'],
        [],
        ['NO', 'NAMA LENGKAP', 'JABATAN', 'NO. HP', 'KET'],
        ['1', '2', '3', '4', '5'],
        [1, 'Darmo', 'Kepala Desa', '0812-3456-7890', '-'],
        [2, 'Wati', 'Sekretaris Desa', 'belum ada', ''],
        [3],
        [4, '-', 'NIHIL', '-', '-'],
        ['JUMLAH', null, '2 orang'],
        [],
        [null, null, null, 'Sarapat, 12 Januari 2026'],
        [null, 'Mengetahui,', null, 'Sekretaris Desa'],
        [null, 'Kepala Desa', null, 'Wati'],
        [null, 'Darmo'],
        [null, 'NIP. 19700101 199003 1 001'],
      ],
      { merges: [merge('A1:E1'), merge('A2:E2')] },
    ),
  );
  expect(others).toEqual([]);
  expect(fields(table)).toEqual(['nomor', 'nama', 'jabatan', 'telepon', 'catatan']);
  expect(names(table)).toEqual(['Darmo', 'Wati']);
  expect(table?.above.join('\n')).toContain('Kelurahan : Sarapat');
  expect(table?.headRow).toBe(5);
});

test('a head of two rows is joined from above, a merged one owns every column under it', () => {
  const [table] = findTables(
    sheet(
      [
        ['No', 'Nama', 'Kontak', null, 'Jumlah', null, 'Desa'],
        [null, null, 'Telepon', 'Email', 'KK', 'Jiwa', null],
        [1, 'Darmo', '0812 3456 7890', 'a@b.id', 3, 12, 'Jaar'],
      ],
      { merges: [merge('C1:D1'), merge('E1:F1'), merge('A1:A2'), merge('B1:B2'), merge('G1:G2')] },
    ),
  );
  expect(table?.columns.map(({ head }) => head)).toEqual([
    'No',
    'Nama',
    'Kontak Telepon',
    'Kontak Email',
    'Jumlah KK',
    'Jumlah Jiwa',
    'Desa',
  ]);
  expect(fields(table)).toEqual(['nomor', 'nama', 'telepon', 'lain', 'jumlah', 'jumlah', 'desa']);
  expect(table?.rows).toHaveLength(1);
});

test('a row of groups above the head changes nothing in it', () => {
  const [table] = findTables(
    sheet(
      [
        ['Identitas', null, 'Wilayah', null],
        ['Nama', 'HP', 'Desa', 'Kecamatan'],
        ['Darmo', '081234567890', 'Jaar', 'Dusun Timur'],
      ],
      { merges: [merge('A1:B1'), merge('C1:D1')] },
    ),
  );
  expect(fields(table)).toEqual(['nama', 'telepon', 'desa', 'kecamatan']);
  expect(names(table, 0)).toEqual(['Darmo']);
});

test('merged cells hold for all their rows; a line alone is said of those below it', () => {
  const [table] = findTables(
    sheet(
      [
        ['Desa', 'Nama', 'HP'],
        ['Jaar', 'Darmo', '081234567890'],
        [null, 'Wati', '081234567891'],
        [null, 'Joko', '081234567892'],
      ],
      { merges: [merge('A2:A4')] },
    ),
  );
  expect(names(table, 0)).toEqual(['Jaar', 'Jaar', 'Jaar']);
  const [lined] = findTables(
    sheet([
      ['No', 'Nama', 'HP'],
      ['Desa Jaar'],
      [1, 'Darmo', '081234567890'],
      ['Desa Matabu'],
      [1, 'Wati', '081234567891'],
    ]),
  );
  expect(lined?.rows.map(({ section, cells }) => [section, cells.get(1)])).toEqual([
    ['Desa Jaar', 'Darmo'],
    ['Desa Matabu', 'Wati'],
  ]);
});

test('several tables in a sheet, a head that is repeated, and what stands after a signature', () => {
  const head = ['No', 'Nama', 'Jabatan', 'No HP'];
  const tables = findTables(
    sheet([
      ['DESA JAAR'],
      head,
      [1, 'Darmo', 'Kades', '081234567890'],
      head,
      [2, 'Wati', 'Sekdes', '081234567891'],
      ['Mengetahui', null, 'Kepala Desa'],
      [null, null, 'DARMO'],
      ['DESA MATABU'],
      ['No', 'Nama Lengkap', 'Telepon'],
      [1, 'Joko', '081234567892'],
    ]),
  );
  expect(tables.map((table) => [table.above.at(-1), names(table)])).toEqual([
    ['DESA JAAR', ['Darmo', 'Wati']],
    ['DESA MATABU', ['Joko']],
  ]);
});

describe('heads are folded', () => {
  test.each<[string, string | null]>([
    ['no_hp', 'telepon'],
    ['No. HP', 'telepon'],
    ['NO\nHP', 'telepon'],
    ['Telepon/WA', 'telepon'],
    ['Nomor Telepon', 'telepon'],
    ['noHp', 'telepon'],
    ['No. HP (aktif)', 'telepon'],
    ['Nomor WhatsApp yang dapat dihubungi', 'telepon'],
    ['nik / no hp', 'telepon'],
    ['N I K', 'nik'],
    ['NIK (Nomor Induk KTP)', 'nik'],
    ['No. KK', 'no-kk'],
    ['KK', null],
    ['Status', null],
    ['Jumlah', null],
    ['Desa/Kel.', 'desa'],
    ['Nama Desa', 'desa'],
    ['Nama Jabatan', 'jabatan'],
    ['Kedudukan/Fungsi', 'jabatan'],
    ['Nama Jabatan Alamat', null],
    ['Kecamatan Desa Kode Desa', null],
    ['Tempat, Tanggal Lahir', 'lahir'],
  ])('%j', (head, field) => {
    const [table] = findTables(
      sheet([
        ['Nama', head, 'Program'],
        ['Darmo', 'x y', 'z'],
      ]),
    );
    expect(table?.columns[1]?.field).toBe(field);
  });
});

test('what stands in a column speaks against its head', () => {
  const nik = '6213010101800001';
  const [table] = findTables(
    sheet([
      ['Nama', 'KK', 'Data', 'Catatan lain', 'Jabatan'],
      ['Darmo', '6213011234560001', nik, '0812 3456 7890', 'Kades'],
      ['Wati', '6213011234560002', nik, '0812 3456 7891', 'Sekdes'],
    ]),
  );
  expect(table?.columns.map(({ field, doubt }) => [field, doubt])).toEqual([
    ['nama', null],
    ['nik', null],
    ['nik', null],
    [null, 'looks-like-telepon'],
    ['jabatan', null],
  ]);
});

test('an entry is no signature, whatever its words resemble', () => {
  const [table] = findTables(
    sheet([
      ['No', 'Nama', 'NIP'],
      [1, 'Darmo', 'NIP. 19700101 199003 1 001'],
      [2, 'Wati', 'NIP. 19700101 199003 1 002'],
      [3, 'Mengetahui Sari', ''],
      [4, 'Joko', '-'],
    ]),
  );
  expect(names(table)).toEqual(['Darmo', 'Wati', 'Mengetahui Sari', 'Joko']);
});

test('no head at all: no table by words', () => {
  expect(
    findTables(
      sheet([
        ['Darmo', '081234567890'],
        ['Wati', '081234567891'],
      ]),
    ),
  ).toEqual([]);
});
