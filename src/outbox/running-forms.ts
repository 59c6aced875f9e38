/** In which chats a person fills in a form at this moment: reminders do not break into them. */
import type { Db } from '../db/database.ts';

/** A form that nobody has touched for so long is not running: its person has gone away from it. */
const FORM_RUNS_MS = 30 * 60_000;

/** @param among these chats alone; left out: all */
export async function findRunningForms(db: Db, now: Date, among?: readonly bigint[]): Promise<Set<number>> {
  const drafts = await db.draft.findMany({
    where: {
      state: 'OPEN',
      updatedAt: { gt: new Date(now.getTime() - FORM_RUNS_MS), lte: now },
      ...(among ? { chatId: { in: [...among] } } : {}),
    },
    select: { chatId: true },
  });
  return new Set(drafts.map(({ chatId }) => Number(chatId)));
}
