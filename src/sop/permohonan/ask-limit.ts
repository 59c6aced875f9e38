/** How often somebody asked within a day, erased requests included: who erases their data rings the Kasi no more often than others (C1). */
import type { Db } from '../../db/database.ts';
import { countActs } from '../../office/book/audit.ts';
import { WINDOW_MS } from './permohonan.ts';
import { countPermohonanOf } from './permohonan.repo.ts';

/** Rows by Telegram's id are kept for seven days (retention.ts of privasi). */
const subjectOf = (telegramId: number): string => `telegram:${telegramId}`;

/** What erasing writes down of the requests that it makes nobody's. */
export const forgottenNotes = (
  telegramId: number,
  requests: readonly { readonly createdAt: Date }[],
  now: Date,
): { readonly subject: string; readonly orangId: null }[] =>
  requests
    .filter(({ createdAt }) => now.getTime() - createdAt.getTime() < WINDOW_MS)
    .map(() => ({ subject: subjectOf(telegramId), orangId: null }));

export async function countAsked(tx: Db, who: { readonly telegramId: number; readonly orangId: number }, now: Date) {
  const since = new Date(now.getTime() - WINDOW_MS);
  const forgotten = await countActs(tx, 'privasi.erase', subjectOf(who.telegramId), since);
  return forgotten + (await countPermohonanOf(tx, who.orangId, since));
}
