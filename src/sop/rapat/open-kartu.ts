/** The message in which somebody has just opened a meeting is its live card from now on (A3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { change, changed } from '../../office/book/act.ts';
import { maySeeRapat } from './rapat.ts';
import { findRapat } from './rapat.repo.ts';
import { writeKartu } from './undangan.repo.ts';

export async function openKartu(
  deps: Deps,
  actor: Actor,
  { rapatId, messageId }: { readonly rapatId: number; readonly messageId: number },
): Promise<Result<null, 'rapat-not-found'>> {
  return change(deps, async (tx) => {
    const row = await findRapat(tx, rapatId);
    if (!row || !maySeeRapat(actor, row)) return refuse('rapat-not-found');
    // A private chat has the number of its person.
    await writeKartu(tx, rapatId, actor.telegramId, messageId);
    return changed(null);
  });
}
