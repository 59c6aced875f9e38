/** A list of contacts that says too little or hides something: each is asked once (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChangeSheet, invitesOf, sendWorkbook, type SheetRows } from '../../../test/kontak-list-chat.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const sends = (name: string, rows: SheetRows, change?: ChangeSheet) => sendWorkbook(rina, name, rows, change);
const invites = () => invitesOf(office);

test('hidden column, blank places, two numbers in a cell: each is asked once, and nothing is passed over in silence', async () => {
  const rows: SheetRows = [
    ['No', 'Nama / Jabatan', 'No. HP', 'Desa', 'Alamat'],
    [1, 'Darmo / Kepala Desa', '0812-3456-7890 / 0812-3456-7899', 'Jaar', 'RT 01'],
    [2, 'Wati (Sekretaris Desa)', '0812-3456-7891', null, 'RT 02'],
    ['JUMLAH', null, 2],
    [],
    [null, null, null, 'Jaar, 5 Januari 2026'],
    [null, null, null, 'Kepala Desa Jaar'],
    [null, null, null, 'DARMO'],
  ];
  await sends('perangkat.xlsx', rows, (sheet) => {
    sheet.getColumn(3).hidden = true;
  });
  await rina.says('ya');
  await rina.taps('Ya');
  await rina.taps('Nomor yang pertama');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas perangkat.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      _Langkah 1/7_
      Berkas ini punya bagian yang *tersembunyi*: kolom No. HP. Dibaca juga?
      [Ya] [Tidak]
      [✖ Batal]
    Rina ▸ ya
    KesraBot ▸ Rina: ✓ Baca yang tersembunyi: *Ya*
      
      _Langkah 6/7_
      Di 1 baris, desa atau instansinya kosong. Apakah orang-orang itu dari tempat yang *sama dengan baris di atasnya*? Kalau Tidak, baris itu dikembalikan untuk dilengkapi.
      [Ya] [Tidak]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Ya]
    KesraBot ▸ Rina: (diubah) _Langkah 6/7_
      Di 1 baris, desa atau instansinya kosong. Apakah orang-orang itu dari tempat yang *sama dengan baris di atasnya*? Kalau Tidak, baris itu dikembalikan untuk dilengkapi.
      → *Ya*
    KesraBot ▸ Rina: _Langkah 7/7_
      Di 1 baris tertulis *lebih dari satu nomor telepon*. Nomor mana yang dipakai?
      [Nomor yang pertama]
      [Kembalikan untuk diperbaiki]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Nomor yang pertama]
    KesraBot ▸ Rina: (diubah) _Langkah 7/7_
      Di 1 baris tertulis *lebih dari satu nomor telepon*. Nomor mana yang dipakai?
      → *Nomor yang pertama*
    KesraBot ▸ Rina: *Undang dari daftar* — mohon diperiksa
      
      Baca yang tersembunyi: *Ya*
      Nama: *Nama / Jabatan · Darmo*
      Jabatan: *Nama / Jabatan · Kepala Desa*
      Telepon: *No. HP · 0812-3456-7890 / 0812-3…*
      Kolom desa/instansi: *Desa · Jaar*
      Desa yang kosong: *Ya*
      Lebih dari satu nomor: *Nomor yang pertama*
      
      Baris yang dibaca: *2*. Belum ada yang disimpan.
      Tidak dibaca: Alamat.
      Dilewati karena bukan isi daftar: 1 baris jumlah, 3 baris tanda tangan.
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Baca yang tersembunyi] [✏️ Nama]
      [✏️ Jabatan] [✏️ Telepon]
      [✏️ Kolom desa/instansi] [✏️ Desa yang kosong]
      [✏️ Lebih dari satu nomor]
      [✅ Kirim] [✖ Batal]"
  `);
  await rina.taps('✅ Kirim');
  expect(await invites()).toEqual([
    ['Jaar', 'Darmo', 'Kepala Desa', '+6281234567890'],
    ['Jaar', 'Wati', 'Sekretaris Desa', '+6281234567891'],
  ]);
});

test('a hidden column that shall not be read is no choice any more', async () => {
  const rows: SheetRows = [
    ['Nama', 'No. HP', 'Desa'],
    ['Darmo', '0812-3456-7890', 'Jaar'],
  ];
  await sends('perangkat.xlsx', rows, (sheet) => {
    sheet.getColumn(2).hidden = true;
  });
  await rina.taps('Tidak');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas perangkat.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      _Langkah 1/5_
      Berkas ini punya bagian yang *tersembunyi*: kolom No. HP. Dibaca juga?
      [Ya] [Tidak]
      [✖ Batal]
    Rina ▸ [Tidak]
    KesraBot ▸ Rina: (diubah) _Langkah 1/5_
      Berkas ini punya bagian yang *tersembunyi*: kolom No. HP. Dibaca juga?
      → *Tidak*
    KesraBot ▸ Rina: Karena jawaban lain berubah, mohon jawab lagi: Telepon.
      
      _Langkah 4/5_
      Kolom mana yang berisi *nomor teleponnya*?
      [Nama · Darmo]
      [Desa · Jaar]
      [Tidak ada kolomnya]
      [◀ Kembali] [✖ Batal]"
  `);
  await rina.taps('Tidak ada kolomnya');
  await rina.taps('✅ Kirim');
  expect(await invites()).toEqual([['Jaar', 'Darmo', null, null]]);
});
