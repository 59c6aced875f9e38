/** How many a choice of desa, bodies and groups comes to, before anything is sent (C1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type AudienceChoice, loadAudience } from './audience.ts';

export interface AudienceCount {
  readonly people: number;
  readonly groups: number;
}

export async function countAudience(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  choice: AudienceChoice,
  notulisId: number | null = null,
): Promise<AudienceCount> {
  if (!mayAsKasi(actor, 'RAPAT')) return { people: 0, groups: 0 };
  const { people, groups } = await database.read((db) => loadAudience(db, actor.kecamatanId, choice, notulisId));
  return { people: people.length, groups: groups.length };
}
