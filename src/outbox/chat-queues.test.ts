/** In which order messages go out. */
import { describe, expect, test } from 'vitest';
import { type Item, createChatQueues } from './chat-queues.ts';

const item = (id: number, chatId: number, more: Partial<Item> = {}): Item => ({
  id,
  chatId,
  message: undefined,
  priority: 10,
  dueAt: id,
  expiresAt: undefined,
  repeatable: false,
  attempts: 0,
  unknownBefore: false,
  notBefore: 0,
  ...more,
});

function order(items: Item[], now = 1_000, mayAt: (chatId: number) => number = () => 0): number[] {
  const queues = createChatQueues();
  for (const one of items) queues.add(one);
  const ids: number[] = [];
  for (let pick = queues.next(now, mayAt, 0); 'item' in pick; pick = queues.next(now, mayAt, 0)) {
    ids.push(pick.item.id);
    queues.remove(pick.item);
  }
  return ids;
}

describe('order of sending', () => {
  test('urgent before usual before broadcast, then by the time they were due', () => {
    expect(
      order([item(1, 1, { priority: 20 }), item(2, 2), item(4, 3), item(3, 4), item(5, 5, { priority: 0 })]),
    ).toEqual([5, 2, 3, 4, 1]);
  });

  test('in order within a chat, also where the first one waits after a failure', () => {
    expect(order([item(1, 7, { notBefore: 5_000 }), item(2, 7), item(3, 8)])).toEqual([3]);
    expect(order([item(1, 7, { notBefore: 5_000 }), item(2, 7)], 5_000)).toEqual([1, 2]);
  });

  test('a wait that was computed before the clock was moved back is over', () => {
    expect(order([item(1, 7, { notBefore: 3_600_000 })])).toEqual([1]);
  });

  test('says what it waits for', () => {
    const queues = createChatQueues();
    queues.add(item(1, 1));
    queues.add(item(2, 2, { notBefore: 1_500 }));
    expect(queues.next(1_000, (chatId) => (chatId === 1 ? 77 : 0), 10)).toEqual({ pacedAt: 77, retryAt: 510 });
  });

  test('takes a message once, lets go of what has expired, names crowded chats', () => {
    const queues = createChatQueues();
    queues.add(item(1, 1, { expiresAt: 5 }));
    queues.add(item(1, 1, { expiresAt: 5 }));
    for (let id = 2; id < 60; id += 1) queues.add(item(id, 2));
    expect(queues.size()).toBe(59);
    expect(queues.takeExpired(6).map(({ id }) => id)).toEqual([1]);
    expect(queues.crowdedChats()).toEqual([2]);
    queues.dropChat(2);
    expect(queues.ids()).toEqual([]);
  });
});
