/** A sender that ends in the middle, and a database that goes away. */
import { describe, expect, test } from 'vitest';
import { MINUTE, outboxBench } from '../../test/outbox-bench.ts';
import type { Database } from '../db/database.ts';

const bench = outboxBench();
const inOrder = (a = '', b = ''): number => a.localeCompare(b);
const { office, queue, states } = bench;

describe('crashes and outages', () => {
  test.each(['outbox:before-send', 'outbox:after-send'] as const)(
    'the process ends at %s: unknown, the reminder goes once more',
    async (point) => {
      await queue({ chatId: 1, text: 'konfirmasi' });
      await queue({ chatId: 2, text: 'pengingat', repeatable: true });
      const texts: (string | undefined)[] = [];
      for (const owner of ['first', 'second']) {
        let dead = (): void => undefined;
        const died = new Promise<void>((resolve) => {
          dead = resolve;
        });
        const dying = office(undefined, {
          maxInFlight: 1,
          owner,
          reached: (at) => (at === point ? (dead(), new Promise(() => undefined)) : undefined),
        });
        await Promise.race([dying.sender.drain(), died]);
        // Whatever else it was doing ends with it; then its leases run out.
        await new Promise((resolve) => setTimeout(resolve, 30));
        texts.push(...dying.texts());
        bench.now += 10 * MINUTE;
      }
      const next = office();
      for (let n = 0; n < 3; n += 1) {
        await next.sender.drain();
        bench.now += MINUTE;
      }
      texts.push(...next.texts());
      expect(texts.toSorted(inOrder)).toEqual(
        point === 'outbox:before-send' ? ['pengingat'] : ['konfirmasi', 'pengingat', 'pengingat'],
      );
      expect(await states()).toEqual(['UNKNOWN', 'SENT']);
    },
  );

  test('the database goes away while marking: marked later, not sent again', async () => {
    await queue();
    let fail = 0;
    const gone = () => Promise.reject(Object.assign(new Error("Can't reach database"), { code: 'P1001' }));
    const flaky: Database = {
      ...bench.database,
      grouped: (write) => (fail-- > 0 ? gone() : bench.database.grouped(write)),
    };
    const { sender, calls } = office(() => void (fail = 3), { database: flaky });
    await sender.drain();
    expect([calls.length, await states()]).toEqual([1, ['SENT']]);
  });

  test('a claim whose commit is not heard of: nothing was sent, so it goes later, and once', async () => {
    await queue();
    let fail = 1;
    const deaf: Database = {
      ...bench.database,
      async grouped(write) {
        await bench.database.grouped(write);
        if (fail-- > 0) throw Object.assign(new Error('Server has closed the connection.'), { code: 'P1017' });
      },
    };
    const { sender, calls } = office(undefined, { database: deaf });
    await expect(sender.drain()).rejects.toThrow('closed the connection');
    expect([calls.length, await states()]).toEqual([0, ['WAITING']]);
    await sender.drain();
    expect([calls.length, await states()]).toEqual([1, ['SENT']]);
  });

  test('stopping waits for what is under way', async () => {
    await queue();
    let finish: () => void = () => undefined;
    const { sender, calls } = office(() => new Promise((resolve) => (finish = () => resolve(undefined))));
    sender.start();
    await expect.poll(() => calls.length).toBe(1);
    const stopped = sender.stop();
    finish();
    await stopped;
    expect(await states()).toEqual(['SENT']);
  });

  test('two instances: one sends, the other takes over', async () => {
    for (const chatId of [1, 2, 3, 4]) await queue({ chatId });
    const a = office(undefined, { shared: true });
    const b = office(undefined, { shared: true });
    await Promise.all([a.sender.drain(), b.sender.drain()]);
    expect(a.calls.length + b.calls.length).toBe(4);
    expect(await states()).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    const idle = a.calls.length === 0 ? a : b;
    await queue({ chatId: 9 });
    bench.now += MINUTE; // the other one has died, its lease runs out
    await idle.sender.drain();
    expect(idle.calls.length).toBe(1);
  });
});
