/** News of a meeting that has not gone out when it changes again: each hears once, of what they have not heard (A3, C1). */
import type { Db } from '../../db/database.ts';
import { takeBackAll } from '../../office/tell/take-back.ts';
import type { RapatView } from './rapat-view.ts';
import type { Kabar } from './undangan.card.ts';

/** What says more stands first: an invitation tells the day, and that it is moved tells the place. */
const NEWS = ['undang', 'pindah', 'ubah', 'batal'] as const satisfies readonly Kabar[];

/** By recipient's key. */
export type Unheard = ReadonlyMap<string, Kabar>;

/** How the acts are named that told of the meeting as it was, or is. */
export const newsAct = ({ id, urut }: Pick<RapatView, 'id' | 'urut'>): string => `rapat:${id}:u${urut}:`;

/** Takes back what waits of the meeting as it was. */
export async function takeBackNews(tx: Db, before: RapatView): Promise<Unheard> {
  const waited = await takeBackAll(tx, newsAct(before));
  return new Map(
    [...waited].flatMap(([key, act]) => {
      const kabar = NEWS.find((one) => one === act);
      return kabar ? [[key, kabar]] : [];
    }),
  );
}

/** What somebody is told now. @returns null: who never heard of the meeting need not hear that it is called off */
export function kabarFor(unheard: Kabar | undefined, kabar: Kabar): Kabar | null {
  if (unheard === undefined) return kabar;
  if (kabar === 'batal') return unheard === 'undang' ? null : kabar;
  return NEWS.find((one) => one === unheard || one === kabar) ?? kabar;
}
