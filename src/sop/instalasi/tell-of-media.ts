/** The pengelola learns that photos were refused, for want of room or because somebody sent too many: once a day for each, without who it was (C1). */
import type { Deps } from '../../deps.ts';
import type { MediaRefusal } from '../../lib/free-room.ts';
import { change, changed, repeated } from '../../office/book/act.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { kindMoment } from '../../office/kalender/kalender.ts';
import { listPengelola } from '../../office/tell/list-pengelola.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

const TEXTS = { 'too-much': 'instalasi-media-too-much', 'no-room': 'instalasi-media-no-room' } as const;

/** @param outer the whole installation */
export async function tellOfMedia(outer: Deps, why: MediaRefusal): Promise<void> {
  await change(outer, async (tx, now) => {
    const [pengelola] = await listPengelola(tx);
    if (!pengelola) return repeated(null);
    const { kalender } = pengelola;
    const day = dayOf(kindMoment(kalender, now), kalender.zona);
    await tell(tx, [pengelola], { act: `instalasi:media:${why}:${day}` }, now, (t) => [
      asMessage({ text: t(TEXTS[why]) }),
    ]);
    return changed(null);
  });
}
