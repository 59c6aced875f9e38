/** An action item of a rapat (C2): its states, whose it is, who may read and answer it, and its number. Pure. */
import { numbersOf } from '../../lib/record-number.ts';
import { type Pihak, type Viewer, mayReadOf } from '../../office/book/pihak.ts';
import { defineStates } from '../../office/book/states.ts';

/** What can be done with one that runs, or has ended. `finish` and `ask` are whoever's it is, too; the others are the Kasi's. */
export const VERBS = ['finish', 'ask', 'move', 'cancel', 'reopen'] as const;
export type Verb = (typeof VERBS)[number];

export const {
  words: STATUS,
  next: nextStatus,
  as: asStatus,
} = defineStates('tindakLanjut', VERBS, {
  RENCANA: {},
  BERJALAN: { finish: 'SELESAI', ask: 'BERJALAN', move: 'BERJALAN', cancel: 'DIBATALKAN' },
  SELESAI: { reopen: 'BERJALAN' },
  DIBATALKAN: { reopen: 'BERJALAN' },
});
export type Status = (typeof STATUS)[number];

/** Of the list. */
export const PARTS = ['open', 'late', 'done'] as const;
export type Part = (typeof PARTS)[number];

export const { formatNomor, nomorOf, parseNomor } = numbersOf('TL');

/** One that is only planned is nobody's yet. */
export function mayRead(
  seat: Viewer,
  heldIds: readonly number[],
  one: Pihak & { readonly kecamatanId: number; readonly status: string },
): boolean {
  return one.status !== 'RENCANA' && mayReadOf(seat, heldIds, one);
}
