/**
 * One act: a use case loads, guards, writes and tells; everything around that is here, once. The transaction and its time,
 * the line in the audit, both crash points, the lost race (done again by `Database.transaction`), and that a refusal
 * leaves nothing behind.
 */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { type Refusal, type Result, ok } from '../../lib/result.ts';
import type { Actor } from '../actor/actor.ts';
import { type AuditAction, audit } from './audit.ts';

/** What the audit says beside who, when and what. */
export interface Note {
  /** e.g. "kebutuhan:12" */
  readonly subject: string;
  readonly detail?: string;
  /** Where the act brought something else about as well. */
  readonly action?: AuditAction;
}
/** Of somebody whose row is found, or made, within the act. */
export interface NoteOf extends Note {
  /** Null for what is only counted, of somebody who is nobody any more. */
  readonly orangId: number | null;
  readonly kecamatanId?: number;
}

interface Done<T, N> {
  readonly kind: 'done';
  readonly value: T;
  readonly notes: readonly N[];
}
interface Changed<T> {
  readonly kind: 'changed';
  readonly value: T;
}
interface Repeated<T> {
  readonly kind: 'repeated';
  readonly value: T;
}
interface Kept<C extends TextKey> {
  readonly kind: 'kept';
  readonly refusal: Refusal<C>;
}
/** Whatever can come of a change: a refusal, or one of these. */
export type ChangeOutcome<T, C extends TextKey> = Changed<T> | Repeated<T> | Kept<C> | Refusal<C>;
export type ActOutcome<T, C extends TextKey, N = Note> = Done<T, N> | Repeated<T> | Kept<C> | Refusal<C>;

type Work<O> = (tx: Db, now: Date) => Promise<O>;
type ActDeps = Pick<Deps, 'database' | 'clock' | 'reached'>;

/** It was done, and is written down: under one subject, or once for each of several. */
export function done<T>(value: T, note: string): Done<T, Note>;
export function done<T, N extends Note>(value: T, note: N | readonly N[]): Done<T, N>;
export function done<T>(value: T, note: string | Note | readonly Note[]): Done<T, Note> {
  const one = typeof note === 'string' ? { subject: note } : note;
  return { kind: 'done', value, notes: 'subject' in one ? [one] : one };
}
/** It was done, and is nothing that is written down. */
export function changed<T>(value: T): Changed<T> {
  return { kind: 'changed', value };
}
/** Nothing was left to do, mostly because it had been done before: a success that writes nothing and tells nobody. */
export function repeated<T>(value: T): Repeated<T> {
  return { kind: 'repeated', value };
}
/** Refused, but what was written stands: a wrong guess that was counted. */
export function kept<C extends TextKey>(refusal: Refusal<C>): Kept<C> {
  return { kind: 'kept', refusal };
}

/** Leaves the transaction, and takes back what it wrote. */
class TakenBack<C extends TextKey> extends Error {
  readonly refusal: Refusal<C>;
  constructor(refusal: Refusal<C>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

async function carryOut<T, C extends TextKey, N>(
  { database, clock, reached }: ActDeps,
  work: Work<ActOutcome<T, C, N> | Changed<T>>,
  writeDown: (tx: Db, note: N, at: Date) => Promise<void>,
): Promise<Result<T, C>> {
  const now = clock.now();
  try {
    const outcome = await database.transaction(async (tx) => {
      const outcome = await work(tx, now);
      if (!('kind' in outcome)) throw new TakenBack(outcome);
      if (outcome.kind === 'repeated') return outcome;
      if (outcome.kind === 'done') for (const note of outcome.notes) await writeDown(tx, note, now);
      await reached('domain:before-commit');
      return outcome;
    });
    if (outcome.kind !== 'repeated') await reached('domain:after-commit');
    return outcome.kind === 'kept' ? outcome.refusal : ok(outcome.value);
  } catch (error) {
    if (error instanceof TakenBack) return error.refusal as Refusal<C>;
    throw error;
  }
}

/** Somebody acts from their seat. @param work may run more than once, each time in a new transaction */
export async function act<T, C extends TextKey = never>(
  deps: ActDeps,
  { orangId, kecamatanId }: Pick<Actor, 'orangId' | 'kecamatanId'>,
  action: AuditAction,
  work: Work<ActOutcome<T, C>>,
): Promise<Result<T, C>> {
  return carryOut(deps, work, (tx, note, at) => audit(tx, { at, orangId, kecamatanId, action, ...note }));
}

/** Somebody acts who need not have a seat, and who is known by name only within the act: joining, consent, erasing. */
export async function actAsPerson<T, C extends TextKey = never>(
  deps: ActDeps,
  action: AuditAction,
  work: Work<ActOutcome<T, C, NoteOf>>,
): Promise<Result<T, C>> {
  return carryOut(deps, work, (tx, note, at) => audit(tx, { at, action, ...note }));
}

/** What is nobody's act on a record, and stands in no audit: a card that is open now, a group that is gone. */
export async function change<T, C extends TextKey = never>(
  deps: ActDeps,
  work: Work<ChangeOutcome<T, C>>,
): Promise<Result<T, C>> {
  return carryOut<T, C, never>(deps, work, () => Promise.resolve());
}

/** Somebody is about to read what must not be read unseen: written down before anything is shown. */
export async function writeDownReading(deps: ActDeps, actor: Actor, action: AuditAction, note: Note): Promise<void> {
  await act(deps, actor, action, () => Promise.resolve(done(null, note)));
}
