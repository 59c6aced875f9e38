/** The pengelola learns that somebody guessed codes or links: once a day at most, without who it was or what they wrote. */
import { Temporal } from 'temporal-polyfill';
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { findPengelola } from './instalasi.repo.ts';
import { languageOf } from './language-of.ts';
import { wakingHour } from './office-hours.ts';

/** For the use case that stops somebody, inside its transaction. */
export async function tellOfGuessing(tx: Db, now: Date): Promise<void> {
  const pengelola = await findPengelola(tx);
  if (!pengelola || pengelola.unreachableAt) return;
  const zona = pengelola.kontakList[0]?.kecamatan.zona ?? 'Asia/Jakarta';
  const dueAt = wakingHour(now, zona);
  // By the day on which it arrives: what happens at night is told with the next day's.
  const day = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime()).toZonedDateTimeISO(zona).toPlainDate();
  const once = `instalasi:tebakan:${day.toString()}:orang-${pengelola.id}`;
  const text = translator(languageOf(pengelola.bahasa))('instalasi-guessing');
  await enqueue(tx, { once, chatId: Number(pengelola.telegramId), message: { kind: 'text', text }, dueAt }, now);
}
