/** Opens one need by its number or from a button (A1); reading a confidential one is written down. */
import type { Deps } from '../../deps.ts';
import type { Result } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { type Which, showWhich } from '../../office/book/which.ts';
import { mayRead } from './kebutuhan.ts';
import { findWhich } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { ownershipOf } from './ownership-of.ts';

export async function showKebutuhan(
  deps: Deps,
  actor: Actor,
  which: Which,
): Promise<Result<KebutuhanView, 'kebutuhan-not-found'>> {
  const found = await showWhich(deps, actor, which, {
    find: findWhich,
    viewFor: async (db, row) => (mayRead(actor, await ownershipOf(db, row)) ? viewOf(db, row) : null),
    missing: 'kebutuhan-not-found',
  });
  if (found.ok && found.value.confidential)
    await writeDownReading(deps, actor, 'kebutuhan.read', { subject: `kebutuhan:${found.value.id}` });
  return found;
}
