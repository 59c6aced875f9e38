/** One act, one message, within its transaction. */
import { describe, expect, test } from 'vitest';
import { html, outboxBench } from '../../test/outbox-bench.ts';
import { enqueue, enqueueLatest, withdraw } from './enqueue.ts';

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

  test('of what shows the newest state one waits at most, whatever became of the one before', async () => {
    const { clock, database } = bench;
    const latest = (words: string, kind: 'text' | 'edit' = 'edit') => {
      const text = html(words);
      const message = kind === 'edit' ? { kind, messageId: 7, text } : { kind, text };
      return database.transaction((tx) => enqueueLatest(tx, { once: 'card', chatId: 5, message }, clock.now()));
    };
    const texts = async () => (await rows()).map(({ payload }) => (JSON.parse(payload) as { text: string }).text);
    for (const words of ['one', 'two', 'three']) await latest(words);
    expect(await texts()).toEqual(['three']);
    await database.transaction((tx) => tx.outboxMessage.updateMany({ data: { state: 'SENT' } }));
    await latest('four');
    expect(await texts()).toEqual(['four']);
    // A message of its own that is out would otherwise arrive twice.
    await database.transaction((tx) => tx.outboxMessage.updateMany({ data: { state: 'SENDING' } }));
    await latest('five', 'text');
    expect(await texts()).toEqual(['four']);
  });

  test('what has become untrue is taken back also where nobody knows whether it arrived; what did stays', async () => {
    const { database } = bench;
    for (const once of ['a', 'b', 'c']) await queue({ once });
    await database.transaction(async (tx) => {
      await tx.outboxMessage.updateMany({ where: { once: 'b' }, data: { state: 'UNKNOWN' } });
      await tx.outboxMessage.updateMany({ where: { once: 'c' }, data: { state: 'SENT' } });
      for (const once of ['a', 'b', 'c']) await withdraw(tx, once);
    });
    expect((await rows()).map(({ once }) => once)).toEqual(['c']);
  });
});
