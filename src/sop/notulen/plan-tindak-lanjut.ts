/** An action item is planned in the minutes (C2): what, who, until when. It runs, and gets its number, when they are approved. */
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { Pihak } from '../../office/book/pihak.ts';
import { isInOffice } from '../../office/book/pihak.repo.ts';
import { addItem } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import type { RapatRow } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';

export interface ItemWords {
  readonly uraian: string;
  readonly pihak: Pihak;
  /** "2026-12-01" */
  readonly tenggat: string;
}
export interface ItemInput extends ItemWords {
  readonly rapatId: number;
  /** The point that it came from. */
  readonly butirId: number | null;
  readonly draftId: number;
  readonly at: Date;
}
export type ItemRefusal = 'notulen-pihak-unknown' | 'notulen-tenggat-early';

/** Null: it can be planned so. */
export async function whyNotPlanned(
  tx: Db,
  { language }: Pick<Actor, 'language'>,
  { kecamatanId, tanggal }: RapatRow,
  { pihak, tenggat }: ItemWords,
): Promise<Refusal<ItemRefusal> | null> {
  if (!(await isInOffice(tx, kecamatanId, pihak))) return refuse('notulen-pihak-unknown');
  if (tenggat >= tanggal) return null;
  return refuse('notulen-tenggat-early', { tanggal: formatCalendarDay(tanggal, language) });
}

export async function planTindakLanjut(
  deps: Deps,
  actor: Actor,
  { rapatId, butirId, draftId, at, ...words }: ItemInput,
): Promise<Result<NotulenView, ChangeRefusal | ItemRefusal>> {
  const change = { rapatId, at, once: `notulen-item:draft-${draftId}` };
  return changeNotulen<ItemRefusal>(deps, actor, change, async (tx, { notulenId, rapat }, now) => {
    const refusal = await whyNotPlanned(tx, actor, rapat, words);
    if (refusal) return refusal;
    const { uraian, tenggat, pihak } = words;
    // A point that was removed in the meantime is named no more.
    const from = rapat.notulen?.butirList.some(({ id }) => id === butirId) ? butirId : null;
    const { kecamatanId } = rapat;
    const when = { createdAt: now, updatedAt: now };
    const row = {
      kecamatanId,
      rapatId,
      notulenId,
      butirId: from,
      draftId,
      uraian,
      tenggat,
      status: 'RENCANA',
      ...when,
    };
    await addItem(tx, { ...row, ...pihak });
    return null;
  });
}
