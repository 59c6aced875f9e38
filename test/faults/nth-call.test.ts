/** Whatever single call fails, to the database or to Telegram, before or after it took effect: one act, one record. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Update } from 'grammy/types';
import type { Database } from '../../src/db/database.ts';
import type { SimulatorFetch } from '../../src/simulator/simulator-fetch.ts';
import { type KebutuhanOffice, openKebutuhanOffice } from '../kebutuhan-office.ts';
import { LAPOR_STEPS } from './lapor-steps.ts';

type When = 'before' | 'after';

/** Every how many-th call fails: of the sweep `npm test` runs a share, `npm run test:faults` all. */
const STRIDE = process.env['KESRA_FAULTS'] === undefined ? { telegram: 5, database: 37 } : { telegram: 1, database: 7 };

/** Counts calls; the chosen one fails. */
class Saboteur {
  calls = 0;
  failAt = 0;
  when: When = 'before';

  arm(failAt: number, when: When): void {
    Object.assign(this, { calls: 0, failAt, when });
  }
  async call<T>(run: () => Promise<T>, failure: () => Error): Promise<T> {
    this.calls += 1;
    const chosen = this.calls === this.failAt;
    if (chosen && this.when === 'before') throw failure();
    const result = await run();
    if (chosen) throw failure();
    return result;
  }
}
/** As Prisma says that the connection was lost. */
const databaseAway = (): Error => Object.assign(new Error('Server has closed the connection.'), { code: 'P1017' });
const lineCut = (): Error => new TypeError('fetch failed', { cause: new Error('ECONNRESET') });

let opened: KebutuhanOffice;
afterEach(() => opened.office.close());

function wrapDatabase(saboteur: Saboteur): (database: Database) => Database {
  return (database) => ({
    ...database,
    provider: database.provider,
    gatherMs: database.gatherMs,
    transaction: (work) => saboteur.call(() => database.transaction(work), databaseAway),
    read: (work) => saboteur.call(() => database.read(work), databaseAway),
    grouped: (write) => saboteur.call(() => database.grouped(write), databaseAway),
    ping: () => database.ping(),
    close: () => database.close(),
  });
}
const wrapFetch =
  (saboteur: Saboteur) =>
  (fetch: SimulatorFetch): SimulatorFetch =>
  (url, init) =>
    saboteur.call(() => fetch(url, init), lineCut);

/** As the poller does: what could not be stored is fetched again; and time passes until nothing waits. */
async function carry(): Promise<void> {
  const { office } = opened;
  let pending: readonly Update[] = [];
  for (let tries = 0; ; tries += 1) {
    if (tries > 60) throw new Error('something waits for ever');
    pending = [...pending, ...office.world.takeUpdates()];
    try {
      if (pending.length > 0) await office.app.intake.store(pending);
      pending = [];
      await office.app.settle();
    } catch {
      // The one call that fails; the next try meets none.
      continue;
    }
    const waiting = await office.database.read(async (db) => [
      await db.inboxUpdate.count({ where: { state: 'WAITING' } }),
      await db.outboxMessage.count({ where: { state: { in: ['WAITING', 'SENDING'] } } }),
    ]);
    if (waiting.every((count) => count === 0)) return;
    office.clock.advance(1_000);
  }
}

/** A whole report of the person, in words; and how many calls it took. */
async function report(saboteur: Saboteur, failAt: number, when: When): Promise<number> {
  const { office, siti } = opened;
  const person = office.world.person(siti.id);
  saboteur.arm(failAt, when);
  for (const words of ['/lapor', ...LAPOR_STEPS.map((step) => step.words), 'kirim']) {
    await person.says(words);
    await carry();
  }
  saboteur.failAt = 0;
  return saboteur.calls;
}

describe.each(['before', 'after'] as const)('%s it took effect', (when) => {
  test(`every ${STRIDE.telegram}th call to Telegram in turn`, async () => {
    const saboteur = new Saboteur();
    opened = await openKebutuhanOffice({ mayFail: true, wrapFetch: wrapFetch(saboteur) });
    await everyReportOnce(saboteur, when, STRIDE.telegram);
  });

  test(`every ${STRIDE.database}th call to the database in turn`, async () => {
    const saboteur = new Saboteur();
    opened = await openKebutuhanOffice({ mayFail: true, wrapDatabase: wrapDatabase(saboteur) });
    await everyReportOnce(saboteur, when, STRIDE.database);
  });
});

async function everyReportOnce(saboteur: Saboteur, when: When, stride: number): Promise<void> {
  const { office, siti, rina } = opened;
  let reports = 0;
  for (let failAt = 1; ; failAt += stride) {
    const calls = await report(saboteur, failAt, when);
    reports += 1;
    const list = await office.database.read((db) => db.kebutuhan.findMany());
    expect([failAt, list.length]).toEqual([failAt, reports]);
    expect(list.at(-1)).toMatchObject({ lokasi: 'RT 03', jumlahKk: 12, jumlahJiwa: 40, urgensi: 'BIASA' });
    const nomor = `K-${String(reports).padStart(4, '0')}`;
    expect(office.transcript(siti)).toContain(nomor);
    // Never twice; not at all only where nobody can know whether it went.
    const cards = office.transcript(rina).match(/📥 Diterima/g)?.length ?? 0;
    const unknown = await office.database.read((db) =>
      db.outboxMessage.count({ where: { chatId: BigInt(rina.id), state: 'UNKNOWN', payload: { contains: nomor } } }),
    );
    expect([failAt, cards + unknown]).toEqual([failAt, expect.toBeOneOf(cards === 1 ? [1, 2] : [1])]);
    if (calls < failAt) break;
  }
  expect(await office.database.read((db) => db.inboxUpdate.count({ where: { state: 'ASIDE' } }))).toBe(0);
  expect(reports).toBeGreaterThan(3);
}
