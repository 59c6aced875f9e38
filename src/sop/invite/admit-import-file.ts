/** Whether a workbook of that person is fetched and read now (C1): each costs a thread, so they are counted, in the database. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { countActs } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';

const ACTION = 'kontak.import-file';
const MOST_FILES = 5;
const WINDOW_MS = 10 * 60 * 1000;

/** Counts the file that it lets through. */
export async function admitImportFile(
  deps: Deps,
  actor: Actor,
): Promise<Result<null, 'impor-not-yours' | 'impor-too-often'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('impor-not-yours');
  const { orangId, kecamatanId } = actor;
  const subject = `orang:${orangId}`;
  return act(deps, actor, ACTION, async (tx, now) => {
    const since = new Date(now.getTime() - WINDOW_MS);
    if ((await countActs(tx, ACTION, subject, since, kecamatanId)) >= MOST_FILES) return refuse('impor-too-often');
    return done(null, subject);
  });
}
