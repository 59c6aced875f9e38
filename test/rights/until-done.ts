/** A use case tried by one person after the other on the same record: a refusal leaves nothing behind, so the next one needs no new record. */
import type { Actor } from '../../src/office/actor/actor.ts';
import type { Call } from './calls.ts';
import type { RightsWorld } from './world.ts';

/** @param make the record; made anew after somebody could do it */
export function untilDone<R>(
  make: (world: RightsWorld) => Promise<R>,
  act: (world: RightsWorld, actor: Actor, on: R) => Promise<boolean>,
): Call {
  let left: R | undefined;
  return async (world, actor) => {
    const on = left ?? (await make(world));
    const done = await act(world, actor, on);
    left = done ? undefined : on;
    return done;
  };
}
