/** Opens one programme (A2). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayReadProgram } from './program.ts';
import { findProgram } from './program.repo.ts';
import { type ProgramView, viewOf } from './program-view.ts';

export async function showProgram(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  programId: number,
): Promise<Result<ProgramView, 'program-not-found'>> {
  if (!mayReadProgram(actor)) return refuse('program-not-found');
  return database.read(async (db) => {
    const row = await findProgram(db, actor.kecamatanId, programId);
    return row ? ok(await viewOf(db, row)) : refuse('program-not-found');
  });
}
