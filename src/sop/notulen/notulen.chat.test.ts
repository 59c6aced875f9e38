/** Minutes from the first point to the notula in everybody's chat, as people read it (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type NotulenOffice,
  ofDesa,
  ofInstansi,
  openNotulenOffice,
  plansItem,
  writesPoint,
  writtenNotulen,
} from '../../../test/notulen-office.ts';
import { submitNotulen } from './submit-notulen.ts';

let all: NotulenOffice;
beforeEach(async () => {
  all = await openNotulenOffice();
});
afterEach(() => all.office.close());

test('written over two sittings with a restart between, and submitted', async () => {
  const { office, siti, rina } = all;
  await siti.says('/notulen');
  await siti.taps('R-0001 Rapat koordinasi penangana…');
  await writesPoint(
    siti,
    '✍️ 1. Data balita stunting',
    'Ada 12 balita stunting di tiga desa.',
    'Didata ulang per dusun.',
  );
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /notulen
    KesraBot ▸ Siti: 🗒 *Notulen rapat*
      Tekan rapat yang notulennya hendak ditulis atau dibaca.
      
      *R-0001* · ✍️ Sedang ditulis
      Rapat koordinasi penanganan stunting
      Selasa, 24 November 2026
      [R-0001 Rapat koordinasi penangana…]
    Siti ▸ [R-0001 Rapat koordinasi penangana…]
    KesraBot ▸ Siti: 🗒 *Notulen R-0001* · ✍️ Sedang ditulis
      *Rapat koordinasi penanganan stunting*
      Selasa, 24 November 2026
      Notulis: Siti Aminah (Sekretaris Desa Sarapat)
      
      ▫️ 1. Data balita stunting
      ▫️ 2. Air bersih
      
      Kesimpulan: belum ditulis
      Tindak lanjut: 0
      
      _Tiap pokok langsung tersimpan. Boleh berhenti kapan saja dan diteruskan lain hari._
      [✍️ 1. Data balita stunting]
      [✍️ 2. Air bersih]
      [➕ Pokok lain] [➕ Tindak lanjut]
      [📝 Kesimpulan]
      [◀ Daftar notulen]
    Siti ▸ [✍️ 1. Data balita stunting]
    KesraBot ▸ Siti: *Menulis notulen*
      
      _Langkah 1/2_
      *Data balita stunting*
      Apa yang dibicarakan? Tulis seperlunya, boleh beberapa kalimat.
      [✖ Batal]
    Siti ▸ Ada 12 balita stunting di tiga desa.
    KesraBot ▸ Siti: ✓ Pembahasan: *Ada 12 balita stunting di tiga desa.*
      
      _Langkah 2/2_
      Apa yang diputuskan? Kalau tidak ada keputusan, tekan Lewati.
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ Didata ulang per dusun.
    KesraBot ▸ Siti: ✓ Keputusan: *Didata ulang per dusun.*
      
      *Menulis notulen* — mohon diperiksa
      
      Pembahasan: *Ada 12 balita stunting di tiga desa.*
      Keputusan: *Didata ulang per dusun.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Pembahasan] [✏️ Keputusan]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Menulis notulen* — mohon diperiksa
      
      Pembahasan: *Ada 12 balita stunting di tiga desa.*
      Keputusan: *Didata ulang per dusun.*
      → *Kirim*
    KesraBot ▸ Siti: ✓ *Data balita stunting* tersimpan dalam notulen R-0001.
      Ada tindak lanjut dari pokok ini?
      [📌 Ya, ada tindak lanjut]
      [Tidak, kembali ke notulen]"
  `);
  await siti.taps('📌 Ya, ada tindak lanjut');
  await plansItem(siti, 'Mengirim data balita per dusun', '🏘 Desa', 'Jaar', '4 Desember 2026');
  office.transcript(siti);

  await office.restart();
  office.clock.advance(3 * 86_400_000);
  await siti.says('/notulen');
  await siti.taps('R-0001 Rapat koordinasi penangana…');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /notulen
    KesraBot ▸ Siti: 🗒 *Notulen rapat*
      Tekan rapat yang notulennya hendak ditulis atau dibaca.
      
      *R-0001* · ✍️ Sedang ditulis
      Rapat koordinasi penanganan stunting
      Selasa, 24 November 2026
      [R-0001 Rapat koordinasi penangana…]
    Siti ▸ [R-0001 Rapat koordinasi penangana…]
    KesraBot ▸ Siti: 🗒 *Notulen R-0001* · ✍️ Sedang ditulis
      *Rapat koordinasi penanganan stunting*
      Selasa, 24 November 2026
      Notulis: Siti Aminah (Sekretaris Desa Sarapat)
      
      ✓ 1. Data balita stunting
      ▫️ 2. Air bersih
      
      Kesimpulan: belum ditulis
      Tindak lanjut: 1
      
      _Tiap pokok langsung tersimpan. Boleh berhenti kapan saja dan diteruskan lain hari._
      [✓ 1. Data balita stunting]
      [✍️ 2. Air bersih]
      [📌 Mengirim data balita per dusun]
      [➕ Pokok lain] [➕ Tindak lanjut]
      [📝 Kesimpulan] [👁 Lihat naskah]
      [📤 Ajukan ke Kasi]
      [◀ Daftar notulen]"
  `);
  await writesPoint(siti, '✍️ 2. Air bersih', 'Sumur bor di dua dusun kering.');
  await siti.taps('📌 Ya, ada tindak lanjut');
  await plansItem(siti, 'Memeriksa mutu air', '🏢 Instansi', 'Puskesmas', '10 Desember 2026');
  await siti.taps('🗒 Buka notulen');
  await siti.taps('📤 Ajukan ke Kasi');
  expect(siti.lastToast()).toBe('Kesimpulan belum ditulis. Tekan Kesimpulan, lalu ajukan lagi.');
  await siti.taps('📝 Kesimpulan');
  await siti.says('Pendataan selesai sebelum 4 Desember.');
  await siti.taps('✅ Kirim');
  await siti.taps('🗒 Buka notulen');
  await siti.taps('📤 Ajukan ke Kasi');
  office.transcript(siti);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 📤 Siti Aminah mengajukan notulen rapat *R-0001*. Mohon diperiksa.
      
      *NOTULEN R-0001*
      Rapat koordinasi penanganan stunting
      Selasa, 24 November 2026
      
      *1. Data balita stunting*
      Ada 12 balita stunting di tiga desa.
      *Keputusan:* Didata ulang per dusun.
      
      *2. Air bersih*
      Sumur bor di dua dusun kering.
      
      *Kesimpulan*
      Pendataan selesai sebelum 4 Desember.
      
      *Tindak lanjut*
      
      📌 Mengirim data balita per dusun – Desa Jaar, paling lambat Jumat, 4 Desember 2026
      
      📌 Memeriksa mutu air – Puskesmas, paling lambat Kamis, 10 Desember 2026
      
      Setelah disetujui, notula dikirim kepada semua yang diundang dan tidak dapat diubah lagi.
      
      👥 Notula ini juga dikirim ke 1 grup, tanpa nama peserta. Mohon pastikan tidak ada nama warga di dalam pembahasannya.
      [✅ Setujui] [↩️ Kembalikan]
      [🗒 Buka notulen]"
  `);
});

test('sent back with a question, corrected, approved: the notula is in every chat, each hears what is theirs to do', async () => {
  const { office, siti, rina, melati, budi, tono, rapatId, notulis, desa, mitra } = all;
  const written = await writtenNotulen(office.app.deps, notulis, rapatId, [
    { uraian: 'Mengirim data balita per dusun', pihak: ofDesa(desa), tenggat: '2026-12-04' },
    { uraian: 'Memeriksa mutu air', pihak: ofInstansi(mitra), tenggat: '2026-12-10' },
  ]);
  await submitNotulen(office.app.deps, notulis, { ...written, at: office.clock.now() });
  await office.settle();
  office.transcript(siti, rina);
  await rina.taps('↩️ Kembalikan');
  expect(office.transcript(rina)).toContain('*Kembalikan notulen*');
  await rina.says('Balita di desa mana saja?');
  await rina.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ↩️ Kasi Kesra bertanya tentang notulen rapat *R-0001*:
      Balita di desa mana saja?
      Mohon diperbaiki, lalu diajukan lagi.
      [🗒 Buka notulen]"
  `);
  await siti.taps('🗒 Buka notulen');
  await siti.taps('✓ 1. Data balita stunting');
  await siti.taps('✏️ Ubah');
  await siti.says('Ada 12 balita stunting di Jaar, Sarapat, dan Matabu.');
  await siti.taps('Lewati');
  await siti.taps('✅ Kirim');
  await siti.taps('🗒 Buka notulen');
  await siti.taps('📤 Ajukan ke Kasi');
  await siti.taps('📤 Ya, ajukan');
  expect(office.transcript(siti, rina)).toContain('⚠️ Belum ditulis: Air bersih.\n  \n  Setelah disetujui');

  await rina.taps('✅ Setujui');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Setujui]
    KesraBot ▸ Rina (sekilas): Notulen R-0001 disetujui.
    KesraBot ▸ Rina: (diubah) 🗒 *Notulen R-0001* · ✅ Disetujui
      *Rapat koordinasi penanganan stunting*
      Selasa, 24 November 2026
      Notulis: Siti Aminah (Sekretaris Desa Sarapat)
      
      ✓ 1. Data balita stunting
      ▫️ 2. Air bersih
      
      Kesimpulan: ✓ sudah ditulis
      Tindak lanjut: 2
      
      _Notulen ini sudah disetujui dan dikirim. Koreksi disampaikan pada rapat berikutnya._
      [📄 Notula (PDF)] [📝 Notula (Word)]
      [◀ Daftar notulen]
    KesraBot ▸ Rina: ✅ Notulen *R-0001* disetujui. Notula sedang dikirim kepada semua yang diundang, dan 2 tindak lanjut mulai berjalan.
      [📌 Tindak lanjut]
    KesraBot ▸ Rina: ‹berkas Notula R-0001 2026-11-24.pdf› 🗒 Notula rapat *R-0001*: Rapat koordinasi penanganan stunting
    KesraBot ▸ Rina: ‹berkas Notula R-0001 2026-11-24.docx› Naskah Word untuk nomor surat dan tanda tangan."
  `);
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ‹berkas Notula R-0001 2026-11-24.pdf› 🗒 Notula rapat *R-0001*: Rapat koordinasi penanganan stunting
    KesraBot ▸ Siti: ‹berkas Notula R-0001 2026-11-24.docx› Naskah Word untuk nomor surat dan tanda tangan."
  `);
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Melati: ‹berkas Notula R-0001 2026-11-24.pdf› 🗒 Notula rapat *R-0001*: Rapat koordinasi penanganan stunting
    KesraBot ▸ Melati: 📌 Dari rapat *R-0001* (Rapat koordinasi penanganan stunting) ada satu tindak lanjut untuk Bapak/Ibu:
      
      *TL-0002*: Memeriksa mutu air
      Paling lambat Kamis, 10 Desember 2026
      
      Kalau sudah dikerjakan, tekan tombol selesai.
      [✅ TL-0002 selesai] [📌 TL-0002]"
  `);
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: ‹berkas Notula R-0001 2026-11-24.pdf› 🗒 Notula rapat *R-0001*: Rapat koordinasi penanganan stunting
    KesraBot ▸ Budi: 📌 Dari rapat *R-0001* (Rapat koordinasi penanganan stunting) ada satu tindak lanjut untuk Bapak/Ibu:
      
      *TL-0001*: Mengirim data balita per dusun
      Paling lambat Jumat, 4 Desember 2026
      
      Kalau sudah dikerjakan, tekan tombol selesai.
      [✅ TL-0001 selesai] [📌 TL-0001]"
  `);
  expect(office.transcript(tono)).toMatchInlineSnapshot(`
    "KesraBot ▸ Tono: 📌 Dari rapat *R-0001* (Rapat koordinasi penanganan stunting) ada satu tindak lanjut untuk Bapak/Ibu:
      
      *TL-0001*: Mengirim data balita per dusun
      Paling lambat Jumat, 4 Desember 2026
      
      Kalau sudah dikerjakan, tekan tombol selesai.
      [✅ TL-0001 selesai] [📌 TL-0001]"
  `);
  const inGroup = office.world.messages(all.groupId).map(({ message }) => message.caption ?? message.text);
  expect(inGroup).toMatchInlineSnapshot(`
    [
      "🗒 Notula rapat R-0001: Rapat koordinasi penanganan stunting",
    ]
  `);
});
