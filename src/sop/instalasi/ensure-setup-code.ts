/** The operator's one-time code (C1): makes the first Kasi and the pengelola; given, or made here and printed. */
import type { Deps } from '../../deps.ts';
import { change, changed, repeated } from '../../office/book/act.ts';
import { findPengelola } from '../../office/actor/pengelola.repo.ts';
import { createSetupCode, dropUnusedCodes, findSetupCode } from './setup-code.repo.ts';
import { countKasi } from '../../office/actor/kontak.repo.ts';
import { hashCode, newSetupCode } from '../invite/secret-word.ts';

/**
 * Called at start. Without a given code a new one is made at each start, since only its hash is kept; the one before stops working.
 * @param given SETUP_CODE
 * @returns the code in plain, to be shown to the operator; null when there are a Kasi and a pengelola, or the given code was used
 */
export async function ensureSetupCode(
  deps: Pick<Deps, 'database' | 'clock' | 'reached'>,
  given?: string,
): Promise<string | null> {
  const code = given ?? newSetupCode();
  const codeHash = hashCode(code);
  const ensured = await change(deps, async (tx, now) => {
    // A pengelola who has gone leaves nobody who may name another: that is the operator's again.
    if ((await countKasi(tx)) > 0 && (await findPengelola(tx))) return repeated(null);
    const known = await findSetupCode(tx, codeHash);
    if (known) return repeated(known.usedAt ? null : code);
    await dropUnusedCodes(tx);
    await createSetupCode(tx, { codeHash, createdAt: now });
    return changed(code);
  });
  return ensured.ok ? ensured.value : null;
}
