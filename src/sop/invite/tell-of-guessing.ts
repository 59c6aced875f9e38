/** The pengelola learns that somebody guessed codes or links: once a day at most, without who it was or what they wrote. */
import type { Db } from '../../db/database.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { kindMoment } from '../../office/kalender/kalender.ts';
import { listPengelola } from '../../office/tell/list-pengelola.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

/** For the use case that stops somebody, inside its transaction. */
export async function tellOfGuessing(tx: Db, now: Date): Promise<void> {
  for (const one of await listPengelola(tx)) {
    // By the day on which it arrives: what happens at night is told with the next day's.
    const day = dayOf(kindMoment(one.kalender, now), one.kalender.zona);
    await tell(tx, [one], { act: `instalasi:tebakan:${day}` }, now, (t) => [
      asMessage({ text: t('instalasi-guessing') }),
    ]);
  }
}
