/** What is due is done once, late or not at all, and never twice; leases change hands. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import { createLog, silentLog } from '../lib/log.ts';
import { createLeases } from './leases.ts';
import { markOnce } from './mark-once.ts';
import { type ClockJob, type Ticker, type TickerOptions, createTicker } from './ticker.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T08:00:00Z');
let opened: TestDatabase;
let database: Database;
let now = START;
const clock = { now: () => new Date(now) };
const open: Ticker[] = [];

beforeEach(async () => {
  now = START;
  opened = await openTestDatabase();
  ({ database } = opened);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((ticker) => ticker.stop()));
  await opened.close();
});

function ticker(jobs: readonly ClockJob[], options: Partial<TickerOptions> = {}): Ticker {
  const made = createTicker({ database, clock, log: silentLog, owner: `t${open.length}`, jobs, ...options });
  open.push(made);
  return made;
}

/** A reminder that is due at 9 and pointless three days later; its effect is counted in its own transaction. */
function reminder(effects: string[]): ClockJob {
  const due = START + HOUR;
  return {
    name: 'pengingat',
    run: ({ database: db, now: at }) =>
      db.transaction(async (tx) => {
        if (at.getTime() < due || at.getTime() > due + 72 * HOUR) return;
        if (await markOnce(tx, 'pengingat:h-7', at)) effects.push('sent');
      }),
  };
}

describe('the office clock', () => {
  test('does what is due once, however often it ticks', async () => {
    const effects: string[] = [];
    const one = ticker([reminder(effects)]);
    await one.runDue();
    expect(effects).toEqual([]);
    now += HOUR;
    await one.runDue();
    await one.runDue();
    expect(effects).toEqual(['sent']);
  });

  test('is moved in the middle of a run: what is due at its new time is done as well', async () => {
    const effects: string[] = [];
    let after: Promise<void> | undefined;
    const moving: ClockJob = {
      name: 'moving',
      async run() {
        if (after) return;
        now += HOUR;
        after = one.runDue();
      },
    };
    const one = ticker([moving, reminder(effects)]);
    await one.runDue();
    expect(effects).toEqual([]);
    await after;
    expect(effects).toEqual(['sent']);
  });

  test('off over a due reminder: done late; off for too long: not at all', async () => {
    const late: string[] = [];
    now += 30 * HOUR;
    await ticker([reminder(late)]).runDue();
    expect(late).toEqual(['sent']);
    const tooLate: string[] = [];
    now += 365 * 24 * HOUR;
    await ticker([reminder(tooLate)]).runDue();
    expect(tooLate).toEqual([]);
  });

  test('the clock jumps forward and back: still once', async () => {
    const effects: string[] = [];
    const one = ticker([reminder(effects)]);
    for (const jump of [HOUR, HOUR, -HOUR, -HOUR, HOUR, 8_760 * HOUR, -8_760 * HOUR]) {
      now += jump;
      await one.runDue();
    }
    expect(effects).toEqual(['sent']);
  });

  test('two instances tick together: one effect', async () => {
    const effects: string[] = [];
    now += HOUR;
    await Promise.all([
      ticker([reminder(effects)], { shared: true }).runDue(),
      ticker([reminder(effects)], { shared: true }).runDue(),
    ]);
    expect(effects).toEqual(['sent']);
  });

  test('a job that fails is told to the operator, the others go on', async () => {
    const lines: string[] = [];
    const effects: string[] = [];
    now += HOUR;
    const log = createLog({ level: 'error', destination: { write: (line) => void lines.push(line) } });
    const broken: ClockJob = { name: 'rusak', run: () => Promise.reject(new Error('no')) };
    const rude: ClockJob = {
      name: 'kasar',
      run: () => {
        throw new Error('no');
      },
    };
    await ticker([broken, rude, reminder(effects)], { log }).runDue();
    expect(effects).toEqual(['sent']);
    expect(lines.map((line) => (JSON.parse(line) as { job: string }).job)).toEqual(['rusak', 'kasar']);
  });

  test('a job that never ends is left behind and not begun twice', async () => {
    const effects: string[] = [];
    let begun = 0;
    now += HOUR;
    const endless: ClockJob = { name: 'macet', run: () => ((begun += 1), new Promise(() => undefined)) };
    const one = ticker([endless, reminder(effects)], { jobTimeoutMs: 400 });
    await one.runDue();
    await one.runDue();
    expect([effects, begun]).toEqual([['sent'], 1]);
  });

  test('starts with what became due meanwhile', async () => {
    const effects: string[] = [];
    now += HOUR;
    ticker([reminder(effects)]).start();
    await expect.poll(() => effects).toEqual(['sent']);
  });
});

describe('leases', () => {
  const leases = (owner: string, shared = true) => createLeases({ database, clock, owner, shared });

  test('one holds, the other waits until it is given back or runs out', async () => {
    const [a, b] = [leases('a'), leases('b')];
    expect([await a.hold('x', 60_000), await b.hold('x', 60_000), await b.hold('y', 60_000)]).toEqual([
      true,
      false,
      true,
    ]);
    await a.release('x');
    expect(await b.hold('x', 60_000)).toBe(true);
    expect(await a.hold('x', 60_000)).toBe(false);
    now += 61_000;
    expect(await a.hold('x', 60_000)).toBe(true);
    await b.release('x');
    expect(await b.hold('x', 60_000)).toBe(false);
  });

  test('two reach for it at once: one gets it', async () => {
    const won = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => leases(owner).hold('x', 60_000)));
    expect(won.filter(Boolean).length).toBe(1);
  });

  test('renews in time, so that half of it is always left', async () => {
    const [a, b] = [leases('a'), leases('b')];
    await a.hold('x', 60_000);
    now += 40_000;
    expect(await a.hold('x', 60_000)).toBe(true);
    now += 40_000;
    expect(await b.hold('x', 60_000)).toBe(false);
  });

  test('a clock that was moved back does not keep a lease for ever', async () => {
    const [a, b] = [leases('a'), leases('b')];
    await a.hold('x', 60_000);
    now -= HOUR;
    expect(await b.hold('x', 60_000)).toBe(true);
  });

  test('where one process has the database to itself they cost nothing', async () => {
    expect(await leases('a', false).hold('x', 60_000)).toBe(true);
    expect(await database.read((db) => db.lease.count())).toBe(0);
  });
});
