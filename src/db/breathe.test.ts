/** Database work leaves the rest of the process alive. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';

let opened: TestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

it.each(['read', 'transaction', 'grouped', 'within one transaction'] as const)(
  'timers run between calls of %s',
  async (how) => {
    const { database } = opened;
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const until = performance.now() + 150;
    const count = async (db: Parameters<Parameters<typeof database.read>[0]>[0]): Promise<void> =>
      void (await db.orang.count());
    if (how === 'within one transaction') {
      await database.transaction(async (tx) => {
        while (performance.now() < until) await count(tx);
      });
    } else while (performance.now() < until) await database[how](count);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  },
);
