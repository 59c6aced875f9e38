/** What a pasted list of holidays says of days: its own are holidays, and of a whole year's list the guessed days that it does not name are none (W1). Pure. */
import { perkiraanOf } from '../../office/kalender/libur-nasional.ts';
import type { HariDibaca } from './read-libur-list.ts';

/** So many days of a year are its whole list. */
const WHOLE_YEAR = 10;

export type SaidDay = HariDibaca & { readonly libur: boolean };

export function saidBy(list: readonly HariDibaca[]): SaidDay[] {
  const said = new Map(list.map((one) => [one.tanggal, { ...one, libur: true }]));
  for (const tahun of new Set(list.map(({ tanggal }) => Number(tanggal.slice(0, 4))))) {
    if (list.filter(({ tanggal }) => tanggal.startsWith(`${tahun}-`)).length < WHOLE_YEAR) continue;
    for (const tanggal of perkiraanOf(tahun))
      if (!said.has(tanggal)) said.set(tanggal, { tanggal, nama: 'Perkiraan', libur: false });
  }
  return [...said.values()];
}

/** What came of a list. */
export interface LiburListAdded {
  readonly hari: number;
  /** Guessed days that are none. */
  readonly bukan: number;
  readonly kecamatan: number;
}
