/** The programmes of a year (A2): for the list, and for the question which one a distribution belongs to. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { mayReadProgram } from './program.ts';
import { findProgramList, findTahunList } from './program.repo.ts';
import { type ProgramView, viewsOf } from './program-view.ts';

export interface ProgramList {
  readonly tahun: number;
  /** Those in use. */
  readonly list: readonly ProgramView[];
  readonly archived: readonly ProgramView[];
  /** The years that one can look at. */
  readonly tahunList: readonly number[];
}

/** Of this year where none is named; empty for somebody who may read none. */
export async function listProgram(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  wanted?: number,
): Promise<ProgramList> {
  const year = yearIn(actor.zona, clock.now());
  const tahun = wanted ?? year;
  if (!mayReadProgram(actor)) return { tahun, list: [], archived: [], tahunList: [] };
  return database.read(async (db) => {
    const views = await viewsOf(db, await findProgramList(db, actor.kecamatanId, tahun));
    const years = new Set([...(await findTahunList(db, actor.kecamatanId)), year, year + 1]);
    return {
      tahun,
      list: views.filter(({ archived }) => !archived),
      archived: views.filter(({ archived }) => archived),
      tahunList: [...years].sort((one, other) => one - other),
    };
  });
}

/** For which a distribution can be planned: those in use of this year and the next. */
export async function listPlannable(deps: Pick<Deps, 'database' | 'clock'>, actor: Actor): Promise<ProgramView[]> {
  const current = await listProgram(deps, actor);
  const coming = await listProgram(deps, actor, current.tahun + 1);
  return [...current.list, ...coming.list];
}
