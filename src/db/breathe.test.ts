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
    // In calls and not in time: a busy machine makes few of them in any time. Without a breath no timer ever runs.
    let calls = 20_000;
    const goesOn = (): boolean => ticks === 0 && (calls -= 1) > 0;
    const count = async (db: Parameters<Parameters<typeof database.read>[0]>[0]): Promise<void> =>
      void (await db.orang.count());
    if (how === 'within one transaction') {
      await database.transaction(async (tx) => {
        while (goesOn()) await count(tx);
      });
    } else while (goesOn()) await database[how](count);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  },
);
