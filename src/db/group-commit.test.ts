/** How writes are gathered, without a database. */
import { expect, it, vi } from 'vitest';
import type { Db } from './database.ts';
import { GroupCommit } from './group-commit.ts';

const TX = {} as Db;

it('commits together what arrives while a commit is running', async () => {
  const sizes: number[] = [];
  let size = 0;
  const groups = new GroupCommit(
    async (work) => {
      size = 0;
      await work(TX);
      await new Promise((resolve) => setTimeout(resolve, 5));
      sizes.push(size);
    },
    { largest: 100 },
  );
  const write = async (): Promise<void> => void size++;
  const first = groups.add(write);
  await new Promise((resolve) => setTimeout(resolve, 1));
  await Promise.all([first, ...Array.from({ length: 150 }, () => groups.add(write))]);
  expect(sizes).toEqual([1, 100, 50]);
});

it('does not try one by one when the database itself refuses', async () => {
  const transaction = vi.fn<(work: (tx: Db) => Promise<void>) => Promise<void>>(async (work) => {
    await work(TX);
    throw new Error('disk full');
  });
  const groups = new GroupCommit(transaction, { largest: 100 });
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => groups.add(async () => undefined)));
  expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
  expect(transaction).toHaveBeenCalledTimes(1);
  await groups.settled();
});

it('runs the others at once without one that fails, however often that one is to be tried again', async () => {
  const retried = async (work: (tx: Db) => Promise<void>): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(TX);
      } catch (error) {
        if (attempt === 5 || (error as Error).message !== 'lost a race') throw error;
      }
    }
  };
  const groups = new GroupCommit(retried, { largest: 10 });
  const ran: string[] = [];
  const loser = groups.add(async () => {
    ran.push('loser');
    throw new Error('lost a race');
  });
  const other = groups.add(async () => void ran.push('other'));
  await expect(Promise.allSettled([loser, other])).resolves.toMatchObject([
    { status: 'rejected', reason: { message: 'lost a race' } },
    { status: 'fulfilled' },
  ]);
  // Once in the group; then the other, which need not wait until the patience with this one has ended.
  expect(ran).toEqual(['loser', 'other', ...Array.from({ length: 5 }, () => 'loser')]);
});
