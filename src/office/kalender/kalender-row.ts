/** An office's calendar as it lies in the rows of its kecamatan: what to read with the kecamatan, and what it means. */
import { KALENDER_AWAL, type KalenderView } from './kalender.ts';

/** To be included with a kecamatan. */
export const kalenderRelations = {
  kalender: true,
  hariLiburList: { select: { tanggal: true, nama: true, libur: true } },
} as const;

/** What is kept of an office's calendar, in the words of its row. */
export interface KalenderRow {
  readonly hariKerja: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly pengingat: string;
  readonly ulang: number;
  readonly batasDesa: number;
  readonly batasKasi: number;
  readonly setiapSaat: boolean;
}

/** A kecamatan with its `kalenderRelations`. */
export interface KecamatanRow {
  readonly zona: string;
  readonly kalender: KalenderRow | null;
  readonly hariLiburList: readonly { readonly tanggal: string; readonly nama: string; readonly libur: boolean }[];
}

const numbers = (words: string): number[] => words.split(',').filter(Boolean).map(Number);

export function kalenderOf({ zona, kalender, hariLiburList }: KecamatanRow): KalenderView {
  return {
    ...KALENDER_AWAL,
    ...(kalender && {
      hariKerja: numbers(kalender.hariKerja),
      mulai: kalender.mulai,
      selesai: kalender.selesai,
      pengingat: numbers(kalender.pengingat),
      ulang: kalender.ulang,
      batasDesa: kalender.batasDesa,
      batasKasi: kalender.batasKasi,
      setiapSaat: kalender.setiapSaat,
    }),
    zona,
    hariLibur: new Map(hariLiburList.map(({ tanggal, nama, libur }) => [tanggal, libur ? nama : null])),
  };
}
