/** Whom a choice of desa, bodies and groups comes to (C1). */
import type { Db } from '../../db/database.ts';
import { type KontakInfo, kontakInfoOf } from './rapat-view.ts';
import { type Ids, findConnectedGroups, findInvitable } from './undangan.repo.ts';

export interface AudienceChoice {
  readonly desaIds: Ids;
  readonly instansiIds: Ids;
  readonly camat: boolean;
  readonly kelompokIds: Ids;
}
export interface Audience {
  readonly people: readonly KontakInfo[];
  readonly groups: readonly { readonly id: number; readonly forum: string }[];
}

/** Every official of the chosen desa, everybody of the chosen bodies, and the notulis; in the order of desa and bodies. */
export async function loadAudience(
  db: Db,
  kecamatanId: number,
  { kelompokIds, ...who }: AudienceChoice,
  notulisId: number | null = null,
): Promise<Audience> {
  const kontakIds = notulisId === null ? [] : [notulisId];
  const rows = await findInvitable(db, kecamatanId, { ...who, kontakIds });
  const groups = kelompokIds === 'all' || kelompokIds.length > 0 ? await findConnectedGroups(db, kecamatanId) : [];
  return {
    people: rows.map(kontakInfoOf),
    groups: groups
      .filter(({ id }) => kelompokIds === 'all' || kelompokIds.includes(id))
      .map(({ id, forum, nama }) => ({ id, forum: forum || nama })),
  };
}
