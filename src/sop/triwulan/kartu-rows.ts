/** The answer of a desa to the card of a quarter, as the rekap tells it (D1, D2). Silence is never nihil. Pure. */

/** BELUM: no answer. */
export const KARTU = ['ADA_DATA', 'NIHIL', 'MINTA_WAKTU', 'BELUM'] as const;
export type KartuState = (typeof KARTU)[number];

export interface KartuInfo {
  readonly desaId: number;
  readonly tahun: number;
  readonly triwulan: number;
  readonly jawaban: string | null;
  readonly answeredAt: Date | null;
}
/** A quarter for which cards went out. */
export interface KartuTriwulan {
  /** "IV/2026" */
  readonly label: string;
  readonly tahun: number;
  readonly triwulan: number;
}
export interface KartuAnswer {
  readonly state: KartuState;
  readonly at: Date | null;
}

/** Having asked for more time is no answer yet. */
export function isAnswered(state: KartuState): boolean {
  return state === 'ADA_DATA' || state === 'NIHIL';
}

export function kartuOf(list: readonly KartuInfo[], { tahun, triwulan }: KartuTriwulan): KartuAnswer {
  const card = list.find((one) => one.tahun === tahun && one.triwulan === triwulan);
  const state = KARTU.find((one) => one === card?.jawaban) ?? 'BELUM';
  return { state, at: state === 'BELUM' ? null : (card?.answeredAt ?? null) };
}
