/** What the page tells a newcomer to do first. */
import type { PageStep, PageText } from '../simulator/page-options.ts';
import { PRACTICE_CAST } from './practice-office.ts';

const { kasi, sarapat } = PRACTICE_CAST;

export const FIRST_STEPS: readonly (PageText | PageStep)[] = [
  {
    id: 'Anda memainkan semua orang di sini. Datanya hanya contoh.',
    en: 'You play everybody here. All data are samples.',
  },
  {
    text: {
      id: 'Rini (Desa Sarapat): tekan 📝 Lapor kebutuhan, jawab satu per satu',
      en: 'Rini (Desa Sarapat): press 📝 Lapor kebutuhan, answer one by one',
    },
    chatId: sarapat.id,
    button: '📝 Lapor kebutuhan',
  },
  {
    text: {
      id: 'Kasi Kesra: jawab laporan yang datang, misalnya ✅ Verifikasi',
      en: 'The Kasi: answer the report that comes, for example ✅ Verifikasi',
    },
    chatId: kasi.id,
  },
  {
    text: {
      id: 'Kasi Kesra: tekan 📊 Rekap, pilih periode, unduh buku kerja',
      en: 'The Kasi: press 📊 Rekap, choose a period, save the workbook',
    },
    chatId: kasi.id,
    button: '📊 Rekap',
  },
];
