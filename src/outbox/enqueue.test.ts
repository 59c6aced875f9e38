/** One act, one message, within its transaction. */
import { describe, expect, test } from 'vitest';
import { html, outboxBench } from '../../test/outbox-bench.ts';
import { enqueue } from './enqueue.ts';

const bench = outboxBench();
const { queue, rows } = bench;

describe('queueing', () => {
  test('one act queues one message, also where two try at the same moment', async () => {
    expect(await queue({ once: 'a' })).toBe(true);
    expect(await queue({ once: 'a', text: 'other words' })).toBe(false);
    const both = await Promise.all([queue({ once: 'b' }), queue({ once: 'b' }), queue({ once: 'b' })]);
    expect(both.filter(Boolean).length).toBe(1);
    expect((await rows()).map(({ once }) => once)).toEqual(['a', 'b']);
  });

  test('no message without its act', async () => {
    const act = bench.database.transaction(async (tx) => {
      await enqueue(tx, { once: 'a', chatId: 5, message: { kind: 'text', text: html('x') } }, bench.clock.now());
      throw new Error('the act fails');
    });
    await expect(act).rejects.toThrow('the act fails');
    expect(await rows()).toEqual([]);
  });

  test('one that is there already does not spoil the transaction', async () => {
    await queue({ once: 'a' });
    await bench.database.transaction(async (tx) => {
      for (const once of ['a', 'b'])
        await enqueue(tx, { once, chatId: 5, message: { kind: 'text', text: html('x') } }, bench.clock.now());
    });
    expect((await rows()).length).toBe(2);
  });
});
