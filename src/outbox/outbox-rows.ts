/**
 * The sender's questions to the outbox table.
 * `leaseUntil` is the end of the claim while a row is SENDING, and "not before" while it is WAITING after a failure;
 * `dueAt` stays what it was, since it gives the order within a chat.
 */
import type { Database, Db } from '../db/database.ts';
import type { Item } from './chat-queues.ts';
import { PRIORITIES } from './enqueue.ts';
import { parsePayload } from './payload.ts';
import { findRunningForms } from './running-forms.ts';

const FATE_UNKNOWN = 'fate unknown';

export interface Settled {
  readonly state: 'WAITING' | 'SENT' | 'DEAD' | 'UNKNOWN' | 'EXPIRED' | 'HELD';
  readonly error?: string;
  readonly attempts?: number;
  /** For WAITING: not before. */
  readonly notBefore?: Date;
  readonly sentAt?: Date;
  readonly telegramMessageId?: number | undefined;
  /** It is unknown whether it arrived: remembered, so that it is repeated once at most. */
  readonly fateUnknown?: boolean;
  /** What else belongs into the same transaction. */
  readonly also?: (tx: Db) => Promise<void>;
}

export interface DueQuestion {
  readonly limit: number;
  /** Already in memory. */
  readonly exceptIds: readonly number[];
  /** Chats that have enough in memory, urgent ones excepted. */
  readonly exceptChats: readonly number[];
  /** Only what is more urgent than this. */
  readonly before?: number;
}

export interface OutboxRows {
  /** What is due, first by rank. */
  due(now: Date, question: DueQuestion): Promise<Item[]>;
  /** False: it is no longer ours to send. */
  claim(item: Item, now: Date, forMs: number): Promise<boolean>;
  settle(item: Item, settled: Settled): Promise<void>;
  expire(ids: readonly number[]): Promise<void>;
  /** Rows whose sender ended in the middle. `all`: no other process can be sending. */
  orphans(now: Date, all: boolean): Promise<Item[]>;
  settleOrphan(item: Item, settled: Settled): Promise<void>;
  /** All that waits for a group goes to its new id. */
  moveChat(tx: Db, from: number, to: number): Promise<void>;
}

/** How often it is looked whether the form has ended. */
const LOOK_AGAIN_MS = 60_000;

/** Puts off what must not break into a running form. @returns what may go now */
async function withoutIntrusions(database: Database, rows: readonly Row[], now: Date): Promise<readonly Row[]> {
  const gentle = rows.filter((row) => row.gentle);
  if (gentle.length === 0) return rows;
  const chatIds = [...new Set(gentle.map(({ chatId }) => chatId))];
  const busy = await database.read((db) => findRunningForms(db, now, chatIds));
  const waiting = gentle.filter(({ chatId }) => busy.has(Number(chatId))).map(({ id }) => id);
  if (waiting.length === 0) return rows;
  await database.grouped(async (tx) => {
    const data = { dueAt: new Date(now.getTime() + LOOK_AGAIN_MS) };
    await tx.outboxMessage.updateMany({ where: { id: { in: waiting }, state: 'WAITING' }, data });
  });
  return rows.filter(({ id }) => !waiting.includes(id));
}

/** When these chats may be written to, of those that must wait: for whatever knows their offices' calendars. */
export type KindHours = (chatIds: readonly number[], now: Date) => Promise<ReadonlyMap<number, Date>>;

/** Longer after its time than this a message was held up: by a form, by Telegram, by a bot that was off. */
export const HELD_UP_MS = 60_000;

/** Its kind hour was chosen when it was queued: one that was held up may have missed it. @returns what may go now */
async function withoutDisturbance(
  database: Database,
  kindHours: KindHours,
  rows: readonly Row[],
  now: Date,
): Promise<readonly Row[]> {
  const heldUp = rows.filter(
    ({ priority, gentle, dueAt, payload }) =>
      priority !== PRIORITIES.urgent &&
      (gentle || now.getTime() - dueAt.getTime() >= HELD_UP_MS) &&
      // An edit rings nobody's phone.
      parsePayload(payload)?.kind !== 'edit',
  );
  if (heldUp.length === 0) return rows;
  const waits = await kindHours([...new Set(heldUp.map(({ chatId }) => Number(chatId)))], now);
  if (waits.size === 0) return rows;
  const waiting = heldUp.filter(({ chatId }) => waits.has(Number(chatId)));
  const moments = new Map([...waits.values()].map((at) => [at.getTime(), at]));
  await database.grouped(async (tx) => {
    for (const dueAt of moments.values()) {
      const then = waiting.filter(({ chatId }) => waits.get(Number(chatId))?.getTime() === dueAt.getTime());
      const where = { id: { in: then.map(({ id }) => id) }, state: 'WAITING' };
      await tx.outboxMessage.updateMany({ where, data: { dueAt } });
    }
  });
  const ids = new Set(waiting.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}

/** A claim that ends later than this was made before a clock was moved back. */
const LONGEST_CLAIM_MS = 3_600_000;

type Row = Awaited<ReturnType<Db['outboxMessage']['findMany']>>[number];

function toItem(row: Row): Item {
  return {
    id: row.id,
    chatId: Number(row.chatId),
    message: parsePayload(row.payload),
    priority: row.priority,
    dueAt: row.dueAt.getTime(),
    expiresAt: row.expiresAt?.getTime(),
    repeatable: row.repeatable,
    attempts: row.attempts,
    unknownBefore: row.error?.startsWith(FATE_UNKNOWN) ?? false,
    notBefore: row.leaseUntil?.getTime() ?? 0,
  };
}

export function createOutboxRows(database: Database, owner: string, kindHours?: KindHours): OutboxRows {
  function write(where: { id: number; state: string; leaseOwner?: string }, settled: Settled): Promise<void> {
    const { state, error, attempts, notBefore, sentAt, telegramMessageId, fateUnknown, also } = settled;
    const work = async (tx: Db): Promise<void> => {
      const data = {
        state,
        error: fateUnknown ? `${FATE_UNKNOWN}: ${error ?? ''}` : (error ?? null),
        leaseOwner: null,
        leaseUntil: notBefore ?? null,
        ...(attempts === undefined ? {} : { attempts }),
        ...(sentAt === undefined ? {} : { sentAt }),
        ...(telegramMessageId === undefined ? {} : { telegramMessageId }),
      };
      await tx.outboxMessage.updateMany({ where, data });
      await also?.(tx);
    };
    return also ? database.transaction(work) : database.grouped(work);
  }

  return {
    async due(now, { limit, exceptIds, exceptChats, before }) {
      const rows = await database.read((db) =>
        db.outboxMessage.findMany({
          where: {
            state: 'WAITING',
            dueAt: { lte: now },
            id: { notIn: [...exceptIds] },
            OR: [{ chatId: { notIn: exceptChats.map(BigInt) } }, { priority: 0 }],
            ...(before === undefined ? {} : { priority: { lt: before } }),
          },
          orderBy: [{ priority: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
          take: limit,
        }),
      );
      const kind = kindHours ? await withoutDisturbance(database, kindHours, rows, now) : rows;
      return (await withoutIntrusions(database, kind, now)).map(toItem);
    },
    async claim(item, now, forMs) {
      let won = false;
      await database.grouped(async (tx) => {
        const data = { state: 'SENDING', leaseOwner: owner, leaseUntil: new Date(now.getTime() + forMs) };
        won = (await tx.outboxMessage.updateMany({ where: { id: item.id, state: 'WAITING' }, data })).count === 1;
      });
      return won;
    },
    settle: (item, settled) => write({ id: item.id, state: 'SENDING', leaseOwner: owner }, settled),
    expire: (ids) =>
      database.grouped(async (tx) => {
        const data = { state: 'EXPIRED', error: 'not sent before it had become pointless' };
        await tx.outboxMessage.updateMany({ where: { id: { in: [...ids] }, state: 'WAITING' }, data });
      }),
    async orphans(now, all) {
      const over = [{ leaseUntil: { lt: now } }, { leaseUntil: { gt: new Date(now.getTime() + LONGEST_CLAIM_MS) } }];
      const rows = await database.read((db) =>
        db.outboxMessage.findMany({ where: { state: 'SENDING', ...(all ? {} : { OR: over }) } }),
      );
      return rows.map(toItem);
    },
    settleOrphan: (item, settled) => write({ id: item.id, state: 'SENDING' }, settled),
    async moveChat(tx, from, to) {
      await tx.outboxMessage.updateMany({
        where: { chatId: BigInt(from), state: { in: ['WAITING', 'HELD'] } },
        data: { chatId: BigInt(to) },
      });
    },
  };
}
