/** The usual causes of a difference (B3), in the words of the office's papers and in the reader's. Pure. */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';

/** The papers of the office are Indonesian, so what is kept are the Indonesian words. */
export const USUAL_SEBAB: Readonly<Record<string, SimpleKey>> = {
  gudang: 'konfirmasi-sebab-gudang',
  kurang: 'konfirmasi-sebab-kurang',
  pindah: 'konfirmasi-sebab-pindah',
  rusak: 'konfirmasi-sebab-rusak',
  belum: 'konfirmasi-sebab-belum',
};

/** A usual cause in the reader's language; own words as they are. */
export function sebabText(sebab: string, t: Translate): string {
  const office = translator('id');
  const key = Object.values(USUAL_SEBAB).find((one) => office.plain(one) === sebab);
  return key ? t.plain(key) : sebab;
}
