/** How updates come to the bot, and what its calls may meet on the way: faults and flood limits. */
import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { callApi } from './api/call-api.ts';
import { type TestWorld, testWorld } from './world.fixture.ts';

const kinds = (updates: readonly Update[]): readonly string[] =>
  updates.map((update) => Object.keys(update).find((key) => key !== 'update_id') ?? '');

describe('long polling', () => {
  test('waits, hands out in order, forgets what was confirmed', async () => {
    const t = testWorld();
    const waiting = t.call<Update[]>('getUpdates', { timeout: 5 });
    await Promise.all([t.rini.says('satu'), t.rini.says('dua')]);
    const updates = await waiting;
    expect(updates.map(({ message }) => message?.text)).toEqual(['satu', 'dua']);
    expect(await t.call<Update[]>('getUpdates', { limit: 1 })).toEqual(updates.slice(0, 1));
    expect(await t.call('getUpdates', { offset: updates[1]?.update_id })).toEqual(updates.slice(1));
    expect(await t.call('getUpdates', { offset: (updates[1]?.update_id ?? 0) + 1 })).toEqual([]);
    for (const text of ['a', 'b', 'c']) await t.rini.says(text);
    expect((await t.call<Update[]>('getUpdates', { offset: -1 })).map(({ message }) => message?.text)).toEqual(['c']);
  });

  test('a second poller ends the first; a webhook ends both', async () => {
    const t = testWorld();
    const first = t.refusal('getUpdates', { timeout: 5 });
    const second = t.refusal('getUpdates', { timeout: 5 });
    expect(await first).toBe(
      '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    await t.call('setWebhook', { url: 'http://127.0.0.1:9/hook' });
    expect(await second).toBe('409 Conflict: terminated by setWebhook request');
    expect(await t.refusal('getUpdates')).toContain('409 Conflict');
    await t.call('deleteWebhook');
    expect(await t.call('getUpdates')).toEqual([]);
    expect(await t.refusal('setWebhook', { url: 'http://desa.id/hook' })).toContain('An HTTPS URL must be provided');
  });

  test('who went away takes nothing along', async () => {
    const t = testWorld();
    const gone = new AbortController();
    const waiting = callApi(t.world, 'getUpdates', { timeout: 5 }, undefined, gone.signal);
    gone.abort();
    await t.rini.says('satu');
    expect(JSON.parse((await waiting).body)).toEqual({ ok: true, result: [] });
    expect(t.world.takeUpdates()).toHaveLength(1);
  });

  test('only the kinds that were asked for', async () => {
    const t = testWorld();
    await t.call('getUpdates', { allowed_updates: ['callback_query'] });
    await t.rini.says('satu');
    expect(t.world.takeUpdates()).toEqual([]);
    await t.call('getUpdates', { allowed_updates: [] });
    t.world.inject({
      channel_post: { message_id: 1, date: 1, chat: { id: -5, type: 'channel', title: 'x' }, text: 'x' },
    } as never);
    expect(kinds(t.world.takeUpdates())).toEqual(['channel_post']);
  });
});

describe('faults', () => {
  const send = { chat_id: 101, text: 'x' };
  const sentCount = (t: TestWorld): number => t.world.messages(101).filter(({ outgoing }) => outgoing).length;

  test('a status with its body, so many times, in one chat', async () => {
    const t = testWorld();
    await t.rini.says('x');
    await t.budi.says('x');
    const kind = {
      type: 'status',
      status: 429,
      description: 'Too Many Requests: retry after 30',
      parameters: { retry_after: 30 },
    } as const;
    t.world.addFault({ method: 'sendMessage', chatId: 101, times: 2, kind });
    expect(await t.call('sendMessage', { ...send, chat_id: 102 })).toBeDefined();
    expect(await t.refusal('sendMessage', send)).toBe('429 Too Many Requests: retry after 30');
    expect(await t.refusal('sendMessage', send)).toBe('429 Too Many Requests: retry after 30');
    expect(sentCount(t)).toBe(0);
    t.world.addFault({ method: '*', kind: { type: 'status', status: 502, body: '<html>Bad Gateway</html>' } });
    expect(await callApi(t.world, 'getMe')).toEqual({
      status: 502,
      body: '<html>Bad Gateway</html>',
      contentType: 'text/html',
    });
    t.world.addFault({ method: '*', kind: { type: 'reset-before' } });
    t.world.clearFaults();
    await t.call('sendMessage', send);
    expect(t.world.callCount({ method: 'sendMessage', status: 429 })).toBe(2);
    expect(t.world.callCount()).toBe(5);
    expect(t.world.calls().at(-1)).toMatchObject({ method: 'sendMessage', params: send, status: 200 });
  });

  test('the line is cut before and after', async () => {
    const t = testWorld();
    await t.rini.says('x');
    t.world.addFault({ method: 'sendMessage', kind: { type: 'reset-before' } });
    await expect(callApi(t.world, 'sendMessage', send)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(sentCount(t)).toBe(0);
    t.world.addFault({ method: 'sendMessage', kind: { type: 'reset-after' } });
    await expect(callApi(t.world, 'sendMessage', send)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(sentCount(t)).toBe(1);
    t.world.addFault({ method: 'sendMessage', kind: { type: 'delay', ms: 1 } });
    await t.call('sendMessage', send);
    expect(sentCount(t)).toBe(2);
  });
});

describe('flood limits', () => {
  const send = { chat_id: 101, text: 'x' };
  test('a burst, then so many a second', async () => {
    const t = testWorld({ limits: { perSecond: 2, burst: 3 } });
    await t.rini.says('x');
    for (let n = 0; n < 3; n += 1) await t.call('sendMessage', send);
    expect(await t.refusal('sendMessage', send)).toBe('429 Too Many Requests: retry after 1');
    t.advance(500);
    await t.call('sendMessage', send);
    expect(await t.refusal('sendMessage', send)).toContain('429');
    await t.call('sendChatAction', { chat_id: 101, action: 'typing' });
  });

  test('a ban for whoever goes on; a limit for each chat', async () => {
    const t = testWorld({ limits: { perSecond: 30, burst: 30, perChatPerSecond: 1, banSeconds: 3 } });
    await t.rini.says('x');
    await t.budi.says('x');
    await t.call('sendMessage', send);
    await t.call('sendMessage', { ...send, chat_id: 102 });
    expect(await t.refusal('sendMessage', send)).toBe('429 Too Many Requests: retry after 3');
    t.advance(2900);
    expect(await t.refusal('sendMessage', { ...send, chat_id: 102 })).toBe('429 Too Many Requests: retry after 1');
    t.advance(100);
    await t.call('sendMessage', send);
  });

  test('an edit counts; a short burst to one chat is forgiven; twenty a minute to a group', async () => {
    const t = testWorld({
      limits: { perSecond: 30, burst: 30, perChatPerSecond: 1, perChatBurst: 3, perGroupPerMinute: 20 },
    });
    await t.rini.says('x');
    const { message_id } = await t.call<{ message_id: number }>('sendMessage', send);
    await t.call('sendMessage', send);
    await t.call('editMessageText', { chat_id: 101, message_id, text: 'y' });
    expect(await t.refusal('editMessageText', { chat_id: 101, message_id, text: 'z' })).toContain('429');
    const { id } = t.world.addGroup({ title: 'Kader', memberIds: [101], withBot: true });
    for (let n = 0; n < 20; n += 1) {
      await t.call('sendMessage', { ...send, chat_id: id });
      t.advance(1_000);
    }
    expect(await t.refusal('sendMessage', { ...send, chat_id: id })).toBe('429 Too Many Requests: retry after 40');
    t.advance(40_000);
    await t.call('sendMessage', { ...send, chat_id: id });
  });
});
