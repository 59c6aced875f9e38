/** The messages that are due, in memory: in order within a chat, urgent before usual before broadcast across chats. */
import type { OutgoingMessage } from './message.ts';

export interface Item {
  readonly id: number;
  readonly chatId: number;
  readonly message: OutgoingMessage | undefined;
  readonly priority: number;
  readonly dueAt: number;
  readonly expiresAt: number | undefined;
  readonly repeatable: boolean;
  attempts: number;
  unknownBefore: boolean;
  /** Not before this time of the clock (after a failure); until then the rest of the chat waits too, to keep the order. */
  notBefore: number;
}

export interface ChatQueues {
  add(item: Item): void;
  remove(item: Item): void;
  /** Removes and returns what has become pointless by `now`. */
  takeExpired(now: number): Item[];
  dropChat(chatId: number): void;
  clear(): void;
  ids(): number[];
  size(): number;
  /** Chats with so much in memory that more of it would only crowd out others. */
  crowdedChats(): number[];
  /** The priority of the least urgent message in memory. */
  leastUrgent(): number;
  /** The first message by rank whose chat may be written to; else what it all waits for. */
  next(now: number, mayAt: (chatId: number) => number, monotonic: number): { readonly item: Item } | Waits;
}

/** Earliest monotonic times at which something changes: by the pace alone, or by the end of a wait after a failure. */
export interface Waits {
  readonly pacedAt: number;
  readonly retryAt: number;
}

/** A wait that seems longer than this was computed before a clock was moved back. */
const LONGEST_WAIT_MS = 45 * 60_000;
const CROWDED = 40;

const before = (a: Item, b: Item): boolean =>
  a.priority - b.priority < 0 || (a.priority === b.priority && (a.dueAt - b.dueAt || a.id - b.id) < 0);

export function createChatQueues(): ChatQueues {
  const chats = new Map<number, Item[]>();
  const known = new Map<number, Item>();

  function remove(item: Item): void {
    known.delete(item.id);
    const queue = chats.get(item.chatId)?.filter((other) => other.id !== item.id) ?? [];
    if (queue.length > 0) chats.set(item.chatId, queue);
    else chats.delete(item.chatId);
  }

  return {
    add(item) {
      if (known.has(item.id)) return;
      known.set(item.id, item);
      const queue = chats.get(item.chatId) ?? [];
      const at = queue.findIndex((other) => before(item, other));
      queue.splice(at < 0 ? queue.length : at, 0, item);
      chats.set(item.chatId, queue);
    },
    remove,
    takeExpired(now) {
      const expired = [...known.values()].filter(({ expiresAt }) => expiresAt !== undefined && expiresAt < now);
      expired.forEach(remove);
      return expired;
    },
    dropChat(chatId) {
      for (const { id } of chats.get(chatId) ?? []) known.delete(id);
      chats.delete(chatId);
    },
    clear() {
      chats.clear();
      known.clear();
    },
    ids: () => [...known.keys()],
    size: () => known.size,
    leastUrgent: () => Math.max(...[...known.values()].map(({ priority }) => priority), 0),
    crowdedChats: () => [...chats].filter(([, queue]) => queue.length >= CROWDED).map(([chatId]) => chatId),
    next(now, mayAt, monotonic) {
      let best: Item | undefined;
      let pacedAt = Number.POSITIVE_INFINITY;
      let retryAt = Number.POSITIVE_INFINITY;
      for (const [chatId, [first]] of chats) {
        if (!first) continue;
        const wait = first.notBefore - now;
        if (wait > 0 && wait <= LONGEST_WAIT_MS) {
          retryAt = Math.min(retryAt, monotonic + wait);
          continue;
        }
        const at = mayAt(chatId);
        if (at > monotonic) pacedAt = Math.min(pacedAt, at);
        else if (!best || before(first, best)) best = first;
      }
      return best ? { item: best } : { pacedAt, retryAt };
    },
  };
}
