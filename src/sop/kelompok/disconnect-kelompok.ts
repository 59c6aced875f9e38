/** The Kasi lets a group go, or says that it was never theirs: nothing is sent there any more, and the bot leaves it (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { type Kelompok, mayConnect } from './kelompok.ts';
import { changeKelompok, findKelompok } from './kelompok.repo.ts';

/** Again is a success. Leaving the chat is the caller's: it goes over the line, after this is stored. */
export async function disconnectKelompok(
  deps: Deps,
  actor: Actor,
  { kelompokId }: { readonly kelompokId: number },
): Promise<Result<Kelompok, 'kelompok-not-found'>> {
  const now = deps.clock.now();
  const result = await deps.database.transaction(async (tx): Promise<Result<Kelompok, 'kelompok-not-found'>> => {
    const row = await findKelompok(tx, kelompokId);
    if (!row || !mayConnect(actor, row)) return refuse('kelompok-not-found');
    if (row.status === 'TERPUTUS') return ok(row);
    await changeKelompok(tx, row, { status: 'TERPUTUS' }, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kelompok.disconnect', subject: `kelompok:${row.id}` });
    await deps.reached('domain:before-commit');
    return ok({ ...row, status: 'TERPUTUS' });
  });
  await deps.reached('domain:after-commit');
  return result;
}
