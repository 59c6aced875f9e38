/** The Kasi lets a group go, or says that it was never theirs: nothing is sent there any more, and the bot leaves it (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { type Kelompok, mayConnect } from './kelompok.ts';
import { changeKelompok, findKelompok } from './kelompok.repo.ts';
import { takeBackQuestion } from './notify.ts';

/** Again is a success. Leaving the chat is the caller's: it goes over the line, after this is stored. */
export async function disconnectKelompok(
  deps: Deps,
  actor: Actor,
  { kelompokId }: { readonly kelompokId: number },
): Promise<Result<Kelompok, 'kelompok-not-found'>> {
  return act(deps, actor, 'kelompok.disconnect', async (tx, now) => {
    const row = await findKelompok(tx, kelompokId);
    if (!row || !mayConnect(actor, row)) return refuse('kelompok-not-found');
    if (row.status === 'TERPUTUS') return repeated(row);
    await changeKelompok(tx, row, { status: 'TERPUTUS', topicId: null, tolak: null, tolakAt: null }, now);
    await takeBackQuestion(tx, row);
    return done<Kelompok>({ ...row, status: 'TERPUTUS' }, `kelompok:${row.id}`);
  });
}
