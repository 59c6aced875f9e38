/** Guessing a code or a link is counted for each person, in the database, so that a restart or a second process forgets nothing. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { audit, countActs } from '../../office/book/audit.ts';
import { tellOfGuessing } from './tell-of-guessing.ts';

const ACTION = 'kontak.guess';
const MOST_GUESSES = 5;
const WINDOW_MS = 60 * 60 * 1000;

const subjectOf = (telegramId: number): string => `telegram:${telegramId}`;

/** True for somebody who guessed wrong five times within the hour: nothing they try is looked at. */
export async function guessesTooOften(db: Db, telegramId: number, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - WINDOW_MS);
  return (await countActs(db, ACTION, subjectOf(telegramId), since)) >= MOST_GUESSES;
}

/** Counts a wrong word; the word itself is not kept. Whoever runs the installation learns when somebody is stopped. */
export async function countGuess(
  { log, metrics }: Pick<Deps, 'log' | 'metrics'>,
  tx: Db,
  telegramId: number,
  now: Date,
): Promise<void> {
  await audit(tx, { at: now, action: ACTION, subject: subjectOf(telegramId) });
  if (!(await guessesTooOften(tx, telegramId, now))) return;
  log.warn({ guesses: MOST_GUESSES }, 'somebody guessed codes or links, and is stopped for an hour');
  metrics?.guessersStopped.inc();
  await tellOfGuessing(tx, now);
}
