/** Which desa has answered what, and in time (D1, D2): quarter cards, confirmations, things to do. Silence is never nihil. Pure. */
import type { PenyaluranRow } from '../penyaluran/penyaluran-rows.ts';
import type { TindakLanjutRow } from '../tindak-lanjut/tindak-lanjut-rows.ts';
import { type KartuAnswer, type KartuInfo, type KartuTriwulan, isAnswered, kartuOf } from '../triwulan/kartu-rows.ts';

export interface KepatuhanRow {
  readonly desaId: number;
  readonly desa: string;
  /** One for each quarter that has cards. */
  readonly kartu: readonly KartuAnswer[];
  readonly dijawab: number;
  readonly tepat: number;
  readonly terlambat: number;
  readonly belum: number;
  readonly tlTerbuka: number;
  readonly tlTerlambat: number;
  /** Cards answered and confirmations in time, of all that were due; null where nothing was. */
  readonly share: number | null;
}

/** @param quarters those for which cards went out: a desa without one has not answered */
export function kepatuhanRows(
  desaList: readonly { readonly id: number; readonly nama: string }[],
  quarters: readonly KartuTriwulan[],
  kartuList: readonly KartuInfo[],
  penyaluranList: readonly PenyaluranRow[],
  tindakLanjutList: readonly TindakLanjutRow[],
): KepatuhanRow[] {
  return desaList.map(({ id, nama }) => {
    const own = kartuList.filter(({ desaId }) => desaId === id);
    const kartu = quarters.map((part) => kartuOf(own, part));
    const dijawab = kartu.filter(({ state }) => isAnswered(state)).length;
    const confirmations = penyaluranList.filter(({ desaId }) => desaId === id).map(({ ketepatan }) => ketepatan);
    const count = (word: string): number => confirmations.filter((one) => one === word).length;
    const [tepat, terlambat, belum] = [count('TEPAT'), count('TERLAMBAT'), count('BELUM')];
    const open = tindakLanjutList.filter(({ desaId, status }) => desaId === id && status === 'BERJALAN');
    const due = kartu.length + tepat + terlambat + belum;
    return {
      desaId: id,
      desa: nama,
      kartu,
      dijawab,
      tepat,
      terlambat,
      belum,
      tlTerbuka: open.length,
      tlTerlambat: open.filter((one) => one.terlambat > 0).length,
      share: due === 0 ? null : (dijawab + tepat) / due,
    };
  });
}
