/** Action items as people meet them: reminded, done by one tap, more time, another day (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type NotulenOffice,
  approvedNotulen,
  ofDesa,
  ofInstansi,
  openNotulenOffice,
} from '../../../test/notulen-office.ts';
import { aPhoto } from '../../../test/kebutuhan-office.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let all: NotulenOffice;
beforeEach(async () => {
  // Tuesday, 09.00 WIB.
  all = await openNotulenOffice();
  const { office, kasi, rapatId, desa, mitra } = all;
  await approvedNotulen(office.app.deps, kasi, rapatId, [
    { uraian: 'Mengirim data balita per dusun', pihak: ofDesa(desa), tenggat: '2026-12-04' },
    { uraian: 'Memeriksa mutu air', pihak: ofInstansi(mitra), tenggat: '2026-12-10' },
  ]);
  await office.settle();
  office.transcript(all.rina, all.siti, all.melati, all.budi, all.tono);
});
afterEach(() => all.office.close());

test('reminded three days before; one of the desa does it with one tap, a colleague is not reminded any more', async () => {
  const { office, rina, budi, tono } = all;
  office.clock.advance(7 * DAY);
  await office.settle();
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: ⏰ *Pengingat*
      
      *TL-0001*: Mengirim data balita per dusun
      Paling lambat Jumat, 4 Desember 2026, 3 hari lagi.
      [✅ TL-0001 selesai] [⏳ TL-0001 belum]"
  `);
  expect(office.transcript(tono)).toContain('TL-0001');
  await budi.taps('✅ TL-0001 selesai');
  expect(office.transcript(budi, rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 📋 *Evaluasi tahun 2026*
      Tahun kerja hampir selesai. Yang masih terbuka:
      
      • 2 tindak lanjut rapat belum selesai
      [🗓 Triwulan] [📊 Rekap tahun ini]
      [📦 Penyaluran] [📌 Tindak lanjut]
    Budi ▸ [✅ TL-0001 selesai]
    KesraBot ▸ Budi (sekilas): TL-0001 selesai. Terima kasih.
    KesraBot ▸ Budi: 📌 *TL-0001* · ✅ Selesai
      *Mengirim data balita per dusun*
      Penanggung jawab: Desa Jaar
      Paling lambat: Jumat, 4 Desember 2026
      Dari rapat R-0001: Rapat koordinasi penanganan stunting
      • 1 Des 2026: selesai – Budi Santoso
      [📷 Tambah foto atau catatan]
      [◀ Daftar tindak lanjut]
    KesraBot ▸ Rina: ✅ *TL-0001* sudah selesai, kata Budi Santoso: Mengirim data balita per dusun
      [📌 Buka TL-0001]"
  `);

  await tono.taps('✅ TL-0001 selesai');
  expect(office.transcript(tono)).toMatchInlineSnapshot(`
    "Tono ▸ [✅ TL-0001 selesai]
    KesraBot ▸ Tono (jendela): TL-0001 sudah diselesaikan oleh Budi Santoso pada Selasa, 1 Desember 2026, 09.00 WIB.
    KesraBot ▸ Tono: 📌 *TL-0001* · ✅ Selesai
      *Mengirim data balita per dusun*
      Penanggung jawab: Desa Jaar
      Paling lambat: Jumat, 4 Desember 2026
      Dari rapat R-0001: Rapat koordinasi penanganan stunting
      • 1 Des 2026: selesai – Budi Santoso
      [📷 Tambah foto atau catatan]
      [◀ Daftar tindak lanjut]"
  `);
  expect(office.transcript(rina)).toBe('');

  await budi.taps('📷 Tambah foto atau catatan');
  expect(office.transcript(budi)).toContain('*Bukti tindak lanjut*');
  await budi.sendsPhotos([aPhoto(1)]);
  await budi.taps('Selesai');
  await budi.says('Data dikirim lewat surel.');
  await budi.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 📷 Budi Santoso menambah bukti untuk *TL-0001*: Mengirim data balita per dusun
      Foto: 1. Catatan: Data dikirim lewat surel.
      [📌 Buka TL-0001]"
  `);

  office.clock.advance(3 * DAY);
  await office.settle();
  office.clock.advance(7 * DAY);
  await office.settle();
  expect(office.transcript(tono, budi)).not.toContain('⏰');
});

test('more time is asked for; the Kasi grants it with one tap, and it is reminded anew', async () => {
  const { office, rina, melati } = all;
  await melati.says('/tindaklanjut');
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "Melati ▸ /tindaklanjut
    KesraBot ▸ Melati: 📌 *Tindak lanjut saya* · Berjalan
      
      *TL-0002* · ⏳ Berjalan
      Memeriksa mutu air
      Puskesmas, paling lambat Kamis, 10 Desember 2026
      [TL-0002]
      [• Berjalan (1)] [Terlambat (0)] [Selesai (0)]"
  `);
  await melati.says('tl 2');
  await melati.taps('⏳ Belum, perlu waktu');
  expect(office.transcript(melati)).toContain('*Perlu waktu*');
  await melati.says('Alat uji dipinjam.');
  await melati.says('18 Desember 2026');
  await melati.taps('✅ Kirim');
  office.transcript(melati);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ⏳ dr. Melati perlu waktu untuk *TL-0002*: Memeriksa mutu air
      Kendala: Alat uji dipinjam.
      Diminta sampai: Jumat, 18 Desember 2026
      [📅 Setujui Jumat, 18 Desember 2026]
      [📌 Buka TL-0002]"
  `);
  await rina.taps('📅 Setujui Jumat, 18 Desember 2026');
  expect(office.transcript(rina, melati)).toMatchInlineSnapshot(`
    "Rina ▸ [📅 Setujui Jumat, 18 Desember 2026]
    KesraBot ▸ Rina (sekilas): Batas waktu TL-0002 diubah. Penanggung jawab diberi tahu.
    KesraBot ▸ Rina: (diubah) 📌 *TL-0002* · ⏳ Berjalan
      *Memeriksa mutu air*
      Penanggung jawab: Puskesmas
      Paling lambat: Jumat, 18 Desember 2026
      Dari rapat R-0001: Rapat koordinasi penanganan stunting
      • 24 Nov 2026: catatan – dr. Melati: “Alat uji dipinjam.”
      • 24 Nov 2026: batas waktu diubah – Rina Wulandari, S.Sos: “Jumat, 18 Desember 2026”
      [✅ Sudah selesai] [📅 Ubah batas waktu]
      [✖ Batalkan]
      [◀ Daftar tindak lanjut]
    KesraBot ▸ Melati: 📅 Batas waktu *TL-0002* sekarang Jumat, 18 Desember 2026: Memeriksa mutu air
      [📌 Buka TL-0002]"
  `);
  office.clock.advance(16 * DAY);
  await office.settle();
  expect(office.transcript(melati)).toBe('');
  office.clock.advance(5 * DAY);
  await office.settle();
  expect(office.transcript(melati)).toContain('Paling lambat Jumat, 18 Desember 2026, 3 hari lagi.');
});

test('late by a week: the Kasi hears of all that is late in one line', async () => {
  const { office, rina, tono } = all;
  office.clock.advance(27 * DAY);
  await office.settle();
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 📋 *Evaluasi tahun 2026*
      Tahun kerja hampir selesai. Yang masih terbuka:
      
      • 2 tindak lanjut rapat belum selesai
      • 17 kartu triwulan tidak dijawab desa
      [🗓 Triwulan] [📊 Rekap tahun ini]
      [📦 Penyaluran] [📌 Tindak lanjut]
    KesraBot ▸ Rina: ⏰ *Pengingat*
      
      🔴 *2 tindak lanjut* sudah lewat batas waktu lebih dari seminggu: TL-0001, TL-0002.
      [🔴 Lihat yang terlambat]"
  `);
  expect(office.transcript(tono)).toContain('Sudah lewat 17 hari');
  await rina.taps('🔴 Lihat yang terlambat');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [🔴 Lihat yang terlambat]
    KesraBot ▸ Rina: 📌 *Tindak lanjut rapat* · Terlambat
      
      *TL-0001* · 🔴 Lewat batas waktu
      Mengirim data balita per dusun
      Desa Jaar, paling lambat Jumat, 4 Desember 2026
      
      *TL-0002* · 🔴 Lewat batas waktu
      Memeriksa mutu air
      Puskesmas, paling lambat Kamis, 10 Desember 2026
      [TL-0001] [TL-0002]
      [Berjalan (2)] [• Terlambat (2)] [Selesai (0)]"
  `);
});

test('the Kasi moves the day until which it is to be done; whoever has it is told', async () => {
  const { office, rina, melati } = all;
  await rina.says('TL-0002');
  await rina.taps('📅 Ubah batas waktu');
  expect(office.transcript(rina)).toContain('*Mengubah batas waktu*');
  await rina.says('21 Desember 2026');
  await rina.taps('✅ Kirim');
  expect(office.transcript(melati)).toContain('Batas waktu *TL-0002* sekarang Senin, 21 Desember 2026');
});

test('the Kasi calls one off and opens it again; whoever has it is told', async () => {
  const { office, rina, melati } = all;
  await rina.says('TL-0002');
  await rina.taps('✖ Batalkan');
  expect(office.transcript(rina)).toContain('*Membatalkan tindak lanjut*');
  await rina.says('Sudah ditangani dinas.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Melati: ✖ *TL-0002* dibatalkan oleh Kasi Kesra: Memeriksa mutu air
      Alasan: Sudah ditangani dinas.
      [📌 Buka TL-0002]"
  `);
  await melati.taps('📌 Buka TL-0002');
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "Melati ▸ [📌 Buka TL-0002]
    KesraBot ▸ Melati: 📌 *TL-0002* · ✖ Dibatalkan
      *Memeriksa mutu air*
      Penanggung jawab: Puskesmas
      Paling lambat: Kamis, 10 Desember 2026
      Dari rapat R-0001: Rapat koordinasi penanganan stunting
      • 24 Nov 2026: dibatalkan – Rina Wulandari, S.Sos: “Sudah ditangani dinas.”
      [◀ Daftar tindak lanjut]"
  `);
  await rina.says('TL-0002');
  await rina.taps('🔄 Buka lagi');
  office.transcript(rina);
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Melati: 🔄 *TL-0002* dibuka lagi oleh Kasi Kesra: Memeriksa mutu air
      Paling lambat Kamis, 10 Desember 2026
      [📌 Buka TL-0002]"
  `);
});
