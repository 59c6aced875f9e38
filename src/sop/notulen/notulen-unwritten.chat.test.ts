/** Minutes that are not whole yet: what is missing is named before they go on (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NotulenOffice, openNotulenOffice, writesPoint } from '../../../test/notulen-office.ts';

const BUTTON = 'R-0001 Rapat koordinasi penangana…';
let all: NotulenOffice;
beforeEach(async () => {
  all = await openNotulenOffice();
});
afterEach(() => all.office.close());

test('an item of the agenda of which nothing was written is named before the minutes go to the Kasi', async () => {
  const { office, siti, rina } = all;
  await siti.says('/notulen');
  await siti.taps(BUTTON);
  await writesPoint(siti, '✍️ 2. Air bersih', 'Sumur kering.');
  await siti.taps('📝 Kesimpulan');
  await siti.says('Semua sepakat.');
  await siti.taps('✅ Kirim');
  await siti.taps('🗒 Buka notulen');
  office.transcript(siti);
  await siti.taps('📤 Ajukan ke Kasi');
  await siti.taps('◀ Belum');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ [📤 Ajukan ke Kasi]
    KesraBot ▸ Siti: (diubah) ⚠️ Belum ditulis: Data balita stunting.
      
      Ajukan notulen *R-0001* kepada Kasi Kesra sekarang?
      [📤 Ya, ajukan]
      [◀ Belum]
    Siti ▸ [◀ Belum]
    KesraBot ▸ Siti: (diubah) 🗒 *Notulen R-0001* · ✍️ Sedang ditulis
      *Rapat koordinasi penanganan stunting*
      Selasa, 24 November 2026
      Notulis: Siti Aminah (Sekretaris Desa Sarapat)
      
      ▫️ 1. Data balita stunting
      ✓ 2. Air bersih
      
      Kesimpulan: ✓ sudah ditulis
      Tindak lanjut: 0
      
      _Tiap pokok langsung tersimpan. Boleh berhenti kapan saja dan diteruskan lain hari._
      [✍️ 1. Data balita stunting]
      [✓ 2. Air bersih]
      [➕ Pokok lain] [➕ Tindak lanjut]
      [📝 Kesimpulan] [👁 Lihat naskah]
      [📤 Ajukan ke Kasi]
      [◀ Daftar notulen]"
  `);
  await siti.taps('📤 Ajukan ke Kasi');
  await siti.taps('📤 Ya, ajukan');
  await rina.says('/notulen');
  await rina.taps(BUTTON);
  office.transcript(rina);
  await rina.taps('✅ Setujui dan kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Setujui dan kirim]
    KesraBot ▸ Rina: (diubah) Setujui notulen *R-0001* dan kirim kepada 4 orang yang diundang?
      Sesudah ini notulen tidak dapat diubah lagi.
      
      ⚠️ Belum ditulis: Data balita stunting.
      
      👥 Notula ini juga dikirim ke 1 grup, tanpa nama peserta. Mohon pastikan tidak ada nama warga di dalam pembahasannya.
      [✅ Ya, setujui dan kirim]
      [◀ Belum]"
  `);
});
