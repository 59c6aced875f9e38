/** The minutes with whom the invitation has not reached: absence is not theirs (C2). */
import type { Db } from '../../db/database.ts';
import { findNasib } from '../rapat/find-nasib.ts';
import type { NotulenView } from './notulen-view.ts';

export async function withUnreached(db: Db, view: NotulenView): Promise<NotulenView> {
  const { rapatId, pesertaList } = view;
  const nasib = await findNasib(db, rapatId, pesertaList);
  return {
    ...view,
    pesertaList: pesertaList.map((one) => ({ ...one, unreached: nasib.get(one.kontakId) === 'GAGAL' })),
  };
}
