/** What is always true of a rapat and its undangan: states, answers, when it begins, who may do what (A3, C1, C2). Pure. */
import { numbersOf } from '../../lib/record-number.ts';
import { wordOf } from '../../lib/word-of.ts';
import { momentOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';

export const STATUS_RAPAT = ['TERJADWAL', 'DIBATALKAN', 'SELESAI'] as const;
export type StatusRapat = (typeof STATUS_RAPAT)[number];
export const asStatusRapat = wordOf('a status of rapat', STATUS_RAPAT);

export const JAWABAN = ['HADIR', 'DIWAKILKAN', 'TIDAK_HADIR'] as const;
export type Jawaban = (typeof JAWABAN)[number];

/** How an answer stands in callback data. */
export const JAWABAN_SIGN = { HADIR: 'h', DIWAKILKAN: 'w', TIDAK_HADIR: 't' } as const satisfies Record<
  Jawaban,
  string
>;

export const { formatNomor: formatRapat, parseNomor: parseRapat } = numbersOf('R');

/** A word that this program does not know is no answer. */
export function asJawaban(word: string | null): Jawaban | null {
  return JAWABAN.find((one) => one === word) ?? null;
}

export interface Waktu {
  /** "2026-12-03" */
  readonly tanggal: string;
  /** "09:00" */
  readonly mulai: string;
  /** Null: until it is done. */
  readonly selesai: string | null;
}

export function startOf({ tanggal, mulai }: Pick<Waktu, 'tanggal' | 'mulai'>, zona: string): Date {
  return momentOf(tanggal, mulai, zona);
}

/** Why a meeting cannot be at that time; null: it can. */
export function waktuFault(
  { tanggal, mulai, selesai }: Waktu,
  zona: string,
  now: Date,
): 'rapat-in-the-past' | 'rapat-ends-before' | null {
  if (startOf({ tanggal, mulai }, zona) <= now) return 'rapat-in-the-past';
  return selesai !== null && selesai <= mulai ? 'rapat-ends-before' : null;
}

/** Called, and not begun: it can be moved, called off and answered. */
export function isOpen({ status, start }: { readonly status: StatusRapat; readonly start: Date }, now: Date): boolean {
  return status === 'TERJADWAL' && now < start;
}

interface Answered {
  readonly jawaban: Jawaban | null;
  readonly answeredUrut: number | null;
}

/** The answer to the meeting as it stands now; an answer given before it was moved is none. */
export function jawabanNow({ jawaban, answeredUrut }: Answered, { urut }: { readonly urut: number }): Jawaban | null {
  return answeredUrut === urut ? jawaban : null;
}

/** The answer that somebody gave before the meeting was moved. */
export function jawabanBefore(
  { jawaban, answeredUrut }: Answered,
  { urut }: { readonly urut: number },
): Jawaban | null {
  return answeredUrut !== null && answeredUrut < urut ? jawaban : null;
}

/** The Kasi's people and the Camat see every meeting; whoever is invited sees the invitation alone (show-undangan.ts). */
export function maySeeRapat(actor: Pick<Actor, 'peran' | 'kecamatanId'>, { kecamatanId }: { kecamatanId: number }) {
  return (actor.peran === 'KASI' || actor.peran === 'CAMAT') && actor.kecamatanId === kecamatanId;
}

/** More is no meeting any more. */
export const MOST_POINTS = 20;
/** Letters of one. */
export const MOST_POINT = 200;

/** Points of an agenda from what somebody wrote: one a line, with or without a number or dash before it. */
export function agendaPoints(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}\s*[.)]|[-–—•*])\s*/u, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
