/** Two processes on one PostgreSQL behave as one; on SQLite the second refuses to start (src/db). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Person } from '../../src/simulator/world-types.ts';
import { type KebutuhanOffice, openKebutuhanOffice } from '../kebutuhan-office.ts';
import { LAPOR_STEPS, fillsIn, stepsFrom } from './lapor-steps.ts';

let opened: KebutuhanOffice;
beforeEach(async (context) => {
  opened = await openKebutuhanOffice();
  context.skip(opened.office.database.provider !== 'postgresql', 'two bots share a database only on PostgreSQL');
});
afterEach(() => opened.office.close());

/** All of them get all updates, as when a webhook is delivered again, and work at the same time until everything is handled. */
async function together(apps: readonly App[]): Promise<void> {
  for (;;) {
    const updates = opened.office.world.takeUpdates();
    await Promise.all(apps.map((app) => app.intake.store(updates)));
    await Promise.all(apps.map((app) => app.settle()));
    const waiting = await opened.office.database.read(async (db) => [
      await db.inboxUpdate.count({ where: { state: 'WAITING' } }),
      // Only one of them sends; which one is not ours to know.
      apps.length > 1 ? await db.outboxMessage.count({ where: { state: { in: ['WAITING', 'SENDING'] } } }) : 0,
    ]);
    if (waiting.every((count) => count === 0)) return;
  }
}

test('a whole report whose every answer comes to both', async () => {
  const { office, siti, rina } = opened;
  const apps = [office.app, await office.another()];
  const offline: Person = office.world.person(siti.id);
  await offline.says('/lapor');
  await together(apps);
  for (const step of LAPOR_STEPS) {
    await step.answer(offline);
    await together(apps);
  }
  await offline.taps('✅ Kirim');
  await offline.taps('✅ Kirim');
  await together(apps);
  expect(await office.database.read((db) => db.kebutuhan.count())).toBe(1);
  expect(office.transcript(siti).match(/Langkah 5\//g)).toHaveLength(1);
  expect(office.transcript(rina).match(/KesraBot ▸ Rina:/g)).toHaveLength(1);
});

test('a form begun at one bot goes on at the other', async () => {
  const { office, siti } = opened;
  await fillsIn(siti, 'jumlahJiwa');
  const other = await office.another();
  const offline: Person = office.world.person(siti.id);
  for (const [at, step] of stepsFrom('jumlahJiwa').entries()) {
    await step.answer(offline);
    await together([at % 2 === 0 ? other : office.app]);
  }
  await offline.taps('✅ Kirim');
  await together([other]);
  expect(office.transcript(siti)).toContain('Laporan tersimpan dengan nomor *K-0001*');
});

test('what is due is sent by one of them', async () => {
  const { office, siti, rina } = opened;
  const apps = [office.app, await office.another()];
  await fillsIn(siti);
  office.transcript(siti, rina);
  await office.world.person(siti.id).taps('✅ Kirim');
  await together(apps);
  await together(apps);
  expect(office.transcript(rina).match(/📥 Diterima/g)).toHaveLength(1);
});
