/** The one-time code that makes the first Kasi (C1): given by the operator, or made here and printed. */
import type { Deps } from '../../deps.ts';
import { createSetupCode, dropUnusedCodes, findSetupCode } from './invite.repo.ts';
import { countKasi } from './kontak.repo.ts';
import { hashCode, newSetupCode } from './secret-word.ts';

/**
 * Called at start. Without a given code a new one is made at each start, since only its hash is kept; the one before stops working.
 * @param given SETUP_CODE
 * @returns the code in plain, to be shown to the operator; null when there is a Kasi, or the given code was used
 */
export async function ensureSetupCode(deps: Pick<Deps, 'database' | 'clock'>, given?: string): Promise<string | null> {
  const code = given ?? newSetupCode();
  const codeHash = hashCode(code);
  return deps.database.transaction(async (tx) => {
    if ((await countKasi(tx)) > 0) return null;
    const known = await findSetupCode(tx, codeHash);
    if (known) return known.usedAt ? null : code;
    await dropUnusedCodes(tx);
    await createSetupCode(tx, codeHash, deps.clock.now());
    return code;
  });
}
