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
