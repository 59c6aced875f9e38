/** What the inbox forgets, and when. */
import type { Update } from 'grammy/types';
import { expect, onTestFinished, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import { purge } from '../clock/purge.ts';
import { inboxRule } from './purge-inbox.ts';
import { storeUpdates } from './store-updates.ts';

const DAY = 86_400_000;

test('handled updates are deleted after seven days, waiting ones never', async () => {
  const { database, close } = await openTestDatabase();
  onTestFinished(close);
  const now = Date.parse('2026-03-02T08:00:00Z');
  const updates = [1, 2].map((update_id) => ({ update_id, message: { chat: { id: update_id } } }) as Update);
  await storeUpdates(database, updates, { now: () => new Date(now) });
  await database.transaction((tx) => tx.inboxUpdate.update({ where: { updateId: 1n }, data: { state: 'DONE' } }));
  const kept = async (days: number) => {
    await purge(database, [inboxRule], new Date(now + days * DAY));
    return database.read(async (db) =>
      (await db.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } })).map(({ updateId }) => Number(updateId)),
    );
  };
  expect(await kept(6)).toEqual([1, 2]);
  expect(await kept(8)).toEqual([2]);
});
