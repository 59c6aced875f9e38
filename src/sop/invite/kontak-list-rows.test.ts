/** What is asked once for a whole list, and what is said to be left out of it (C1, C3). */
import { expect, test } from 'vitest';
import { PLACES, read } from '../../../test/kontak-list-outcome.ts';
import { type Rows, sheetOf } from '../../../test/office-tables.ts';
import { indexPlaces } from '../../read/place-index.ts';
import { checkImportRow } from './import-rows.ts';
import { blankPlaces, FIRST_NUMBER, rowsOfList, severalNumbers } from './kontak-list-rows.ts';
import { readKontakList } from './read-kontak-list.ts';

const D = ['Darmo', 'Kepala Desa', '0812-3456-7890'] as const;
const W = ['Wati', 'Sekretaris Desa', '0812-3456-7891'] as const;
const HEAD = ['No', 'Nama', 'Jabatan', 'No. HP'];

test('a place that stands only in the first row of its people is filled in when that is said', () => {
  const { list } = read(
    sheetOf([
      ['Desa', 'Nama', 'HP'],
      ['Sarapat', 'Darmo', D[2]],
      ['', 'Wati', W[2]],
      ['', '-', '-'],
      ['Jaar', 'Joko', '0812-3456-7892'],
    ]),
  );
  const chosen = { ...list.proposed, withHidden: null };
  expect(blankPlaces(list, chosen)).toBe(1);
  const places = (fillDown: boolean) =>
    rowsOfList(list, { ...chosen, fillDown }, PLACES).rows.map(({ tempat }) => tempat);
  expect(places(true)).toEqual(['Sarapat', 'Sarapat', 'Jaar']);
  expect(places(false)).toEqual(['Sarapat', '', 'Jaar']);
});

test('several telephones in a cell: the first where that is said, else the row comes back', () => {
  const cells = [`${D[2]} / ${W[2]}`, '0812-3456-7892 (Joko)', '0812-3456-7893 (istri)', `${D[2]}, ${D[2]}`];
  const names = ['Darmo', 'Joko', 'Agus', 'Budi'];
  const { list } = read(sheetOf([['Nama', 'HP', 'Desa'], ...cells.map((cell, at) => [names[at] ?? '', cell, 'Jaar'])]));
  const chosen = { ...list.proposed, withHidden: null };
  expect(severalNumbers(list, chosen)).toBe(1);
  const called = (several: string) =>
    rowsOfList(list, { ...chosen, several }, PLACES).rows.map((row) => {
      const checked = checkImportRow(row, indexPlaces(PLACES));
      return 'faults' in checked ? checked.faults.map(({ code }) => code).join() : checked.telepon;
    });
  const rest = ['+6281234567892', 'impor-note-telepon', '+6281234567890'];
  expect(called(FIRST_NUMBER)).toEqual(['+6281234567890', ...rest]);
  expect(called('back')).toEqual(['impor-note-telepon-several', ...rest]);
});

test('what nobody reads is counted and named: rows by rule, other tables and sheets', () => {
  const { list } = read([
    sheetOf(
      [
        ['DESA SARAPAT'],
        HEAD,
        [1, 2, 3, 4],
        [1, ...D],
        ['', 'PERANGKAT DESA'],
        [2, ...W],
        ['JUMLAH', 2],
        [],
        ['', '', '', 'Sarapat, 5 Januari 2026'],
        ['', '', '', 'DARMO'],
      ],
      { name: 'Perangkat' },
    ),
    sheetOf([['Petunjuk mengisi'], ['Isi dengan benar']], { name: 'Petunjuk' }),
    sheetOf(
      [
        ['No', 'Nama Barang', 'Jumlah'],
        [1, 'Laptop', 2],
      ],
      { name: 'Aset' },
    ),
  ]);
  expect(list.skipped).toEqual({ total: 1, signature: 2, numbers: 1, line: 1 });
  expect(list.others).toEqual(['Aset (No, Nama Barang, Jumlah)', 'Petunjuk']);
  expect(list.rows).toHaveLength(2);
});

test('a hidden column is no part of our own template, and is marked', () => {
  const own = read(
    sheetOf(
      [
        ['Desa/instansi', 'Nama', 'Jabatan', 'Telepon'],
        ['Sarapat', ...D],
      ],
      { hiddenColumns: [3] },
    ),
  );
  expect(own.asItStands).toBe(false);
  expect(own.list.columns.map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
});

test('nothing in it, heads at the side, all of a row in one cell', () => {
  const code = (rows: Rows) => {
    const done = readKontakList([sheetOf(rows)], { file: 'x.xlsx', places: PLACES, kecamatan: 'Dusun Timur' });
    return done.ok ? done.value.list.columns.map(({ head }) => head).join() : done.code;
  };
  expect(code([])).toBe('impor-blank');
  expect(
    code([
      ['Nama', ': Darmo'],
      ['Jabatan', ': Kades'],
      ['No. HP', `: ${D[2]}`],
      ['Desa', ': Jaar'],
    ]),
  ).toBe('impor-sideways');
  expect(
    code([
      ['Desa', 'Sarapat', 'Jaar'],
      ['Kepala Desa', 'Darmo', 'Wati'],
      ['No HP', D[2], W[2]],
    ]),
  ).toBe('impor-sideways');
  expect(code([['Nama;No. HP;Desa'], [`Darmo;${D[2]};Jaar`], [`"Wati";${W[2]};Jaar`]])).toBe('Nama,No. HP,Desa');
});

test('numbers of banks and taxes are refused by name', () => {
  const { list } = read(
    sheetOf([
      ['Nama', 'NPWP', 'No. Rekening', 'HP', 'Desa', 'Jabatan'],
      ['Darmo', '09.254.294.3-407.000', '1234-01-000123-50-1', D[2], 'Jaar', 'Kades'],
    ]),
  );
  expect(list.refused).toEqual(['NPWP', 'No. Rekening']);
  expect(JSON.stringify(list.rows)).not.toMatch(/407|000123/);
});
