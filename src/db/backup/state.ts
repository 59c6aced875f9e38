/** What is known of the backups, in the database, so that every instance, the health page and the pengelola read the same. */
import type { Db } from '../database.ts';

const MARKS = { since: 'backup:since', good: 'backup:good', failed: 'backup:failed' } as const;
type Mark = keyof typeof MARKS;

/** Without a good one for so long somebody has to look. */
export const LATE_MS = 48 * 3_600_000;

export interface BackupState {
  /** From when on the clock has made them; undefined: it does not (practice). */
  readonly since: Date | undefined;
  /** The last that came out whole when it was tried. */
  readonly good: Date | undefined;
  readonly failed: Date | undefined;
}

export async function readBackupState(db: Db): Promise<BackupState> {
  // One by one: behind the fence of a kecamatan a mark is read by its whole name alone.
  const at = async (mark: Mark): Promise<Date | undefined> =>
    (await db.dueMark.findUnique({ where: { once: MARKS[mark] } }))?.doneAt;
  return { since: await at('since'), good: await at('good'), failed: await at('failed') };
}

export async function writeBackupState(tx: Db, mark: Mark, at: Date): Promise<void> {
  const once = MARKS[mark];
  await tx.dueMark.upsert({ where: { once }, create: { once, doneAt: at }, update: { doneAt: at } });
}

/** "good", "failing" (the last attempt failed), "late", or "none" where nobody makes any. */
export type BackupWord = 'good' | 'failing' | 'late' | 'none';

export function backupWord({ since, good, failed }: BackupState, now: Date): BackupWord {
  if (!since) return 'none';
  if (now.getTime() - (good ?? since).getTime() > LATE_MS) return 'late';
  return failed && (!good || failed > good) ? 'failing' : 'good';
}
