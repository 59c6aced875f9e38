/** Somebody sends a set-up code: from now on it is theirs, and they may set up a kecamatan (C1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { type ActOutcome, type NoteOf, actAsPerson, done, kept, repeated } from '../../office/book/act.ts';
import { countGuess, guessesTooOften } from '../invite/guess-limit.ts';
import { makePengelola } from './instalasi.repo.ts';
import { findPengelola } from '../../office/actor/pengelola.repo.ts';
import { findSetupCode, takeSetupCode } from './setup-code.repo.ts';
import { findHeldKontak } from '../../office/actor/kontak.repo.ts';
import { ensureOrang } from '../../office/actor/orang.repo.ts';
import { hashCode } from '../invite/secret-word.ts';

type Code =
  | 'kontak-code-wrong'
  | 'kontak-code-used'
  | 'kontak-code-expired'
  | 'kontak-guess-too-often'
  | 'kontak-has-seat';
type CodeRow = NonNullable<Awaited<ReturnType<typeof findSetupCode>>>;

export interface CodeClaimed {
  /** True for somebody who has a seat already: the operator's code made them pengelola, and there is nothing to set up. */
  readonly seated: boolean;
}

/** Null for one that is in time, and whose maker is still pengelola. */
async function whyClosed(db: Db, { createdById, expiresAt, usedAt }: CodeRow, now: Date): Promise<Code | null> {
  if (usedAt) return 'kontak-code-used';
  if (expiresAt && expiresAt <= now) return 'kontak-code-expired';
  return createdById === null || (await findPengelola(db))?.id === createdById ? null : 'kontak-code-expired';
}

async function claim(tx: Db, person: Person, code: string, now: Date): Promise<ActOutcome<CodeClaimed, Code, NoteOf>> {
  const found = await findSetupCode(tx, hashCode(code));
  if (!found) return refuse('kontak-code-wrong');
  const orang = await ensureOrang(tx, person, now);
  const seated = (await findHeldKontak(tx, orang.id)).length > 0;
  if (found.usedById === orang.id) {
    // A code of earlier times gives back neither an office nor the installation.
    const stands = seated ? found.createdById === null && orang.pengelola : found.kecamatanId === null;
    return stands ? repeated({ seated }) : refuse('kontak-code-used');
  }
  const closed = await whyClosed(tx, found, now);
  if (closed) return refuse(closed);
  // A pengelola who tries the link out leaves it to the one who is meant.
  if (seated && found.createdById !== null) return refuse('kontak-has-seat');
  if (!(await takeSetupCode(tx, found.id, orang.id, now))) return refuse('kontak-code-used');
  if (found.createdById === null) await makePengelola(tx, orang.id);
  return done({ seated }, { subject: `setup-code:${found.id}`, orangId: orang.id });
}

/** The same person with the same code again is a success; one that was ever given out is no guess, and says why not. */
export async function claimSetupCode(deps: Deps, person: Person, code: string): Promise<Result<CodeClaimed, Code>> {
  return actAsPerson<CodeClaimed, Code>(deps, 'kontak.claim-code', async (tx, now) => {
    const claimed = await claim(tx, person, code, now);
    if ('kind' in claimed || claimed.code !== 'kontak-code-wrong') return claimed;
    if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
    await countGuess(deps, tx, person.telegramId, now);
    return kept(claimed);
  });
}
