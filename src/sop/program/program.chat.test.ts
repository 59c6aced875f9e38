/** Programmes in the chat (A2): wrong answers, the same name, changes, the archive. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDeps, aKasi } from '../../../test/builders.ts';
import { forges, seated } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import { aPenyaluran, aProgram } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';

let office: Office;
let deps: Deps;
let kasi: Actor;
let rina: Person;

beforeEach(async () => {
  office = await openOffice();
  deps = aDeps(office.database);
  rina = await seated(office, 'Rina', async (telegramId) => (kasi = await aKasi(office.database, { telegramId })));
});
afterEach(() => office.close());

test('wrong answers are asked again; a name that is taken is changed, and nothing is lost', async () => {
  await aProgram(deps, kasi, { nama: 'Kursi roda' });
  await rina.says('/program');
  await rina.taps('➕ Program baru');
  await rina.says('kursi  RODA');
  await rina.says('2019');
  await rina.taps('2026');
  await rina.taps('Sosial');
  await rina.taps('Berikutnya ▶');
  await rina.taps('✍️ Lainnya');
  await rina.says('Kursi roda');
  await rina.taps('Penduduk');
  await rina.says('banyak');
  await rina.says('0');
  await rina.says('dua puluh lima unit');
  await rina.says('unit');
  await rina.says('1.5');
  await rina.says('Rp62.500.000');
  await rina.taps('Kab/Kota');
  await rina.taps('Kecamatan sendiri');
  await rina.says('triwulan ii, triwulan iii');
  office.transcript(rina);
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Nama program');
  await rina.says('Kursi roda 2026');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Program baru* — mohon diperiksa
      
      Nama program: *kursi RODA*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *✍️ Lainnya*
      Jenis lainnya: *Kursi roda*
      Sasaran: *Penduduk*
      Target: *25*
      Satuan target: *unit*
      Pagu: *Rp62.500.000*
      Sumber dana: *Kab/Kota*
      Pelaksana: *Kecamatan sendiri*
      Triwulan pelaksanaan: *Triwulan II, Triwulan III*
      → *Kirim*
    KesraBot ▸ Rina: Program Kursi roda untuk tahun 2026 sudah ada. Mohon ubah namanya, misalnya dengan menambahkan triwulan atau sumber dananya. Jawaban yang lain tetap tersimpan.
      
      *Program baru* — mohon diperiksa
      
      Nama program: *kursi RODA*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *✍️ Lainnya*
      Jenis lainnya: *Kursi roda*
      Sasaran: *Penduduk*
      Target: *25*
      Satuan target: *unit*
      Pagu: *Rp62.500.000*
      Sumber dana: *Kab/Kota*
      Pelaksana: *Kecamatan sendiri*
      Triwulan pelaksanaan: *Triwulan II, Triwulan III*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama program] [✏️ Tahun]
      [✏️ Bidang] [✏️ Jenis bantuan]
      [✏️ Jenis lainnya] [✏️ Sasaran]
      [✏️ Target] [✏️ Satuan target]
      [✏️ Pagu] [✏️ Sumber dana]
      [✏️ Pelaksana] [✏️ Triwulan pelaksanaan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✏️ Nama program]
    KesraBot ▸ Rina: (diubah) *Program baru* — mohon diperiksa
      
      Nama program: *kursi RODA*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *✍️ Lainnya*
      Jenis lainnya: *Kursi roda*
      Sasaran: *Penduduk*
      Target: *25*
      Satuan target: *unit*
      Pagu: *Rp62.500.000*
      Sumber dana: *Kab/Kota*
      Pelaksana: *Kecamatan sendiri*
      Triwulan pelaksanaan: *Triwulan II, Triwulan III*
      → *✏️ Nama program*
    KesraBot ▸ Rina: _Langkah 1/12_
      Apa nama programnya? Contoh: BLT Dana Desa triwulan IV
      Jawaban sekarang: *kursi RODA*
      [Tetap] [✖ Batal]
    Rina ▸ Kursi roda 2026
    KesraBot ▸ Rina: ✓ Nama program: *Kursi roda 2026*
      
      *Program baru* — mohon diperiksa
      
      Nama program: *Kursi roda 2026*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *✍️ Lainnya*
      Jenis lainnya: *Kursi roda*
      Sasaran: *Penduduk*
      Target: *25*
      Satuan target: *unit*
      Pagu: *Rp62.500.000*
      Sumber dana: *Kab/Kota*
      Pelaksana: *Kecamatan sendiri*
      Triwulan pelaksanaan: *Triwulan II, Triwulan III*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama program] [✏️ Tahun]
      [✏️ Bidang] [✏️ Jenis bantuan]
      [✏️ Jenis lainnya] [✏️ Sasaran]
      [✏️ Target] [✏️ Satuan target]
      [✏️ Pagu] [✏️ Sumber dana]
      [✏️ Pelaksana] [✏️ Triwulan pelaksanaan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Program baru* — mohon diperiksa
      
      Nama program: *Kursi roda 2026*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *✍️ Lainnya*
      Jenis lainnya: *Kursi roda*
      Sasaran: *Penduduk*
      Target: *25*
      Satuan target: *unit*
      Pagu: *Rp62.500.000*
      Sumber dana: *Kab/Kota*
      Pelaksana: *Kecamatan sendiri*
      Triwulan pelaksanaan: *Triwulan II, Triwulan III*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Program tersimpan.
      
      *Kursi roda 2026* · 2026
      Kursi roda (Sosial)
      Target: 25 unit, sasaran Penduduk
      Pagu: Rp62.500.000 (Kab/Kota)
      Pelaksana: Kecamatan sendiri
      Triwulan: II, III
      
      Belum ada penyaluran yang direncanakan.
      [🚚 Rencanakan penyaluran]
      [✏️ Ubah program] [🗄 Arsipkan]
      [◀ Daftar program]"
  `);
  expect(await office.database.read((db) => db.program.count())).toBe(2);
});

test('one thing is changed at a time; whoever saw the old state is told', async () => {
  const { id } = await aProgram(deps, kasi);
  await rina.says('/program');
  await rina.taps('BLT Dana Desa');
  await rina.taps('✏️ Ubah program');
  await rina.taps('Pagu');
  await rina.says('350 juta');
  office.transcript(rina);
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ubah program* — mohon diperiksa
      
      Yang diubah: *Pagu*
      Pagu: *Rp350.000.000*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Program sudah diubah.
      
      *BLT Dana Desa* · 2026
      BLT-DD (Sosial)
      Target: 90 KPM, sasaran Keluarga/KK
      Pagu: Rp350.000.000 (Dana Desa)
      Pelaksana: Kecamatan sendiri
      Triwulan: I, II, III, IV
      
      Belum ada penyaluran yang direncanakan.
      [🚚 Rencanakan penyaluran]
      [✏️ Ubah program] [🗄 Arsipkan]
      [◀ Daftar program]"
  `);
  expect(await forges(office, rina, `prog:ubah:${id}:1`)).toMatch(/baru saja diubah/);
  expect(await forges(office, rina, `prog:arsip:${id}:1`)).toMatch(/baru saja diubah/);
});

test('put away and used again; not while something is still to come', async () => {
  const { id } = await aProgram(deps, kasi);
  await aProgram(deps, kasi, { nama: 'PKH' });
  await aPenyaluran(deps, kasi, { programId: id });
  await rina.says('/program');
  await rina.taps('BLT Dana Desa');
  await rina.taps('🗄 Arsipkan');
  expect(rina.lastToast()).toBe(
    'Program BLT Dana Desa masih punya 1 penyaluran yang belum selesai. Mohon tunggu sampai selesai, atau batalkan penyalurannya dahulu.',
  );
  await rina.taps('◀ Daftar program');
  await rina.taps('PKH');
  await rina.taps('🗄 Arsipkan');
  await rina.taps('◀ Daftar program');
  office.transcript(rina);
  await rina.taps('🗄 Arsip (1)');
  await rina.taps('PKH');
  await rina.taps('♻️ Pakai lagi');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [🗄 Arsip (1)]
    KesraBot ▸ Rina: (diubah) *Arsip program tahun 2026*
      
      *PKH* (BLT-DD)
      Target 90 KPM · 0 penyaluran
      [PKH]
      [◀ Daftar program]
      [Tahun 2027]
    Rina ▸ [PKH]
    KesraBot ▸ Rina: (diubah) *PKH* · 2026
      🗄 _Diarsipkan: tidak dipakai lagi._
      BLT-DD (Sosial)
      Target: 90 KPM, sasaran Keluarga/KK
      Pagu: Rp324.000.000 (Dana Desa)
      Pelaksana: Kecamatan sendiri
      Triwulan: I, II, III, IV
      
      Belum ada penyaluran yang direncanakan.
      [♻️ Pakai lagi]
      [◀ Daftar program]
    Rina ▸ [♻️ Pakai lagi]
    KesraBot ▸ Rina (sekilas): Program PKH dipakai lagi.
    KesraBot ▸ Rina: (diubah) *PKH* · 2026
      BLT-DD (Sosial)
      Target: 90 KPM, sasaran Keluarga/KK
      Pagu: Rp324.000.000 (Dana Desa)
      Pelaksana: Kecamatan sendiri
      Triwulan: I, II, III, IV
      
      Belum ada penyaluran yang direncanakan.
      [🚚 Rencanakan penyaluran]
      [✏️ Ubah program] [🗄 Arsipkan]
      [◀ Daftar program]"
  `);
});
