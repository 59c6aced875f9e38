/** The Kasi changes a programme, or puts it away and takes it back (A2): acts on the revision that they saw. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import type { AuditAction } from '../../office/book/audit.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { type ProgramProblem, findProblem } from './check-program.ts';
import type { ProgramFacts } from './program.ts';
import { formatJadwal, mayChangeProgram, shortNama } from './program.ts';
import { findProgram, updateProgram } from './program.repo.ts';
import { type ProgramView, viewOf } from './program-view.ts';

/** On which programme, and which state of it the person saw. */
export interface ProgramAct {
  readonly programId: number;
  readonly revision: number;
}
export type ProgramChange = Partial<ProgramFacts> & { readonly archived?: boolean };
type Code = ProgramProblem | 'program-not-allowed' | 'program-not-found' | 'program-changed-meanwhile' | 'program-open';

function saysAlready(view: ProgramView, { jadwal, ...change }: ProgramChange): boolean {
  const same = Object.entries(change).every(([name, value]) => view[name as keyof ProgramView] === value);
  return same && (jadwal === undefined || formatJadwal(jadwal) === formatJadwal(view.jadwal));
}

function actionOf({ archived }: ProgramChange): AuditAction {
  if (archived === undefined) return 'program.change';
  return archived ? 'program.archive' : 'program.restore';
}

/** What stands against it. */
async function findObstacle(tx: Db, view: ProgramView, change: ProgramChange): Promise<Refusal<Code> | null> {
  const { id, nama, kecamatanId, tahun, capaian } = view;
  // What still has to arrive would be asked of desa in the name of a programme that nobody sees.
  if (change.archived && capaian.open > 0)
    return refuse('program-open', { nama: shortNama(nama), jumlah: capaian.open });
  return findProblem(tx, { kecamatanId, tahun, own: id }, change);
}

/** The same change again is a success; one on what has changed meanwhile is refused. */
export async function changeProgram(
  deps: Deps,
  actor: Actor,
  { programId, revision }: ProgramAct,
  change: ProgramChange,
): Promise<Result<ProgramView, Code>> {
  if (!mayChangeProgram(actor)) return refuse('program-not-allowed');
  const { kecamatanId } = actor;
  const subject = `program:${programId}`;
  return act(deps, actor, actionOf(change), async (tx, now) => {
    const row = await findProgram(tx, kecamatanId, programId);
    if (!row) return refuse('program-not-found');
    const view = await viewOf(tx, row);
    if (view.revision !== revision) {
      if (view.revision === revision + 1 && saysAlready(view, change)) return repeated(view);
      return refuse('program-changed-meanwhile', { nama: shortNama(view.nama) });
    }
    const obstacle = await findObstacle(tx, view, change);
    if (obstacle) return obstacle;
    const { archived, jadwal, pagu, ...facts } = change;
    const data = {
      ...facts,
      ...(jadwal === undefined ? {} : { jadwal: formatJadwal(jadwal) }),
      ...(pagu === undefined ? {} : { pagu: BigInt(pagu) }),
      ...(archived === undefined ? {} : { archivedAt: archived ? now : null }),
      updatedAt: now,
    };
    mustWin(subject, await updateProgram(tx, programId, revision, data));
    return done(await viewOf(tx, justWritten(await findProgram(tx, kecamatanId, programId), subject)), subject);
  });
}
