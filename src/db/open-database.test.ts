/** A database that is closed leaves nothing behind that the process would go on following. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, it, vi } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';

it('a closed database is no longer followed through the promises of the process', async () => {
  const { database, close } = await openTestDatabase();
  const run = vi.spyOn(AsyncLocalStorage.prototype, 'run');
  const disable = vi.spyOn(AsyncLocalStorage.prototype, 'disable');
  await database.transaction((tx) => tx.orang.count());
  const followed = [...new Set(run.mock.contexts)];
  expect(followed.length).toBeGreaterThan(0);
  expect(disable).not.toHaveBeenCalled();
  await close();
  expect(followed.filter((storage) => !disable.mock.contexts.includes(storage))).toEqual([]);
});
