/** The quarter's card of a desa: when it opens, until when it may be answered, who is silent (D1, D2, W4). Pure. */
import { addDays, daysFrom } from '../../office/kalender/days.ts';
import { type KalenderView, workingDayUntil } from '../../office/kalender/kalender.ts';
import { type Triwulan, after, before, firstDay, lastDay, triwulanOf } from '../../office/kalender/triwulan.ts';
import type { Actor } from '../../office/actor/actor.ts';

export const JAWABAN = ['ADA_DATA', 'NIHIL', 'MINTA_WAKTU'] as const;
export type Jawaban = (typeof JAWABAN)[number];

/** What a desa has said; null: nothing, which never counts as NIHIL. */
export interface Answer {
  readonly jawaban: Jawaban | null;
  /** Where more time was asked for: the last day on which nobody reminds. */
  readonly sampai: string | null;
}

/** For how many days more time may be asked for. */
export const MORE_DAYS = [3, 7] as const;
export type MoreDays = (typeof MORE_DAYS)[number];

/** The day on which the card goes out: the first reminder before the quarter's end, or the last working day before it. */
export function opensOn(kalender: KalenderView, triwulan: Triwulan): string {
  return workingDayUntil(kalender, addDays(lastDay(triwulan), -Math.max(0, ...kalender.pengingat)));
}

/** The day by which a desa should have answered. */
export function dueDay({ batasDesa }: Pick<KalenderView, 'batasDesa'>, triwulan: Triwulan): string {
  return addDays(firstDay(after(triwulan)), batasDesa - 1);
}

/** The day by which the Kasi reports: a card that could not go out until then would come too late. */
export function reportDay({ batasKasi }: Pick<KalenderView, 'batasKasi'>, triwulan: Triwulan): string {
  return addDays(firstDay(after(triwulan)), batasKasi - 1);
}

/** A card that is out may be answered and changed until the next quarter's card takes its place, whatever the settings say by then. */
export function isOpen(kalender: KalenderView, triwulan: Triwulan, today: string): boolean {
  return today < opensOn(kalender, after(triwulan));
}

/** The quarters whose card may be the one that is open on that day: the first that has cards is. */
export function openCandidates(today: string): readonly [Triwulan, Triwulan] {
  const own = triwulanOf(today);
  return [own, before(own)];
}

/** Nothing was said, or the time that was asked for is over. */
export function isSilent({ jawaban, sampai }: Answer, today: string): boolean {
  return jawaban === null || (jawaban === 'MINTA_WAKTU' && (sampai === null || sampai < today));
}

/** Until when somebody who asks for so many days may wait: never beyond the due day; null when that has come. */
export function sampaiOf(due: string, today: string, days: MoreDays): string | null {
  if (daysFrom(today, due) <= 0) return null;
  const wanted = addDays(today, days);
  return wanted < due ? wanted : due;
}

/** @throws Error when the row holds a word that no code wrote */
export function asJawaban(word: string | null): Jawaban | null {
  if (word === null) return null;
  const jawaban = JAWABAN.find((one) => one === word);
  if (!jawaban) throw new Error(`Not an answer to a card: ${word}`);
  return jawaban;
}

/** The officials of the desa alone answer; the kecamatan does not speak for them. */
export function mayAnswerOf(actor: Actor, kartu: { readonly kecamatanId: number; readonly desaId: number }): boolean {
  return actor.peran === 'DESA' && actor.kecamatanId === kartu.kecamatanId && actor.desaId === kartu.desaId;
}

/** The Kasi with their staff, and the Camat, see how the desa of their kecamatan stand. */
export function mayReadMatrixOf({ peran }: Pick<Actor, 'peran'>): boolean {
  return peran === 'KASI' || peran === 'CAMAT';
}
