/** The pengelola learns that somebody guessed codes or links: once a day at most, without who it was or what they wrote. */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { kindMoment } from '../../office/kalender/kalender.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { findPengelola } from '../../office/actor/pengelola.repo.ts';
import { languageOf } from '../../office/actor/language-of.ts';

/** For the use case that stops somebody, inside its transaction. */
export async function tellOfGuessing(tx: Db, now: Date): Promise<void> {
  const pengelola = await findPengelola(tx);
  if (!pengelola || pengelola.unreachableAt) return;
  const seat = pengelola.kontakList[0];
  if (!seat) return;
  const kalender = await loadKalender(tx, seat.kecamatanId);
  const dueAt = kindMoment(kalender, now);
  // By the day on which it arrives: what happens at night is told with the next day's.
  const once = `instalasi:tebakan:${dayOf(dueAt, kalender.zona)}:orang-${pengelola.id}`;
  const text = translator(languageOf(pengelola.bahasa))('instalasi-guessing');
  await enqueue(tx, { once, chatId: Number(pengelola.telegramId), message: { kind: 'text', text }, dueAt }, now);
}
