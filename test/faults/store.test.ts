/** Nothing can be stored for a while: nothing is taken in, nobody is lost, and the pengelola hears of it, before and after. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkHealth } from '../../src/http/health.ts';
import { createMetrics } from '../../src/lib/metrics.ts';
import { makePengelola } from '../../src/sop/instalasi/instalasi.repo.ts';
import { aKasi } from '../builders.ts';
import { type Office, openOffice } from '../office.ts';
import { refuseWrites } from '../refuse-writes.ts';
import type { Person } from '../../src/simulator/world-types.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  office = await openOffice();
  rina = office.person({ firstName: 'Rina', lastName: 'Wulandari' });
  const { orangId } = await aKasi(office.database, { telegramId: rina.id });
  await office.database.transaction((tx) => makePengelola(tx, orangId));
  await rina.says('/bahasa');
  await office.app.storeWatch.look();
  office.transcript(rina);
});
afterEach(() => office.close());

const health = () => checkHealth({ database: office.database, clock: office.clock, metrics: createMetrics() });
const heard = () => office.transcript(rina);

test.each(['full', 'readonly'] as const)('%s', async (problem) => {
  const { database, clock, app, world } = office;
  const over = await refuseWrites(database, problem);
  await app.storeWatch.look();
  expect(await health()).toMatchObject({ ready: false, database: 'ok', store: problem });
  expect(heard(), 'it may be over in a moment').toBe('');
  // What comes in meanwhile is refused, so that Telegram keeps it.
  const update = { update_id: 9_000_001 };
  await expect(app.intake.store([update])).rejects.toThrow('nothing can be stored');
  clock.advance(11_000);
  await app.storeWatch.look();
  const before = heard();
  expect(before).toContain('Bot sedang tidak dapat menyimpan apa pun.');
  expect(before).toContain(problem === 'full' ? 'Disk komputer bot sudah penuh' : 'Bot tidak boleh menulis');
  await app.storeWatch.look();
  expect(heard(), 'once').toBe('');

  clock.advance(20 * 60_000);
  await over();
  await app.storeWatch.look();
  expect(await health()).toMatchObject({ ready: true, store: 'ok' });
  await world.person(rina.id).says('/menu');
  await office.settle();
  const after = heard();
  expect(after).toContain('Bot sudah dapat menyimpan lagi. Antara Selasa, 24 November 2026, 09.00 WIB dan');
  expect(after).toContain('/menu');
});

test('what lasts a moment is told to nobody', async () => {
  const over = await refuseWrites(office.database, 'full');
  await office.app.storeWatch.look();
  await over();
  await office.app.storeWatch.look();
  office.clock.advance(60_000);
  await office.app.storeWatch.look();
  await office.settle();
  expect(heard()).toBe('');
});

test('what was taken in just before waits, and uses up no try', async () => {
  await office.world.person(rina.id).says('/menu');
  const updates = office.world.takeUpdates();
  await office.app.intake.store(updates);
  const over = await refuseWrites(office.database, 'full');
  await office.app.storeWatch.look();
  await office.app.dispatcher.drain();
  expect(
    heard()
      .split('\n')
      .filter((line) => line.includes('🤖')),
  ).toEqual([]);
  await over();
  await office.settle();
  expect(heard()).not.toBe('');
  const tried = await office.database.read((db) => db.inboxUpdate.count({ where: { attempts: { gt: 0 } } }));
  expect(tried).toBe(0);
});
