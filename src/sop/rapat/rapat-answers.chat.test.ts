/** Answers to an invitation, and the Kasi's live card that counts them (A3, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RapatOffice, callsRapat, openRapatOffice } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
});
afterEach(() => world.office.close());

test('answers are counted on the live card, and can be changed', async () => {
  const { office, rina, siti, budi, melati } = world;
  await callsRapat(rina);
  office.transcript(rina, siti, budi, melati);
  await siti.taps('✅ Hadir');
  await budi.taps('👥 Diwakilkan');
  await budi.says('Joko, Kaur Umum');
  await budi.taps('✅ Kirim');
  await melati.taps('❌ I do not come');
  await siti.taps('✏️ Ubah jawaban');
  await siti.taps('❌ Tidak hadir');
  await rina.taps('👥 Nama-nama');
  expect(office.transcript(rina, siti, budi, melati)).toMatchInlineSnapshot(`
    "Siti ▸ [✅ Hadir]
    KesraBot ▸ Siti (sekilas): Dicatat: ✅ Hadir
    KesraBot ▸ Siti: (diubah) 📨 *Undangan rapat R-0001*
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Jawaban Bapak/Ibu: *✅ Hadir*
      [✏️ Ubah jawaban]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 1
      👥 Diwakilkan: 0
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 2
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Budi ▸ [👥 Diwakilkan]
    KesraBot ▸ Budi: (diubah) 📨 *Undangan rapat R-0001*
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Jawaban Bapak/Ibu: *👥 Diwakilkan*
      [✍️ Tulis nama wakil]
      [✏️ Ubah jawaban]
    KesraBot ▸ Budi: *Nama wakil*
      
      _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 1
      👥 Diwakilkan: 1
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 1
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Budi ▸ Joko, Kaur Umum
    KesraBot ▸ Budi: ✓ Wakil: *Joko, Kaur Umum*
      
      *Nama wakil* — mohon diperiksa
      
      Wakil: *Joko, Kaur Umum*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Wakil]
      [✅ Kirim] [✖ Batal]
    Budi ▸ [✅ Kirim]
    KesraBot ▸ Budi: (diubah) *Nama wakil* — mohon diperiksa
      
      Wakil: *Joko, Kaur Umum*
      → *Kirim*
    KesraBot ▸ Budi: ✅ Dicatat: *Joko, Kaur Umum* mewakili Bapak/Ibu pada Rapat koordinasi stunting.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    Melati ▸ [❌ I do not come]
    KesraBot ▸ Melati (sekilas): Noted: ❌ Not coming
    KesraBot ▸ Melati: (diubah) 📨 *Invitation to meeting R-0001*
      *Rapat koordinasi stunting*
      🕘 Thursday, 3 December 2026, 09:00 WIB until it is done
      📍 Aula Kantor Kecamatan
      👤 Led by: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Your answer: *❌ Not coming*
      [✏️ Change my answer]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 1
      👥 Diwakilkan: 1
      ❌ Tidak hadir: 1
      ⏳ Belum menjawab: 0
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Siti ▸ [✏️ Ubah jawaban]
    KesraBot ▸ Siti: (diubah) 📨 *Undangan rapat R-0001*
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Jawaban Bapak/Ibu: *✅ Hadir*
      [✅ Hadir] [👥 Diwakilkan]
      [❌ Tidak hadir]
    Siti ▸ [❌ Tidak hadir]
    KesraBot ▸ Siti (sekilas): Dicatat: ❌ Tidak hadir
    KesraBot ▸ Siti: (diubah) 📨 *Undangan rapat R-0001*
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Jawaban Bapak/Ibu: *❌ Tidak hadir*
      [✏️ Ubah jawaban]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 0
      👥 Diwakilkan: 1
      ❌ Tidak hadir: 2
      ⏳ Belum menjawab: 0
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Rina ▸ [👥 Nama-nama]
    KesraBot ▸ Rina: 👥 *R-0001* · Rapat koordinasi stunting
      *👥 Diwakilkan: 1*
      • Budi Santoso (Kepala Desa Jaar) → Joko, Kaur Umum
      *❌ Tidak hadir: 2*
      • Siti Aminah (Sekretaris Desa Sarapat)
      • dr. Melati (Kepala Puskesmas)"
  `);
});
