/** Who is invited to a meeting, and whom the invitation has reached, for the Kasi's people and the Camat (A3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { Which } from '../../office/book/which.ts';
import { findNasib } from './find-nasib.ts';
import type { Nasib } from './kabar.ts';
import type { RapatView } from './rapat-view.ts';
import { showRapat } from './show-rapat.ts';

export interface Names {
  readonly view: RapatView;
  /** By seat. */
  readonly nasib: ReadonlyMap<number, Nasib>;
}

export async function showNames(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<Names, 'rapat-not-found'>> {
  const shown = await showRapat(deps, actor, which);
  if (!shown.ok) return shown;
  const { id, people } = shown.value;
  const nasib = await deps.database.read((db) => findNasib(db, id, people));
  return ok({ view: shown.value, nasib });
}
