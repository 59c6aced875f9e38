/** The stage in this process: the practice office that is open, its bot carried through after each act. */
import type { Person } from '../../simulator/world-types.ts';
import { carriedThrough } from '../carry-through.ts';
import type { OpenOffice } from '../open-office.ts';
import type { PracticePlace } from '../open-place.ts';
import { NEWCOMERS, type NewcomerRole } from './cast.ts';
import type { Triwulan } from './days.ts';
import { gatherCast } from './gather.ts';
import type { Stage } from './stage.ts';

export interface StageOptions {
  readonly place: PracticePlace;
  readonly office: Pick<OpenOffice, 'settle'>;
  readonly triwulan: Triwulan;
}

/** Nobody else may bring updates to the bot meanwhile. */
export function openStage({ place: { world, clock, office: cast }, office, triwulan }: StageOptions): Stage {
  const { settle } = office;
  const carried = (person: Person): Person => carriedThrough(person, settle);
  return {
    world,
    people: gatherCast(world, carried),
    group: cast.group,
    triwulan,
    newcomers: Object.keys(NEWCOMERS) as NewcomerRole[],
    now: () => clock.now(),
    settle,
    async moveTo(at) {
      const ms = at.getTime() - clock.now().getTime();
      if (ms <= 0) return;
      clock.advance(ms);
      await settle();
    },
  };
}
