/** What arrived, as people say it. */
import { expect, test } from 'vitest';
import { findHasil } from './hasil-words.ts';

const OPTIONS = [
  { value: 'DITERIMA', text: '✅ Diterima semua sesuai rencana' },
  { value: 'CATATAN', text: '⚠️ Diterima dengan catatan' },
  { value: 'TIDAK_DITERIMA', text: '❌ Tidak diterima' },
];
const said = (text: string): string => {
  const { exact, near } = findHasil(text, OPTIONS);
  if (exact.length > 0) return exact.map(({ value }) => value).join();
  return near.length > 0 ? `? ${near.map(({ value }) => value).join()}` : '-';
};

test.each([
  ['alhamdulillah sudah diterima semua bu', 'DITERIMA'],
  ['sudah kami terima semua, sesuai rencana', 'DITERIMA'],
  ['lengkap pak', 'DITERIMA'],
  ['tidak diterima', 'TIDAK_DITERIMA'],
  ['belum datang bu', 'TIDAK_DITERIMA'],
  ['belum diterima semua', 'CATATAN'],
  ['baru sebagian', 'CATATAN'],
  ['diterima dengan catatan', 'CATATAN'],
  ['diterima semua, hari ini di balai desa', '? DITERIMA'],
  ['kurang 20 kg', '? CATATAN'],
  ['tidak lengkap', 'CATATAN'],
  ['hari ini', '-'],
  ['sudah diterima', '-'],
  ['terima kasih', '-'],
])('%s', (text, hasil) => {
  expect(said(text)).toBe(hasil);
});
