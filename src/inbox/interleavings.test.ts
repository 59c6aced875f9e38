/** Updates, repeats, crashes and two dispatchers in any order, held against the inbox's promises. */
import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import { silentLog } from '../lib/log.ts';
import { type Dispatcher, createDispatcher } from './dispatcher.ts';
import { storeUpdates } from './store-updates.ts';

type Step =
  | { readonly do: 'store'; readonly ids: readonly number[] }
  | { readonly do: 'drain'; readonly who: 0 | 1 }
  | { readonly do: 'drain-both' }
  | { readonly do: 'crash'; readonly who: 0 | 1; readonly after: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('store' as const),
      ids: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    }),
    fc.record({ do: fc.constant('drain' as const), who: fc.constantFrom(0 as const, 1 as const) }),
    fc.record({ do: fc.constant('drain-both' as const) }),
    fc.record({
      do: fc.constant('crash' as const),
      who: fc.constantFrom(0 as const, 1 as const),
      after: fc.integer({ min: 0, max: 3 }),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);
const chatOf = (id: number): number => id % 3;
const update = (id: number): Update => ({ update_id: id, message: { chat: { id: chatOf(id) } } }) as Update;

async function play(database: Database, script: readonly Step[]): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.inboxUpdate.deleteMany();
    await tx.lease.deleteMany();
  });
  let now = Date.parse('2026-03-02T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const acknowledged = new Set<number>();
  const effects: { id: number; crashes: number }[] = [];
  const busy = new Set<number>();
  let crashes = 0;
  let made = 0;

  /** The database as a process sees it that may end at any moment: what it has begun goes on, nothing new begins. */
  function mortal(isDead: () => boolean, underWay: Set<Promise<unknown>>): Database {
    const guard = async <T>(begin: () => Promise<T>): Promise<T> => {
      if (isDead()) return new Promise(() => undefined);
      const work = begin();
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    };
    return {
      ...database,
      read: (work) => guard(() => database.read(work)),
      grouped: (write) => guard(() => database.grouped(write)),
      transaction: (work) => guard(() => database.transaction(work)),
    };
  }

  /** `diesAfter`: number of updates after whose handling the process stands still for ever, unmarked. */
  function process(diesAfter = Number.POSITIVE_INFINITY): Dispatcher & { readonly ended: Promise<void> } {
    let left = diesAfter;
    let dead = false;
    let die: () => void = () => undefined;
    const died = new Promise<void>((resolve) => {
      die = resolve;
    });
    const underWay = new Set<Promise<unknown>>();
    const ended = died.then(async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    });
    const dispatcher = createDispatcher({
      database: mortal(() => dead, underWay),
      clock,
      log: silentLog,
      shared: true,
      owner: `p${(made += 1)}`,
      onSetAside: async () => undefined,
      handle: async ({ update_id: id }) => {
        if (dead) return new Promise(() => undefined);
        expect(busy.has(chatOf(id))).toBe(false);
        busy.add(chatOf(id));
        await new Promise((resolve) => setImmediate(resolve));
        if (dead) {
          busy.delete(chatOf(id));
          return new Promise(() => undefined);
        }
        effects.push({ id, crashes });
        busy.delete(chatOf(id));
      },
      reached: (point) => {
        if (point !== 'dispatch:before-done') return undefined;
        left -= 1;
        if (left >= 0 && !dead) return undefined;
        dead = true;
        die();
        return new Promise(() => undefined);
      },
    });
    return { ...dispatcher, ended };
  }

  const processes = [process(), process()];
  for (const step of script) {
    if (step.do === 'store') {
      await Promise.all([
        storeUpdates(database, step.ids.map(update), clock),
        storeUpdates(database, step.ids.slice(1).map(update), clock),
      ]);
      step.ids.forEach((id) => acknowledged.add(id));
    } else if (step.do === 'drain') await processes[step.who]?.drain();
    else if (step.do === 'drain-both') await Promise.all(processes.map((one) => one.drain()));
    else {
      const dying = process(step.after);
      await Promise.race([dying.drain(), dying.ended]);
      busy.clear();
      crashes += 1;
      now += 10 * 60_000;
    }
  }
  now += 10 * 60_000;
  for (const one of processes) await one.drain();
  const rows = await database.read((db) => db.inboxUpdate.findMany());
  expect(new Set(rows.map((row) => Number(row.updateId)))).toEqual(acknowledged);
  expect(rows.filter((row) => row.state !== 'DONE')).toEqual([]);
  expect(new Set(effects.map(({ id }) => id))).toEqual(acknowledged);
  // Twice only where a process ended between the effect and its mark: once more for each crash, at most.
  for (const id of acknowledged) {
    const times = effects.filter((effect) => effect.id === id);
    expect(new Set(times.map((time) => time.crashes)).size).toBe(times.length);
  }
  expect(await database.read((db) => db.lease.count({ where: { until: { gt: new Date(now) } } }))).toBe(0);
}

test('nothing acknowledged is lost, one at a time within a chat, twice only after a crash', async () => {
  const { database, close } = await openTestDatabase();
  try {
    await fc.assert(
      fc.asyncProperty(steps, (script) => play(database, script)),
      { numRuns: 25 },
    );
  } finally {
    await close();
  }
}, 60_000);
