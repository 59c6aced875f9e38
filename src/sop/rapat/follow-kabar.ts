/** Each minute the cards of meetings whose news is under way show what has become of it (A3, C1). */
import type { Database, Db } from '../../db/database.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { kabarText } from './kabar.ts';
import { findUnderWay } from './kabar.repo.ts';
import { noteKabar, refreshKartu } from './notify.ts';
import { findRapatView } from './rapat-view.ts';

async function follow(tx: Db, rapatId: number, now: Date): Promise<void> {
  const view = await findRapatView(tx, rapatId);
  if (!view) return;
  const kabar = await noteKabar(tx, view, now);
  if (view.kabar && kabarText(view.kabar) === kabarText(kabar)) return;
  await refreshKartu(tx, { ...view, kabar }, now);
}

export async function followKabar(database: Database, now: Date): Promise<void> {
  for (const { id, kecamatanId } of await database.read(findUnderWay)) {
    await withinKecamatan(database, kecamatanId).transaction((tx) => follow(tx, id, now));
  }
}
