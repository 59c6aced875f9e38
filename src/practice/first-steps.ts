/** What the page tells a newcomer to do first. */
import type { PageText } from '../simulator/page-options.ts';

export const FIRST_STEPS: readonly PageText[] = [
  {
    id: 'Ini latihan: semua orang di halaman ini Anda mainkan sendiri, datanya bukan data sungguhan.',
    en: 'This is practice: you play everybody on this page, and nothing here is real data.',
  },
  {
    id: 'Di kolom Rini (Desa Sarapat): tekan “📝 Lapor kebutuhan” dan jawab satu per satu.',
    en: 'In the column of Rini (Desa Sarapat): press “📝 Lapor kebutuhan” and answer one question at a time.',
  },
  {
    id: 'Di kolom Kasi: kartu laporan datang sendiri. Verifikasi, kembalikan, tolak, atau tangani.',
    en: 'In the column of the Kasi the report arrives by itself. Verify it, send it back, reject it, or take it up.',
  },
  {
    id: 'Sebagai Kasi: tekan “📊 Rekap”, pilih periode, lalu unduh buku kerjanya.',
    en: 'As the Kasi: press “📊 Rekap”, choose a period, and download the workbook.',
  },
];
