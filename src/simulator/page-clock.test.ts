/** Moving the office clock: in steps, forward only. */
import { describe, expect, it } from 'vitest';
import { clockMoveSchema, createClockMover, quarterEnd } from './page-clock.ts';
import type { World } from './world-types.ts';

const HOUR = 3_600_000;

describe('quarterEnd', () => {
  it.each([
    ['2026-11-24T02:00:00Z', 'Asia/Jakarta', '2026-12-31T02:00:00.000Z'],
    ['2026-01-01T00:00:00Z', 'Asia/Jakarta', '2026-03-31T02:00:00.000Z'],
    // Half an hour before, and at nine itself.
    ['2026-12-31T01:30:00Z', 'Asia/Jakarta', '2026-12-31T02:00:00.000Z'],
    ['2026-12-31T02:00:00Z', 'Asia/Jakarta', '2027-03-31T02:00:00.000Z'],
    // The last evening of September in UTC is October in the office.
    ['2026-09-30T20:00:00Z', 'Asia/Jakarta', '2026-12-31T02:00:00.000Z'],
    ['2026-05-05T00:00:00Z', 'Asia/Jayapura', '2026-06-30T00:00:00.000Z'],
  ])('from %s in %s is %s', (now, zone, expected) => {
    expect(quarterEnd(new Date(now), zone).toISOString()).toBe(expected);
  });
});

describe('the clock mover', () => {
  function office(clockStepMs = 3 * HOUR) {
    let now = Date.parse('2026-11-24T02:00:00Z');
    const due: string[] = [];
    const steps: boolean[] = [];
    const clock = { now: () => new Date(now), advance: (ms: number) => void (now += ms) };
    const onClockMoved = async () => void due.push(clock.now().toISOString());
    // The mover does not look at the world.
    const mover = createClockMover(
      { world: {} as World, clock, onClockMoved, extras: { clockStepMs } },
      (on) => void steps.push(on),
    );
    return { mover, clock, due, steps };
  }

  it('goes in steps, and what is due is done at each', async () => {
    const { mover, clock, due, steps } = office();
    await mover.move({ minutes: 7 * 60 });
    expect(due).toEqual(['2026-11-24T05:00:00.000Z', '2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z']);
    expect(clock.now().toISOString()).toBe('2026-11-24T09:00:00.000Z');
    expect(steps).toEqual([true, true, true, false]);
  });

  it('refuses to go back, beyond a year, and twice at once', async () => {
    const { mover, clock } = office();
    await expect(mover.move({ to: '2026-11-23T00:00:00Z' })).rejects.toMatchObject({
      status: 400,
      code: 'clock-range',
    });
    await expect(mover.move({ to: '2029-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'clock-range' });
    const first = mover.move({ days: 1 });
    await expect(mover.move({ days: 1 })).rejects.toMatchObject({ status: 409, code: 'clock-busy' });
    await first;
    expect(clock.now().toISOString()).toBe('2026-11-25T02:00:00.000Z');
    expect(mover.moving()).toBe(false);
  });

  it('can be moved again after what was due has failed', async () => {
    let now = 0;
    const clock = { now: () => new Date(now), advance: (ms: number) => void (now += ms) };
    const onClockMoved = () => Promise.reject(new Error('database away'));
    const mover = createClockMover({ world: {} as World, clock, onClockMoved }, () => undefined);
    await expect(mover.move({ minutes: 1 })).rejects.toThrow('database away');
    expect(mover.moving()).toBe(false);
  });

  it.each([[{}], [{ minutes: -5 }], [{ minutes: 1, days: 1 }], [{ to: 'besok' }], [{ days: 1.5 }]])(
    'does not take %j',
    (move) => {
      expect(clockMoveSchema.safeParse(move).success).toBe(false);
    },
  );
});
