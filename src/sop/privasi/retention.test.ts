/** Retention: the dry run counts exactly what goes, everything younger stays, and it is done once a night (UU 27/2022). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TUESDAY_MORNING, aDeps, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { countPurge, purge, purgeJob } from '../../clock/purge.ts';
import { DAY_MS } from '../../lib/day-ms.ts';
import { silentLog } from '../../lib/log.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { previewPurge } from './preview-purge.ts';
import { RETENTION } from './retention.ts';

const NOW = new Date(TUESDAY_MORNING);
const ago = (days: number, more = 1000): Date => new Date(NOW.getTime() - days * DAY_MS - more);
let db: TestDatabase;
let siti: Actor;
let rina: Actor;
beforeEach(async () => {
  db = await openTestDatabase();
  siti = await aDesaOfficial(db.database);
  rina = await aKasi(db.database);
});
afterEach(() => db.close());

/** For each rule one row that is just too old, and one that is not. */
async function oldAndYoung(): Promise<void> {
  const { kecamatanId, orangId } = siti;
  await db.database.transaction(async (tx) => {
    for (const [at, more] of [1000, -1000].entries()) {
      const old = (days: number): Date => ago(days, more);
      const n = at + 1;
      const draft = { chatId: 1n, telegramId: 1n, formId: 'lapor', formVersion: 'x', createdAt: NOW };
      await tx.inboxUpdate.create({
        data: { updateId: BigInt(n), lane: '1', payload: '{"x":1}', state: 'DONE', receivedAt: old(7) },
      });
      await tx.draft.create({ data: { ...draft, state: 'SUBMITTED', updatedAt: old(7) } });
      await tx.draft.create({ data: { ...draft, state: 'OPEN', updatedAt: old(30) } });
      const times = { createdAt: old(35), dueAt: old(35) };
      await tx.outboxMessage.create({
        data: { once: `o${n}`, chatId: 1n, payload: '{"x":1}', state: 'SENT', ...times },
      });
      await tx.audit.create({ data: { at: old(7), action: 'kontak.guess', subject: 'telegram:1' } });
      await tx.audit.create({ data: { at: old(5 * 365), action: 'kebutuhan.read', subject: 'kebutuhan:1' } });
      await tx.invite.create({
        data: {
          tokenHash: `t${n}`,
          kecamatanId,
          peran: 'DESA',
          createdById: rina.kontakId,
          createdAt: old(400),
          expiresAt: old(365),
        },
      });
      await tx.setupCode.create({ data: { codeHash: `c${n}`, createdById: 1, createdAt: old(400), usedAt: old(365) } });
      await tx.permohonan.create({
        data: {
          kecamatanId,
          orangId,
          peran: 'DESA',
          nama: 'Siti',
          jabatan: 'Kader',
          telepon: '+62811',
          status: 'DITOLAK',
          draftId: n,
          createdAt: old(400),
          decidedAt: old(365),
        },
      });
      await tx.kontak.create({
        data: { orangId, kecamatanId, peran: 'DESA', telepon: '+62811', createdAt: old(400), revokedAt: old(365) },
      });
      await tx.orang.create({
        data: { telegramId: BigInt(-n), nama: '(dihapus)', erasedAt: old(365), createdAt: old(400) },
      });
      await tx.dueMark.create({ data: { once: `purge:${n}`, doneAt: old(35) } });
      await tx.dueMark.create({ data: { once: `pengingat:${n}`, doneAt: old(400) } });
      await tx.dueMark.create({ data: { once: `part:${n}:a-0:7`, doneAt: old(7) } });
    }
    // What still waits is nobody's past.
    await tx.inboxUpdate.create({ data: { updateId: 9n, lane: '1', payload: '{}', receivedAt: ago(90) } });
    await tx.outboxMessage.create({
      data: { once: 'later', chatId: 1n, payload: '{"x":1}', createdAt: ago(90), dueAt: ago(90) },
    });
  });
}

test('the dry run is what the purge then removes: one old row of each kind, the young one stays', async () => {
  await oldAndYoung();
  const counted = await countPurge(db.database, RETENTION, NOW);
  expect(counted.map(({ name, rows }) => [name, rows])).toEqual(RETENTION.map(({ name }) => [name, 1]));
  const { purged, complete } = await purge(db.database, RETENTION, NOW);
  expect(purged).toEqual(counted);
  expect(complete).toBe(true);
  const again = await countPurge(db.database, RETENTION, NOW);
  expect(again.every(({ rows }) => rows === 0)).toBe(true);
  const left = await db.database.read(async (tx) => [
    await tx.inboxUpdate.count(),
    await tx.draft.count(),
    await tx.outboxMessage.count({ where: { payload: { not: '{}' } } }),
    await tx.outboxMessage.count(),
    await tx.invite.count(),
    await tx.permohonan.count(),
    await tx.dueMark.count(),
  ]);
  expect(left).toEqual([2, 2, 2, 3, 1, 1, 3]);
});

test('more than a portion goes in portions', async () => {
  const rows = Array.from({ length: 1_201 }, (_, n) => ({
    updateId: BigInt(n + 1),
    lane: '1',
    payload: '{}',
    state: 'DONE',
    receivedAt: ago(8),
  }));
  await db.database.transaction(async (tx) => void (await tx.inboxUpdate.createMany({ data: rows })));
  const { purged } = await purge(db.database, RETENTION, NOW);
  expect(purged[0]).toMatchObject({ name: 'inbox', rows: 1_201 });
});

test('once a night', async () => {
  const job = purgeJob(RETENTION);
  const run = (now: Date): Promise<void> => job.run({ database: db.database, now, log: silentLog });
  const left = (): Promise<number> => db.database.read((tx) => tx.inboxUpdate.count({ where: { state: 'DONE' } }));
  await run(NOW);
  await oldAndYoung();
  await run(NOW);
  expect(await left()).toBe(2);
  await run(new Date(NOW.getTime() + DAY_MS));
  expect(await left()).toBe(0);
});

test('the counts are for the Kasi and the pengelola', async () => {
  const deps = aDeps(db.database);
  await oldAndYoung();
  expect(await previewPurge(deps, siti)).toEqual({ ok: false, code: 'kontak-kasi-only' });
  expect(await previewPurge(deps, rina)).toEqual({ ok: true, value: await countPurge(db.database, RETENTION, NOW) });
});
