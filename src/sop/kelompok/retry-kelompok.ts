/** The Kasi wants it tried again in a group that took nothing: in the same place, or in General instead of its topic (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { releaseHeld } from '../../outbox/held.ts';
import { type Kelompok, mayConnect } from './kelompok.ts';
import { changeKelompok, findKelompok } from './kelompok.repo.ts';

export interface RetryKelompok {
  readonly kelompokId: number;
  readonly inGeneral?: boolean;
}
export interface Retried {
  readonly kelompok: Kelompok;
  /** How many messages go now. */
  readonly count: number;
}

/** What Telegram then says of it is told as if it were new. A group that takes messages is left alone. */
export async function retryKelompok(
  deps: Deps,
  actor: Actor,
  { kelompokId, inGeneral = false }: RetryKelompok,
): Promise<Result<Retried, 'kelompok-not-found' | 'kelompok-outside'>> {
  return act(deps, actor, 'kelompok.retry', async (tx, now) => {
    const row = await findKelompok(tx, kelompokId);
    if (!row || !mayConnect(actor, row)) return refuse('kelompok-not-found');
    if (row.status !== 'TERHUBUNG') return refuse('kelompok-outside', { nama: row.nama });
    if (row.tolak === null) return repeated({ kelompok: row, count: 0 });
    const topicId = inGeneral ? null : row.topicId;
    await changeKelompok(tx, row, { tolakAt: null, topicId }, now);
    const count = await releaseHeld(tx, Number(row.chatId));
    return done({ kelompok: { ...row, topicId, tolakAt: null }, count }, `kelompok:${row.id}`);
  });
}
