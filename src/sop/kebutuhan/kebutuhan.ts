/** A need of a desa (A1, B4): its states, who may read and move it, and its number. Pure. */
import { type RecordNumber, formatRecordNumber, parseRecordNumber } from '../../lib/record-number.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';

export const STATUS = ['DITERIMA', 'DIVERIFIKASI', 'DIKEMBALIKAN', 'DITANGANI', 'DITOLAK'] as const;
export type Status = (typeof STATUS)[number];

export const URGENSI = ['BIASA', 'SEGERA', 'DARURAT'] as const;
export type Urgensi = (typeof URGENSI)[number];

/** What can be done with a need once it is recorded. `answer` is the reporter's, the others are the Kasi's. */
export const VERBS = ['verify', 'return', 'reject', 'takeUp', 'answer'] as const;
export type Verb = (typeof VERBS)[number];

// A darurat cannot wait for the paper: it may be taken up, or sent back, straight away.
const MACHINE: Readonly<Record<Status, Partial<Readonly<Record<Verb, Status>>>>> = {
  DITERIMA: { verify: 'DIVERIFIKASI', takeUp: 'DITANGANI', return: 'DIKEMBALIKAN', reject: 'DITOLAK' },
  DIVERIFIKASI: { takeUp: 'DITANGANI', return: 'DIKEMBALIKAN', reject: 'DITOLAK' },
  DIKEMBALIKAN: { answer: 'DITERIMA', reject: 'DITOLAK' },
  DITANGANI: {},
  DITOLAK: {},
};

/** The state after that act, or null where the act is not possible. */
export function nextStatus(status: Status, verb: Verb): Status | null {
  return MACHINE[status][verb] ?? null;
}

/** The acts of the Kasi that are possible in a state, in the order of the card's buttons. */
export function kasiVerbs(status: Status): Verb[] {
  return VERBS.filter((verb) => verb !== 'answer' && MACHINE[status][verb] !== undefined);
}

const OUTCOME: Readonly<Record<Verb, Status>> = {
  verify: 'DIVERIFIKASI',
  return: 'DIKEMBALIKAN',
  reject: 'DITOLAK',
  takeUp: 'DITANGANI',
  answer: 'DITERIMA',
};

/** What an act leads to, wherever it is possible: by it a repeated tap is known. */
export function outcomeOf(verb: Verb): Status {
  return OUTCOME[verb];
}

/** What decides who may see a need. */
export interface Ownership {
  readonly kecamatanId: number;
  readonly desaId: number;
  readonly confidential: boolean;
  /** The seat that answers for it: the reporter's, or that of who took it over. */
  readonly holderId: number;
}

/** Whoever may not read it is told that it does not exist. Confidential ones are the Kasi's and the reporter's (or their successor's) alone. */
export function mayRead(actor: Actor, one: Ownership): boolean {
  if (actor.kecamatanId !== one.kecamatanId) return false;
  if (actor.peran === 'KASI') return true;
  if (one.confidential) return actor.peran === 'DESA' && actor.kontakId === one.holderId;
  return actor.peran === 'CAMAT' || (actor.peran === 'DESA' && actor.desaId === one.desaId);
}

export function mayAct(actor: Actor, one: Ownership, verb: Verb): boolean {
  return mayRead(actor, one) && (verb === 'answer' ? actor.peran === 'DESA' : mayAsKasi(actor, 'TRIASE'));
}

/** The state as the database gives it. @throws Error when the row holds a word that no code wrote. */
export function asStatus(word: string): Status {
  const status = STATUS.find((one) => one === word);
  if (!status) throw new Error(`Not a status of kebutuhan: ${word}`);
  return status;
}

/** The urgency as the database gives it. @throws Error when the row holds a word that no code wrote. */
export function asUrgensi(word: string): Urgensi {
  const urgensi = URGENSI.find((one) => one === word);
  if (!urgensi) throw new Error(`Not an urgensi of kebutuhan: ${word}`);
  return urgensi;
}

/** "K-0231": short enough to read out on the phone. */
export function formatNomor(nomor: number): string {
  return formatRecordNumber('K', nomor);
}

/** Null when it is no number of a need. */
export function parseNomor(text: string): RecordNumber | null {
  return parseRecordNumber('K', text);
}

/** The one number that a text mentions ("Foto untuk K-0001"); null when there is none, or several. */
export function findNomor(text: string): string | null {
  const found = new Set((text.match(/\bK-\d{1,6}(?:\/20\d\d)?\b/gi) ?? []).map((nomor) => nomor.toUpperCase()));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
