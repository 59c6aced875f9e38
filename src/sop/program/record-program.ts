/** The Kasi puts a programme on the yearly work plan (A2). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { type ProgramProblem, findProblem } from './check-program.ts';
import type { ProgramFacts } from './program.ts';
import { formatJadwal, mayChangeProgram } from './program.ts';
import { createProgram, findProgram, findProgramByDraft } from './program.repo.ts';
import { type ProgramView, viewOf } from './program-view.ts';

export interface ProgramInput extends ProgramFacts {
  /** One draft, one programme: a second call with it gives the first one. */
  readonly draftId: number;
  /** When the Kasi sent it. */
  readonly at: Date;
  readonly tahun: number;
}
type Code = ProgramProblem | 'program-not-allowed' | 'program-tahun';

export async function recordProgram(
  deps: Deps,
  actor: Actor,
  { draftId, at, tahun, jadwal, pagu, ...facts }: ProgramInput,
): Promise<Result<ProgramView, Code>> {
  if (!mayChangeProgram(actor)) return refuse('program-not-allowed');
  const { kecamatanId, kontakId } = actor;
  return act(deps, actor, 'program.record', async (tx, now) => {
    const known = await findProgramByDraft(tx, kecamatanId, draftId);
    if (known) return repeated(await viewOf(tx, known));
    const year = yearIn(actor.zona, at);
    if (tahun !== year && tahun !== year + 1) return refuse('program-tahun', { ini: `${year}`, depan: `${year + 1}` });
    const problem = await findProblem(tx, { kecamatanId, tahun }, facts);
    if (problem) return problem;
    const id = await createProgram(tx, {
      ...facts,
      kecamatanId,
      tahun,
      draftId,
      pagu: BigInt(pagu),
      jadwal: formatJadwal(jadwal),
      createdById: kontakId,
      createdAt: now,
      updatedAt: now,
    });
    const subject = `program:${id}`;
    return done(await viewOf(tx, justWritten(await findProgram(tx, kecamatanId, id), subject)), subject);
  });
}
