/** One message from its claim to its mark: sends it, asks the policy about a failure, writes down what came of it. */
import type { Clock } from '../lib/clock.ts';
import type { Db } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import type { Reached } from '../lib/reached.ts';
import type { Wait } from '../lib/wait.ts';
import type { Pace } from '../pace/pace.ts';
import type { ChatQueues, Item } from './chat-queues.ts';
import { type SendApi, deliver } from './deliver.ts';
import { type Failure, Unsendable, failureOf } from './failure.ts';
import type { OutboxRows, Settled } from './outbox-rows.ts';
import type { OutgoingMessage } from './message.ts';
import { type Barred, type Unreachable, nextState } from './policy.ts';

/** What the rest of the program makes of Telegram's answers; both run in the transaction that marks the message. */
export interface OutboxEvents {
  /** Nobody can be reached in this chat (any more). May be told more than once. */
  unreachable(tx: Db, chatId: number, reason: Unreachable): Promise<void>;
  /** A group takes nothing from the bot, or nothing of this kind. Is told with every message that it refuses. */
  barred(tx: Db, chatId: number, why: Barred): Promise<void>;
  /** A group took a message. */
  taken(tx: Db, chatId: number, kind: OutgoingMessage['kind']): Promise<void>;
  /** A group became a supergroup. */
  migrated(tx: Db, from: number, to: number): Promise<void>;
}

export interface SendOneOptions {
  readonly api: SendApi;
  readonly clock: Clock;
  readonly log: Log;
  readonly dataDir: string;
  readonly events: OutboxEvents;
  /** Where in a group everything goes; left out: no group has topics. */
  readonly topicOf?: (chatId: number) => Promise<number | undefined>;
  readonly metrics?: Metrics;
  readonly reached: Reached;
  readonly rows: OutboxRows;
  readonly queues: ChatQueues;
  readonly pace: Pace;
  readonly wait: Wait;
  readonly stopping: () => AbortSignal;
}

export interface SendOne {
  /** Sends a claimed message and marks it. Never rejects. */
  send(item: Item): Promise<void>;
  /** Gives a claim back before anything was sent; resolves when that is written. */
  putBack(item: Item): Promise<void>;
  /** Decides about a message whose process ended while it was under way. */
  settleOrphan(item: Item): Promise<void>;
}

/** How it is sent at this try, where Telegram did not take it as it is. */
interface Way {
  readonly plain: boolean;
  readonly asFile: boolean;
}

function noteOf({ plain, asFile }: Way): { readonly error?: string } {
  if (plain) return { error: 'sent as plain text: its entities could not be parsed' };
  return asFile ? { error: 'sent as a file: Telegram does not show this picture' } : {};
}

/** Telegram counts groups below zero. */
const isGroup = (chatId: number): boolean => chatId < 0;

const describe = (failure: Failure): string =>
  failure.kind === 'answer' ? `${failure.status} ${failure.description}` : failure.detail;

export function createSendOne(options: SendOneOptions): SendOne {
  const { api, clock, log, dataDir, events, metrics, reached, rows, queues, pace, wait, stopping } = options;
  const topicOf = async (chatId: number): Promise<number | undefined> =>
    isGroup(chatId) ? options.topicOf?.(chatId) : undefined;

  /** What a failure comes to: what is written, and what this process does besides. */
  function consequence(
    item: Item,
    failure: Failure,
    way: Way,
  ): { settled: Settled; after?: () => void } | 'plain' | 'as-file' {
    const { chatId, attempts, repeatable, unknownBefore } = item;
    const next = nextState({ attempts, kind: item.message?.kind, repeatable, unknownBefore, ...way }, failure);
    const error = describe(failure).slice(0, 500);
    const level = next.do === 'dead' || next.do === 'unknown' ? 'error' : 'info';
    log[level]({ id: item.id, next: next.do, error }, 'a message did not go out as it should');
    metrics?.outboxMessages.inc({ outcome: next.do });
    const again = (ms: number, more: Partial<Item>): { settled: Settled; after: () => void } => {
      const notBefore = clock.now().getTime() + ms;
      const changed = { ...item, ...more, notBefore };
      const { attempts: count, unknownBefore: fateUnknown } = changed;
      return {
        settled: { state: 'WAITING', error, attempts: count, notBefore: new Date(notBefore), fateUnknown },
        after: () => queues.add(changed),
      };
    };
    switch (next.do) {
      case 'plain':
      case 'as-file':
        return next.do;
      case 'sent':
        return { settled: { state: 'SENT', sentAt: clock.now(), error } };
      case 'wait':
        return again(next.ms * (0.9 + pace.random() / 5), { attempts: attempts + 1 });
      case 'repeat':
        return again(next.ms, { unknownBefore: true });
      // Not before at once: the pause is the wait, and after a restart Telegram says it again. It uses up no try.
      case 'pause':
        pace.refused(chatId, next.ms);
        return again(0, {});
      case 'hold':
        pace.hold(next.ms);
        return again(0, {});
      case 'away':
        pace.away();
        return again(0, {});
      case 'unknown':
        return { settled: { state: 'UNKNOWN', error, fateUnknown: true } };
      case 'dead': {
        const { unreachable } = next;
        if (!unreachable) return { settled: { state: 'DEAD', error } };
        // The bot may be brought back into a group, and what it had to say there is then said.
        const state = isGroup(chatId) ? 'HELD' : 'DEAD';
        return { settled: { state, error, also: (tx) => events.unreachable(tx, chatId, unreachable) } };
      }
      case 'held':
        return { settled: { state: 'HELD', error, also: (tx) => events.barred(tx, chatId, next.barred) } };
      case 'migrate': {
        const also = async (tx: Db): Promise<void> => {
          await rows.moveChat(tx, chatId, next.to);
          await events.migrated(tx, chatId, next.to);
        };
        return { settled: { state: 'WAITING', error, also }, after: () => queues.dropChat(chatId) };
      }
    }
  }

  /** Writes it down, however long the database is away: this process knows the answer, and nobody else does. */
  async function persist(item: Item, settled: Settled): Promise<boolean> {
    for (let tries = 0; ; tries += 1) {
      try {
        await rows.settle(item, settled);
        return true;
      } catch (error) {
        log.error(
          { err: error, id: item.id, state: settled.state },
          'the state of a message cannot be written; trying again',
        );
        if (stopping().aborted) return false; // the next start finds it SENDING
        await wait(Math.min(200 * 2 ** tries, 10_000), stopping());
      }
    }
  }

  async function send(item: Item): Promise<void> {
    const { chatId, message } = item;
    const way = { plain: false, asFile: false };
    for (;;) {
      const sentAt = pace.monotonic();
      let failure: Failure;
      try {
        if (!message) throw new Unsendable('the row cannot be understood');
        const topicId = await topicOf(chatId);
        const telegramMessageId = await deliver(api, chatId, message, { dataDir, ...way, topicId });
        pace.reached();
        pace.taken(chatId, sentAt);
        await reached('outbox:after-send');
        metrics?.outboxMessages.inc({ outcome: 'sent' });
        const note = noteOf(way);
        const told = isGroup(chatId) ? { also: (tx: Db) => events.taken(tx, chatId, message.kind) } : {};
        await persist(item, { state: 'SENT', sentAt: clock.now(), telegramMessageId, ...note, ...told });
        return;
      } catch (error) {
        failure = failureOf(error);
      }
      if (failure.kind === 'answer') pace.reached();
      if (failure.kind === 'lost' || (failure.kind === 'answer' && failure.status >= 500)) pace.troubled(chatId);
      const found = consequence(item, failure, way);
      if (found === 'plain' || found === 'as-file') {
        way[found === 'plain' ? 'plain' : 'asFile'] = true;
        pace.book(chatId, 1);
        continue;
      }
      if (await persist(item, found.settled)) found.after?.();
      return;
    }
  }

  return {
    send: (item) =>
      send(item).catch((error: unknown) => {
        // Only a bug comes here; the row stays SENDING and is found at the next start.
        log.error({ err: error, id: item.id }, 'sending a message failed in a way that nobody foresaw');
      }),
    async putBack(item) {
      const { unknownBefore: fateUnknown, notBefore } = item;
      const until = notBefore > 0 ? { notBefore: new Date(notBefore) } : {};
      await persist(item, { state: 'WAITING', fateUnknown, ...until });
    },
    async settleOrphan(item) {
      const found = consequence(
        item,
        { kind: 'lost', detail: 'the process ended while the message was under way' },
        { plain: false, asFile: false },
      );
      // The table is asked anew right after this: no need for `after`.
      if (typeof found === 'object') await rows.settleOrphan(item, found.settled);
    },
  };
}
