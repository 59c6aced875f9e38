/** Carries what people did to the bot and what the bot queued to people, until nothing moves: without waiting for polls and ticks. */
import type { App } from '../app.ts';
import type { Person, World } from '../simulator/world-types.ts';

export async function carryThrough(world: World, app: App): Promise<void> {
  let updates = world.takeUpdates();
  do {
    if (updates.length > 0) await app.intake.store(updates);
    await app.settle();
    updates = world.takeUpdates();
  } while (updates.length > 0);
}

/** Reads, and does not act. */
const ASKING: readonly PropertyKey[] = ['lastToast'];

/** The same person; each act is carried through to its end before the call returns. */
export function carriedThrough(person: Person, settle: () => Promise<void>): Person {
  return new Proxy(person, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || ASKING.includes(name)) return value;
      return async (...args: unknown[]) => {
        const result: unknown = await (value as (...args: unknown[]) => unknown).apply(target, args);
        await settle();
        return result;
      };
    },
  });
}
