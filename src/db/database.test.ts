/** Smoke. */
import { expect, it } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
it('works', async () => {
  const { database, close } = await openTestDatabase();
  const createdAt = new Date('2026-11-24T02:03:04.567Z');
  const made = await database.transaction((tx) =>
    tx.orang.create({ data: { telegramId: 9007199254740993n, nama: 'Siti', createdAt } }),
  );
  expect(made).toMatchObject({ telegramId: 9007199254740993n, createdAt, consentAt: null });
  expect(await database.read((db) => db.orang.findMany({ where: { createdAt: { lte: createdAt } } }))).toEqual([made]);
  expect(await database.read((db) => db.orang.count())).toBe(1);
  await database.ping();
  await close();
});
