/** What surrounds every act: one transaction, one line in the audit, both crash points; and what a refusal and a repeat leave behind. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDeps, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { LostRace } from '../../lib/lost-race.ts';
import type { DurablePoint } from '../../lib/reached.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from '../actor/actor.ts';
import { act, actAsPerson, change, changed, done, kept, repeated, writeDownReading } from './act.ts';

let base: TestDatabase;
let deps: Deps;
let kasi: Actor;
let points: DurablePoint[];
beforeEach(async () => {
  base = await openTestDatabase();
  points = [];
  deps = aDeps(base.database, {
    reached: (point) => {
      points.push(point);
    },
  });
  kasi = await aKasi(base.database);
});
afterEach(() => base.close());

/** Something written, whatever it is. */
const mark = (tx: Db, once: string) => tx.dueMark.create({ data: { once, doneAt: deps.clock.now() } });
const marks = () => base.database.read((db) => db.dueMark.findMany({ select: { once: true } }));
const acts = () =>
  base.database.read((db) =>
    db.audit.findMany({
      select: { at: true, orangId: true, kecamatanId: true, action: true, subject: true, detail: true },
      orderBy: { id: 'asc' },
    }),
  );
const BOTH = ['domain:before-commit', 'domain:after-commit'];

describe('act', () => {
  it('writes, is written down, passes both crash points, and gives the value', async () => {
    const result = await act(deps, kasi, 'program.record', async (tx) => {
      await mark(tx, 'one');
      return done(7, 'program:1');
    });
    expect(result).toEqual({ ok: true, value: 7 });
    expect(await marks()).toEqual([{ once: 'one' }]);
    const { orangId, kecamatanId } = kasi;
    const at = deps.clock.now();
    expect(await acts()).toEqual([
      { at, orangId, kecamatanId, action: 'program.record', subject: 'program:1', detail: null },
    ]);
    expect(points).toEqual(BOTH);
  });

  it('is written down once for each record that it made', async () => {
    await act(deps, kasi, 'penyaluran.plan', () =>
      Promise.resolve(done(null, [{ subject: 'penyaluran:1' }, { subject: 'penyaluran:2', detail: 'x' }])),
    );
    expect((await acts()).map(({ subject, detail }) => [subject, detail])).toEqual([
      ['penyaluran:1', null],
      ['penyaluran:2', 'x'],
    ]);
  });

  it('a refusal leaves nothing behind, whatever was written before it', async () => {
    const result = await act(deps, kasi, 'program.record', async (tx) => {
      await mark(tx, 'one');
      return refuse('program-tahun', { ini: '2026', depan: '2027' });
    });
    expect(result).toEqual(refuse('program-tahun', { ini: '2026', depan: '2027' }));
    expect([await marks(), await acts(), points]).toEqual([[], [], []]);
  });

  it('a refusal that is kept leaves what was written, and no line in the audit', async () => {
    const result = await act(deps, kasi, 'program.record', async (tx) => {
      await mark(tx, 'one');
      return kept(refuse('program-not-found'));
    });
    expect(result).toEqual(refuse('program-not-found'));
    expect([await marks(), await acts(), points]).toEqual([[{ once: 'one' }], [], BOTH]);
  });

  it('a repeat is a success of which nothing is written down', async () => {
    const result = await act(deps, kasi, 'program.record', () => Promise.resolve(repeated(7)));
    expect(result).toEqual({ ok: true, value: 7 });
    expect([await acts(), points]).toEqual([[], []]);
  });

  it('a lost race is run again from the beginning, at the same time of day', async () => {
    const seen: Date[] = [];
    const result = await act(deps, kasi, 'program.record', async (tx, now) => {
      seen.push(now);
      await mark(tx, `try-${seen.length}`);
      if (seen.length === 1) throw new LostRace('program:1', null);
      return done(seen.length, 'program:1');
    });
    expect(result).toEqual({ ok: true, value: 2 });
    expect(seen).toEqual([deps.clock.now(), deps.clock.now()]);
    expect(await marks()).toEqual([{ once: 'try-2' }]);
    expect(await acts()).toHaveLength(1);
  });

  it('whatever goes wrong before the commit takes everything back, the line in the audit too', async () => {
    const broken = { ...deps, reached: () => Promise.reject(new Error('killed')) };
    const work = async (tx: Db) => {
      await mark(tx, 'one');
      return done(null, 'program:1');
    };
    await expect(act(broken, kasi, 'program.record', work)).rejects.toThrow('killed');
    expect([await marks(), await acts()]).toEqual([[], []]);
  });
});

it('a person without a seat is known by name only within the act', async () => {
  const { orangId } = kasi;
  await actAsPerson(deps, 'privasi.erase', () => Promise.resolve(done(null, { subject: `orang:${orangId}`, orangId })));
  expect(await acts()).toMatchObject([{ orangId, kecamatanId: null, action: 'privasi.erase' }]);
});

it('a change passes both crash points and stands in no audit; without one nothing is passed', async () => {
  await change(deps, async (tx) => changed(await mark(tx, 'one')));
  expect([await marks(), await acts(), points]).toEqual([[{ once: 'one' }], [], BOTH]);
  await change(deps, () => Promise.resolve(repeated(null)));
  expect(points).toEqual(BOTH);
});

it('a reading is written down', async () => {
  await writeDownReading(deps, kasi, 'rekap.export', { subject: 'rekap:2026', detail: 'PDF' });
  expect(await acts()).toMatchObject([{ action: 'rekap.export', subject: 'rekap:2026', detail: 'PDF' }]);
  expect(points).toEqual(BOTH);
});
