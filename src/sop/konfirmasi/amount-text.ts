/** How much of something, as people read it (B3): "200 kg", "Rp1.250.000"; what is planned, and what arrived of it. Pure. */
import { formatNumber, formatRupiah } from '../../i18n/format.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { Diterima, Rencana } from '../program/realisasi.ts';
import { isRupiah } from './konfirmasi.ts';

export function amountText(jumlah: number, satuan: string, language: Language): string {
  return isRupiah(satuan) ? formatRupiah(jumlah, language) : `${formatNumber(jumlah, language)} ${satuan}`;
}

/** "+10 kg", "-Rp500" */
export function differenceText(jumlah: number, satuan: string, language: Language): string {
  const text = amountText(Math.abs(jumlah), satuan, language);
  return jumlah < 0 ? `−${text}` : `+${text}`;
}

/** "20 KPM; Beras 200 kg; Minyak 20 liter" */
export function rencanaText({ kpm, barangList }: Rencana, { language }: Pick<Translate, 'language'>): string {
  const parts = barangList.map(({ nama, satuan, jumlah }) => `${nama} ${amountText(jumlah, satuan, language)}`);
  return [amountText(kpm, 'KPM', language), ...parts].join('; ');
}

/** What is still to come, without what is complete. */
export function restText(rest: Rencana, t: Pick<Translate, 'language'>): string {
  const { language } = t;
  const parts = rest.barangList
    .filter(({ jumlah }) => jumlah > 0)
    .map((one) => `${one.nama} ${amountText(one.jumlah, one.satuan, language)}`);
  return [...(rest.kpm > 0 ? [amountText(rest.kpm, 'KPM', language)] : []), ...parts].join('; ');
}

/** What one confirmation says, in the same words. */
export function diterimaText(rencana: Rencana, diterima: Diterima, t: Pick<Translate, 'language'>): string {
  const barangList = rencana.barangList.map((barang) => ({
    ...barang,
    jumlah: diterima.barangList.find(({ barangId }) => barangId === barang.id)?.jumlah ?? 0,
  }));
  return rencanaText({ kpm: diterima.kpm, barangList }, t);
}
