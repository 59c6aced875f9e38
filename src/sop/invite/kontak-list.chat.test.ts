/** Somebody's own list of contacts through the chat: shown before anybody is invited, said otherwise, refused, remembered (C1, C3). */
import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { steady } from '../../../test/chat-acts.ts';
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

test('a register of officials: kop, a head of two rows, numbers, NIK, signature; the place in the title', async () => {
  await sends(
    'perangkat.xlsx',
    [
      ['PEMERINTAH KABUPATEN BARITO TIMUR'],
      ['DAFTAR PERANGKAT DESA JAAR'],
      [],
      ['NO', 'NAMA LENGKAP', 'NIK', 'JABATAN', 'KONTAK', null, 'KET'],
      [null, null, null, null, 'NO. HP', 'EMAIL', null],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 'Darmo Susilo', '6213010101700001', 'Kepala Desa', '0812-3456-7890', '-', ''],
      [2, 'Wati Kristina', '6213010101700002', 'Kaur Umum', 81_234_567_891, '', 'baru'],
      [3, '-', '-', 'Kaur Keuangan', '-', '-', 'kosong'],
      [4],
      [],
      [null, null, null, 'Jaar, 5 Januari 2026'],
      [null, 'Mengetahui', null, 'Kepala Desa Jaar'],
      [null, null, null, 'DARMO SUSILO'],
      [null, null, null, 'NIP. 19700101 199003 1 001'],
    ],
    (sheet) =>
      ['A1:G1', 'A2:G2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5'].forEach((ref) => sheet.mergeCells(ref)),
  );
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas perangkat.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      *Undang dari daftar* — mohon diperiksa
      
      Nama: *NAMA LENGKAP · Darmo Susilo*
      Jabatan: *JABATAN · Kepala Desa*
      Telepon: *KONTAK NO. HP · 0812-3456-7890*
      Kolom desa/instansi: *Tidak ada kolomnya*
      Desa/instansi: *Desa Jaar*
      
      Baris yang dibaca: *3*. Belum ada yang disimpan.
      Tidak dibaca: KET, KONTAK EMAIL.
      🔒 Ditolak dan tidak disimpan: NIK. Nomor seperti NIK, KK, dan rekening tidak perlu dikirim ke sini.
      Dilewati karena bukan isi daftar: 4 baris tanda tangan, 1 baris nomor kolom.
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama] [✏️ Jabatan]
      [✏️ Telepon] [✏️ Kolom desa/instansi]
      [✏️ Desa/instansi]
      [✅ Kirim] [✖ Batal]"
  `);
  expect(await invites()).toEqual([]);
  await rina.says('kirim');
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ kirim
    KesraBot ▸ Rina: ✓ Berkas sudah dibaca.
      Undangan baru: *2* · sudah ada: *0* · perlu diperbaiki: *0*
      Baris tanpa nama dan telepon, dilewati: 1.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Rina: ‹berkas Undangan kontak Dusun Timur.pdf› Lembar 2 undangan. Cetak, potong, lalu serahkan kepada orangnya. Setiap tautan berlaku untuk satu orang, sampai Kamis, 24 Desember 2026, 09.00 WIB."
  `);
  expect(await invites()).toEqual([
    ['Jaar', 'Darmo Susilo', 'Kepala Desa', '+6281234567890'],
    ['Jaar', 'Wati Kristina', 'Kaur Umum', '+6281234567891'],
  ]);
  const kept = await office.database.read((db) => db.draft.findMany());
  expect(kept.map(({ context }) => context).join()).not.toContain('62130101');
});

test('desa merged over its people, hidden rows, a column that only looks like telephones; remembered next time', async () => {
  const rows: SheetRows = [
    ['Desa', 'Nama', 'Nomor Darurat', 'Hobi'],
    ['Jaar', 'Darmo', '0812-3456-7890', 'memancing'],
    [null, 'Wati', 'tidak ada', ''],
    ['Matabu', 'Joko', '0812-3456-7892', ''],
  ];
  const change = (sheet: ExcelJS.Worksheet): void => {
    sheet.mergeCells('A2:A3');
    sheet.getRow(4).hidden = true;
  };
  await sends('kontak.xlsx', rows, change);
  await rina.says('tidak');
  await rina.taps('Nomor Darurat · 0812-3456-7890');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas kontak.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      _Langkah 1/5_
      Berkas ini punya bagian yang *tersembunyi*: 1 baris. Dibaca juga?
      [Ya] [Tidak]
      [✖ Batal]
    Rina ▸ tidak
    KesraBot ▸ Rina: ✓ Baca yang tersembunyi: *Tidak*
      
      _Langkah 4/5_
      Kolom mana yang berisi *nomor teleponnya*?
      [Desa · Jaar]
      [Nama · Darmo]
      [Nomor Darurat · 0812-3456-7890]
      [Hobi · memancing]
      [Tidak ada kolomnya]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Nomor Darurat · 0812-3456-7890]
    KesraBot ▸ Rina: (diubah) _Langkah 4/5_
      Kolom mana yang berisi *nomor teleponnya*?
      → *Nomor Darurat · 0812-3456-7890*
    KesraBot ▸ Rina: *Undang dari daftar* — mohon diperiksa
      
      Baca yang tersembunyi: *Tidak*
      Nama: *Nama · Darmo*
      Jabatan: *Tidak ada kolomnya*
      Telepon: *Nomor Darurat · 0812-3456-7890*
      Kolom desa/instansi: *Desa · Jaar*
      
      Baris yang dibaca: *2*. Belum ada yang disimpan.
      Tidak dibaca: Hobi.
      Tersembunyi, tidak dibaca: 1 baris.
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Baca yang tersembunyi] [✏️ Nama]
      [✏️ Jabatan] [✏️ Telepon]
      [✏️ Kolom desa/instansi]
      [✅ Kirim] [✖ Batal]"
  `);
  await rina.taps('✏️ Telepon');
  await rina.taps('Tidak ada kolomnya');
  await rina.taps('✅ Kirim');
  expect(await invites()).toEqual([
    ['Jaar', 'Darmo', null, null],
    ['Jaar', 'Wati', null, null],
  ]);
  office.transcript(rina);
  office.clock.advance(60_000);
  await sends('bulan depan.xlsx', [rows[0] ?? [], ['Matabu', 'Agus', '0812-3456-7893', '']]);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas bulan depan.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      *Undang dari daftar* — mohon diperiksa
      
      Nama: *Nama · Agus*
      Jabatan: *Tidak ada kolomnya*
      Telepon: *Tidak ada kolomnya*
      Kolom desa/instansi: *Desa · Matabu*
      
      Baris yang dibaca: *1*. Belum ada yang disimpan.
      Tidak dibaca: Nomor Darurat, Hobi.
      Kolomnya seperti pilihan terakhir untuk berkas dengan judul kolom yang sama.
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama] [✏️ Jabatan]
      [✏️ Telepon] [✏️ Kolom desa/instansi]
      [✅ Kirim] [✖ Batal]"
  `);
});

test('no list of contacts: it is said, and nothing is saved', async () => {
  await sends('dtks.xlsx', [
    ['No', 'NIK', 'No KK', 'Nama', 'Tanggal Lahir', 'Jenis Kelamin', 'Desa'],
    [1, '6213010101700001', '6213010101700002', 'Darmo', '1970-01-01', 'L', 'Jaar'],
  ]);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas dtks.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      _Langkah 1/5_
      Berkas ini tampaknya *daftar warga*, bukan daftar kontak. Judul kolomnya: Nama, Desa, Tanggal Lahir, Jenis Kelamin, NIK, No KK.
      Setiap orang dalam daftar kontak diundang memakai bot ini. Kalau itu memang maksudnya, tekan *Lanjutkan*. Kalau bukan, tekan *Batal*: tidak ada yang disimpan.
      [Lanjutkan, undang mereka]
      [✖ Batal]"
  `);
  await rina.taps('✖ Batal');
  await rina.taps('Ya, batalkan');
  expect(await invites()).toEqual([]);
});

test('no place, and a name together with other things: asked once for the whole file, answered in words', async () => {
  await sends('data.xlsx', [
    ['No', 'Nama / Jabatan', 'Telp'],
    [1, 'Darmo', '0812-3456-7890'],
    [2, 'Wati', 'belum ada'],
  ]);
  await rina.says('Nama / Jabatan');
  await rina.says('tidak ada');
  await rina.says('Ds. Jaar');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas data.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
    KesraBot ▸ Rina: *Undang dari daftar*
      
      _Langkah 1/5_
      Kolom mana yang berisi *nama orangnya*? Judul kolom dalam berkas: Nama / Jabatan, Telp.
      [Nama / Jabatan · Darmo]
      [Telp · 0812-3456-7890]
      [✖ Batal]
    Rina ▸ Nama / Jabatan
    KesraBot ▸ Rina: ✓ Nama: *Nama / Jabatan · Darmo*
      
      _Langkah 2/5_
      Kolom mana yang berisi *jabatannya*?
      [Nama / Jabatan · Darmo]
      [Telp · 0812-3456-7890]
      [Tidak ada kolomnya]
      [◀ Kembali] [✖ Batal]
    Rina ▸ tidak ada
    KesraBot ▸ Rina: ✓ Jabatan: *Tidak ada kolomnya*
      
      _Langkah 5/5_
      Orang-orang dalam berkas ini dari *desa atau instansi mana*? Jawabannya berlaku untuk seluruh berkas.
      Tekan tombol, atau tulis sebagian namanya. Contoh: Desa Didi.
      [Desa Didi]
      [Desa Dorong]
      [Desa Gumpa]
      [Desa Harara]
      [Desa Haringen]
      [Desa Jaar]
      [Desa Jaweten]
      [Desa Karang Langit]
      [Berikutnya ▶]
      [◀ Kembali] [✖ Batal]
    Rina ▸ Ds. Jaar
    KesraBot ▸ Rina: ✓ Desa/instansi: *Desa Jaar*
      
      *Undang dari daftar* — mohon diperiksa
      
      Nama: *Nama / Jabatan · Darmo*
      Jabatan: *Tidak ada kolomnya*
      Telepon: *Telp · 0812-3456-7890*
      Kolom desa/instansi: *Tidak ada kolomnya*
      Desa/instansi: *Desa Jaar*
      
      Baris yang dibaca: *2*. Belum ada yang disimpan.
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama] [✏️ Jabatan]
      [✏️ Telepon] [✏️ Kolom desa/instansi]
      [✏️ Desa/instansi]
      [✅ Kirim] [✖ Batal]"
  `);
  await rina.taps('✅ Kirim');
  expect(await invites()).toEqual([
    ['Jaar', 'Darmo', null, '+6281234567890'],
    ['Jaar', 'Wati', null, null],
  ]);
});
