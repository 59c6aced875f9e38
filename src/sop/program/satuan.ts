/** Units of targets and items (A2, B1), and amounts as people write them: "450 kg", "Rp36.000.000". Pure. */
import { formatNumber, formatRupiah } from '../../i18n/format.ts';
import type { Language } from '../../i18n/translate.ts';

export const SATUAN = ['KPM', 'KK', 'jiwa', 'orang', 'anak', 'paket', 'kg', 'liter', 'unit', 'Rp'] as const;

/** The unit of money. */
export const RUPIAH = 'Rp';

/** Other spellings, and what else aid is counted in. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...SATUAN.map((satuan): [string, string] => [satuan.toLowerCase(), satuan]),
  ['kilo', 'kg'],
  ['kilogram', 'kg'],
  ['kgs', 'kg'],
  ['ltr', 'liter'],
  ['lt', 'liter'],
  ['pkt', 'paket'],
  ['pak', 'paket'],
  ['rupiah', RUPIAH],
  ['idr', RUPIAH],
  ...['gram', 'ton', 'kuintal', 'sak', 'karung', 'dus', 'kotak', 'kaleng', 'botol', 'bungkus', 'butir', 'lembar'].map(
    (word): [string, string] => [word, word],
  ),
  ...['buah', 'pasang', 'set', 'ekor', 'batang', 'meter', 'rumah', 'kelompok', 'siswa', 'tabung', 'roll', 'rol'].map(
    (word): [string, string] => [word, word],
  ),
]);

/** How a unit is written here; null for a word that is no unit we know. */
export function knownSatuan(word: string): string | null {
  return SPELLINGS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** "450 kg"; money as money. */
export function formatJumlah(jumlah: number, satuan: string, language: Language): string {
  return satuan === RUPIAH ? formatRupiah(jumlah, language) : `${formatNumber(jumlah, language)} ${satuan}`;
}

/** With its sign: "+5 kg", "−50 kg", "0 kg". */
export function formatSelisih(selisih: number, satuan: string, language: Language): string {
  const sign = selisih > 0 ? '+' : selisih < 0 ? '−' : '';
  return `${sign}${formatJumlah(Math.abs(selisih), satuan, language)}`;
}
