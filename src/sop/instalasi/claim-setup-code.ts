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

type Code = 'kontak-code-wrong' | 'kontak-guess-too-often' | 'kontak-has-seat';
type CodeRow = NonNullable<Awaited<ReturnType<typeof findSetupCode>>>;

export interface CodeClaimed {
  /** True for somebody who has a seat already: the operator's code made them pengelola, and there is nothing to set up. */
  readonly seated: boolean;
}

/** In time, and whoever made it is still pengelola. */
async function works(db: Db, { createdById, expiresAt, usedAt }: CodeRow, now: Date): Promise<boolean> {
  if (usedAt || (expiresAt && expiresAt <= now)) return false;
  return createdById === null || (await findPengelola(db))?.id === createdById;
}

async function claim(tx: Db, person: Person, code: string, now: Date): Promise<ActOutcome<CodeClaimed, Code, NoteOf>> {
  const found = await findSetupCode(tx, hashCode(code));
  if (!found) return refuse('kontak-code-wrong');
  const orang = await ensureOrang(tx, person, now);
  const seated = (await findHeldKontak(tx, orang.id)).length > 0;
  if (found.usedById === orang.id) {
    // A code of earlier times gives back neither an office nor the installation.
    const stands = seated ? found.createdById === null && orang.pengelola : found.kecamatanId === null;
    return stands ? repeated({ seated }) : refuse('kontak-code-wrong');
  }
  if (!(await works(tx, found, now))) return refuse('kontak-code-wrong');
  // A pengelola who tries the link out leaves it to the one who is meant.
  if (seated && found.createdById !== null) return refuse('kontak-has-seat');
  if (!(await takeSetupCode(tx, found.id, orang.id, now))) return refuse('kontak-code-wrong');
  if (found.createdById === null) await makePengelola(tx, orang.id);
  return done({ seated }, { subject: `setup-code:${found.id}`, orangId: orang.id });
}

/** The same person with the same code again is a success; a code used by somebody else is answered like a wrong one. */
export async function claimSetupCode(deps: Deps, person: Person, code: string): Promise<Result<CodeClaimed, Code>> {
  return actAsPerson<CodeClaimed, Code>(deps, 'kontak.claim-code', async (tx, now) => {
    if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
    const claimed = await claim(tx, person, code, now);
    if ('kind' in claimed || claimed.code !== 'kontak-code-wrong') return claimed;
    await countGuess(deps, tx, person.telegramId, now);
    return kept(claimed);
  });
}
