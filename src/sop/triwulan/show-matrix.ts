/** The Kasi and the Camat see a quarter (D1, D2): each desa, what it answered, and what is missing. */
import { wasMarked } from '../../clock/mark-once.ts';
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { type Triwulan, triwulanCode, triwulanOf } from '../../office/kalender/triwulan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type Duty, NO_DUTY, loadDuties } from './load-duties.ts';
import {
  type Answer,
  asJawaban,
  dueDay,
  isOpen,
  isSilent,
  mayReadMatrixOf,
  openCandidates,
  opensOn,
} from './triwulan.ts';
import { findEmptyDesaIds, findKartuList, findKecamatanNama, findTriwulanList } from './triwulan.repo.ts';

export interface MatrixRow extends Answer {
  readonly kartuId: number;
  readonly desaId: number;
  readonly nama: string;
  readonly silent: boolean;
  /** Nobody there can be written to. */
  readonly empty: boolean;
  /** The Kasi has nudged it today. */
  readonly nudged: boolean;
  readonly duty: Duty;
}
export interface Matrix {
  readonly triwulan: Triwulan;
  /** By the name of the desa; none where the quarter's cards are not out yet. */
  readonly rows: readonly MatrixRow[];
  /** The day by which desa should have answered. */
  readonly due: string;
  /** The day on which its cards go out. */
  readonly opens: string;
  /** Desa may still answer. */
  readonly open: boolean;
  /** Other quarters that have cards, the newest first. */
  readonly others: readonly Triwulan[];
  readonly today: string;
  readonly kecamatan: string;
  readonly mayNudge: boolean;
  readonly mayInvite: boolean;
  /** May set the days on which cards go out. */
  readonly maySet: boolean;
}

/** Each desa is nudged once a day. */
export const nudgeKey = (desaId: number, triwulan: Triwulan, day: string): string =>
  `triwulan:${triwulanCode(triwulan)}:desa-${desaId}:ingatkan:${day}`;

export async function matrixOf(tx: Db, actor: Actor, asked: Triwulan | null, now: Date): Promise<Matrix> {
  const { kecamatanId } = actor;
  const kalender = await loadKalender(tx, kecamatanId);
  const today = dayOf(now, kalender.zona);
  const known = await findTriwulanList(tx, kecamatanId);
  const has = (one: Triwulan): boolean => known.some((other) => triwulanCode(other) === triwulanCode(one));
  // Before the first card goes out there is nothing yet to show but the quarter that is to come.
  const triwulan = asked ?? openCandidates(today).find(has) ?? triwulanOf(today);
  const duties = await loadDuties(tx, { kecamatanId, zona: kalender.zona, today }, triwulan);
  const empty = await findEmptyDesaIds(tx, kecamatanId);
  const rows: MatrixRow[] = [];
  for (const { id, desaId, desa, jawaban: word, sampai } of await findKartuList(tx, kecamatanId, triwulan)) {
    const jawaban = asJawaban(word);
    rows.push({
      kartuId: id,
      desaId,
      nama: desa.nama,
      jawaban,
      sampai,
      silent: isSilent({ jawaban, sampai }, today),
      empty: empty.has(desaId),
      nudged: await wasMarked(tx, nudgeKey(desaId, triwulan, today)),
      duty: duties.get(desaId) ?? NO_DUTY,
    });
  }
  const kecamatan = await findKecamatanNama(tx, kecamatanId);
  const isThis = (one: Triwulan): boolean => triwulanCode(one) === triwulanCode(triwulan);
  return {
    triwulan,
    rows,
    due: dueDay(kalender, triwulan),
    opens: opensOn(kalender, triwulan),
    open: isOpen(kalender, triwulan, today),
    others: known.filter((one) => !isThis(one)),
    today,
    kecamatan,
    mayNudge: mayAsKasi(actor, 'REKAP'),
    mayInvite: mayAsKasi(actor, 'KONTAK'),
    maySet: mayAsKasi(actor, 'SETELAN'),
  };
}

/** @param triwulan null: the one whose cards are out now */
export async function showMatrix(
  deps: Deps,
  actor: Actor,
  { triwulan }: { readonly triwulan: Triwulan | null },
): Promise<Result<Matrix, 'triwulan-not-found'>> {
  if (!mayReadMatrixOf(actor)) return refuse('triwulan-not-found');
  const now = deps.clock.now();
  return ok(await deps.database.read((db) => matrixOf(db, actor, triwulan, now)));
}
