/** A need of a desa (A1, B4): its states, who may read and move it, and its number. Pure. */
import { numbersOf } from '../../lib/record-number.ts';
import { wordOf } from '../../lib/word-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { defineStates } from '../../office/book/states.ts';

export const URGENSI = ['BIASA', 'SEGERA', 'DARURAT'] as const;
export type Urgensi = (typeof URGENSI)[number];
export const asUrgensi = wordOf('an urgensi of kebutuhan', URGENSI);

export const { formatNomor, nomorOf, parseNomor } = numbersOf('K');

/** What can be done with a need once it is recorded. `answer` is the reporter's, the others are the Kasi's. */
export const VERBS = ['verify', 'return', 'reject', 'takeUp', 'answer'] as const;
export type Verb = (typeof VERBS)[number];

// A darurat cannot wait for the paper: it may be taken up, or sent back, straight away.
const STATES = defineStates('kebutuhan', VERBS, {
  DITERIMA: { verify: 'DIVERIFIKASI', takeUp: 'DITANGANI', return: 'DIKEMBALIKAN', reject: 'DITOLAK' },
  DIVERIFIKASI: { takeUp: 'DITANGANI', return: 'DIKEMBALIKAN', reject: 'DITOLAK' },
  DIKEMBALIKAN: { answer: 'DITERIMA', reject: 'DITOLAK' },
  DITANGANI: {},
  DITOLAK: {},
});
export const { words: STATUS, next: nextStatus, outcomeOf, as: asStatus } = STATES;
export type Status = (typeof STATUS)[number];

/** The acts of the Kasi that are possible in a state, in the order of the card's buttons. */
export function kasiVerbs(status: Status): Verb[] {
  return STATES.verbsIn(status).filter((verb) => verb !== 'answer');
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

/** The one number that a text mentions ("Foto untuk K-0001"); null when there is none, or several. */
export function findNomor(text: string): string | null {
  const found = new Set((text.match(/\bK-\d{1,6}(?:\/20\d\d)?\b/gi) ?? []).map((nomor) => nomor.toUpperCase()));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
