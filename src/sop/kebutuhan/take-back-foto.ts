/** Photos that joined a need by their time alone, and were not meant for it: taken back by who sent them (A1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { findById, findFotoFrom, findWordsFrom, removeFotoRows } from './kebutuhan.repo.ts';
import { mayRead } from './kebutuhan.ts';
import { viewOf } from './kebutuhan-view.ts';
import { tellFotoGone } from './notify.ts';
import { ownershipOf } from './ownership-of.ts';
import type { Foto } from './record-kebutuhan.ts';

/** Those that come later than this belong to another walk round the village. */
const TOGETHER_MS = 10 * 60_000;

export interface Joined {
  readonly kebutuhanId: number;
  /** The first of them, by what Telegram knows the picture by. */
  readonly uniqueId: string;
}

/** Those that came in one go. */
function together<R extends { readonly sentAt: Date }>(rows: readonly R[]): R[] {
  const [first] = rows;
  return first ? rows.filter(({ sentAt }) => sentAt.getTime() - first.sentAt.getTime() <= TOGETHER_MS) : [];
}

/** The photos that it is about, as far as they are still there, and what was written below them. */
export async function listJoinedFoto(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  { kebutuhanId, uniqueId }: Joined,
): Promise<{ readonly photos: readonly Foto[]; readonly words: readonly string[] }> {
  return database.read(async (db) => {
    const rows = together(await findFotoFrom(db, kebutuhanId, uniqueId, actor.kontakId));
    const [first] = rows;
    const photos = rows.map(({ fileId, fileUniqueId }) => ({ fileId, uniqueId: fileUniqueId }));
    return { photos, words: first ? await findWordsFrom(db, kebutuhanId, actor.kontakId, first.sentAt) : [] };
  });
}

/** @returns how many went; 0 when they were taken back before */
export async function takeBackFoto(
  deps: Deps,
  actor: Actor,
  { kebutuhanId, uniqueId }: Joined,
): Promise<Result<number, 'kebutuhan-not-found'>> {
  const subject = `kebutuhan:${kebutuhanId}`;
  return act(deps, actor, 'kebutuhan.pindah', async (tx, now) => {
    const row = await findById(tx, kebutuhanId);
    if (!row || actor.peran !== 'DESA' || !mayRead(actor, await ownershipOf(tx, row)))
      return refuse('kebutuhan-not-found');
    const rows = together(await findFotoFrom(tx, kebutuhanId, uniqueId, actor.kontakId));
    if (rows.length === 0) return repeated(0);
    await removeFotoRows(
      tx,
      rows.map(({ id }) => id),
    );
    const view = await viewOf(tx, justWritten(await findById(tx, kebutuhanId), subject));
    await tellFotoGone(tx, view, { nama: actor.nama, count: rows.length, uniqueId }, now);
    return done(rows.length, subject);
  });
}
