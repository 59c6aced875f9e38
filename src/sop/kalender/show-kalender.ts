/** The calendar of the office and the holidays of one year, for whoever may change them (W1–W4). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';
import { liburNasionalList, perkiraanOf } from '../../office/kalender/libur-nasional.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { SKB, type Skb } from '../../office/kalender/skb.ts';

/** One day of the list. */
export interface LiburLine {
  readonly tanggal: string;
  readonly nama: string;
  /** NASIONAL: as the decree says · KANTOR: the office's own · MASUK: a national one on which the office works. */
  readonly jenis: 'NASIONAL' | 'KANTOR' | 'MASUK';
}
/** Where a year's days come from: SKB, the joint decree · DAFTAR, a list that was pasted in the chat · PERKIRAAN, guessed. */
export type SumberLibur =
  | { readonly jenis: 'SKB'; readonly skb: Skb }
  | { readonly jenis: 'DAFTAR' }
  | { readonly jenis: 'PERKIRAAN' };

export interface Kalender {
  readonly kalender: KalenderView;
  readonly tahun: number;
  /** The year that it is there. */
  readonly thisYear: number;
  readonly sumber: SumberLibur;
  /** In order. */
  readonly liburList: readonly LiburLine[];
}

/** A year is no longer guessed once the office has said something of each day that was. */
export function sumberLiburOf({ hariLibur }: Pick<KalenderView, 'hariLibur'>, tahun: number): SumberLibur {
  const skb = SKB.get(tahun);
  if (skb) return { jenis: 'SKB', skb };
  return { jenis: perkiraanOf(tahun).every((day) => hariLibur.has(day)) ? 'DAFTAR' : 'PERKIRAAN' };
}

/** Every holiday of a year, with what the office says of it. */
export function liburOfYear({ hariLibur }: Pick<KalenderView, 'hariLibur'>, tahun: number): LiburLine[] {
  const national = liburNasionalList(tahun);
  const lines = [...national].map(([tanggal, nama]): LiburLine => {
    const said = hariLibur.get(tanggal);
    if (said === undefined) return { tanggal, nama, jenis: 'NASIONAL' };
    return said === null ? { tanggal, nama, jenis: 'MASUK' } : { tanggal, nama: said, jenis: 'KANTOR' };
  });
  for (const [tanggal, nama] of hariLibur) {
    if (nama !== null && tanggal.startsWith(`${tahun}-`) && !national.has(tanggal))
      lines.push({ tanggal, nama, jenis: 'KANTOR' });
  }
  return lines.sort((one, other) => (one.tanggal < other.tanggal ? -1 : 1));
}

/** @param tahun default: the one that it is there */
export async function showKalender(
  deps: Deps,
  actor: Actor,
  { tahun }: { readonly tahun?: number } = {},
): Promise<Result<Kalender, 'kalender-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  const kalender = await deps.database.read((db) => loadKalender(db, actor.kecamatanId));
  const thisYear = Number(dayOf(deps.clock.now(), kalender.zona).slice(0, 4));
  const year = tahun ?? thisYear;
  const sumber = sumberLiburOf(kalender, year);
  return ok({ kalender, tahun: year, thisYear, sumber, liburList: liburOfYear(kalender, year) });
}
