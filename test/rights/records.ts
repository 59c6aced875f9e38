/** What a use case is tried on: as few records as may be, since making them is nearly all that the table of rights takes. */
import type { Actor } from '../../src/office/actor/actor.ts';
import type { Call } from './calls.ts';
import type { RightsWorld } from './world.ts';

export type Make<R> = (world: RightsWorld) => Promise<R>;
type Act<R> = (world: RightsWorld, actor: Actor, on: R) => Promise<boolean>;

/** By one person after the other on the same record: a refusal leaves nothing behind. @param make it; made anew after somebody could do it */
export function untilDone<R>(make: Make<R>, act: Act<R>): Call {
  let left: R | undefined;
  return async (world, actor) => {
    const on = left ?? (await make(world));
    const done = await act(world, actor, on);
    left = done ? undefined : on;
    return done;
  };
}

/** By everybody on the same record, which the use case only reads, or to which each adds what is their own. */
export function byAll<R>(make: Make<R>, act: Act<R>): Call {
  let made: Promise<R> | undefined;
  return async (world, actor) => {
    made ??= make(world);
    return act(world, actor, await made);
  };
}

/** The same record for several use cases that leave it as it is. */
export function once<R>(make: Make<R>): Make<R> {
  let made: Promise<R> | undefined;
  return (world) => (made ??= make(world));
}

export interface ListedPage {
  readonly ids: readonly number[];
  readonly pages: number;
}

/** Whether one of the pages of a list holds that record. @param load null: refused */
export async function isListed(id: number, load: (page: number) => Promise<ListedPage | null>): Promise<boolean> {
  for (let page = 0, pages = 1; page < pages; page += 1) {
    const found = await load(page);
    if (!found) return false;
    if (found.ids.includes(id)) return true;
    ({ pages } = found);
  }
  return false;
}
