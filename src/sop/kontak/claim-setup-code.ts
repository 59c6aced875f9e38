/** Somebody sends the set-up code: from now on it is theirs, and they may set up a kecamatan (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from './actor.ts';
import { audit } from './audit.ts';
import { countGuess, guessesTooOften } from './guess-limit.ts';
import { findSetupCode, takeSetupCode } from './invite.repo.ts';
import { ensureOrang } from './kontak.repo.ts';
import { hashCode } from './secret-word.ts';

type Code = 'kontak-code-wrong' | 'kontak-guess-too-often';

/** The same person with the same code again is a success; a code used by somebody else is answered like a wrong one. */
export async function claimSetupCode(deps: Deps, person: Person, code: string): Promise<Result<null, Code>> {
  const now = deps.clock.now();
  return deps.database.transaction(async (tx) => {
    if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
    const found = await findSetupCode(tx, hashCode(code));
    if (!found) {
      await countGuess(tx, person.telegramId, now);
      return refuse('kontak-code-wrong');
    }
    const orang = await ensureOrang(tx, person, now);
    if (found.usedById === orang.id) return ok(null);
    if (!(await takeSetupCode(tx, found.id, orang.id, now))) {
      await countGuess(tx, person.telegramId, now);
      return refuse('kontak-code-wrong');
    }
    await audit(tx, { at: now, orangId: orang.id, action: 'kontak.claim-code', subject: `setup-code:${found.id}` });
    return ok(null);
  });
}
