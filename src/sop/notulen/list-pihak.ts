/** Who can be given an action item of a rapat (C2): bodies, desa, and those who were invited. */
import type { Deps } from '../../deps.ts';
import type { Option } from '../../form/fields/options.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type JenisPihak, findPihakChoices } from '../../office/book/choose-pihak.ts';
import { findRapat } from './notulen.repo.ts';
import { accessOf } from './notulen-view.ts';

/** Empty for somebody who does not write these minutes. */
export async function listPihak(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  { rapatId, jenis }: { readonly rapatId: number; readonly jenis: JenisPihak },
): Promise<Option[]> {
  return database.read(async (db): Promise<Option[]> => {
    const rapat = await findRapat(db, rapatId);
    if (!rapat || !(await accessOf(db, actor, rapat)).write) return [];
    const invited = rapat.undanganList.flatMap(({ kontak }) => (kontak && !kontak.revokedAt ? [kontak] : []));
    return findPihakChoices(db, rapat.kecamatanId, jenis, invited);
  });
}
