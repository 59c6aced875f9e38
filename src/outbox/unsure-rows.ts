/**
 * Messages of which nobody knows whether they arrived, and which somebody must know of: they wait until their person has
 * seen what they tell of (SEEN). What may be repeated was repeated, and is none of these.
 */
import type { Database, Db } from '../db/database.ts';
import { coalesce } from '../lib/coalesce.ts';
import { PRIORITIES } from './enqueue.ts';
import type { OutgoingMessage } from './message.ts';
import { parsePayload } from './payload.ts';

export interface Unsure {
  readonly id: number;
  readonly once: string;
  readonly chatId: number;
  readonly message: OutgoingMessage;
  readonly createdAt: Date;
}

/** Those that could not wait for the morning, and are not older than that. */
export interface OnlyUrgent {
  readonly urgentSince: Date;
}

const UNSURE = { state: 'UNKNOWN', repeatable: false } as const;

type Row = Awaited<ReturnType<Db['outboxMessage']['findMany']>>[number];

function unsureOf({ id, once, chatId, payload, createdAt }: Row): Unsure[] {
  const message = parsePayload(payload);
  return message ? [{ id, once, chatId: Number(chatId), message, createdAt }] : [];
}

/** Of people alone: what a group did not get stands on the card of whoever sent it. The oldest first. */
export async function findUnsure(db: Db, only: OnlyUrgent | null = null): Promise<Unsure[]> {
  const where = {
    ...UNSURE,
    chatId: { gt: 0 },
    ...(only ? { priority: PRIORITIES.urgent, createdAt: { gte: only.urgentSince } } : {}),
  };
  return (await db.outboxMessage.findMany({ where, orderBy: { id: 'asc' } })).flatMap(unsureOf);
}

type AskOf = (chatId: number) => Promise<readonly Unsure[]>;
const askers = new WeakMap<Database, AskOf>();

/** Asked for every tap: those of the same moment are one question. */
export function findUnsureOf(database: Database, chatId: number): Promise<readonly Unsure[]> {
  const known = askers.get(database);
  if (known) return known(chatId);
  const together = coalesce<number, readonly Unsure[]>(async (chatIds) => {
    const where = { ...UNSURE, chatId: { in: chatIds.map(BigInt) } };
    return (await database.read((db) => db.outboxMessage.findMany({ where }))).flatMap(unsureOf);
  }, database);
  const ask: AskOf = async (id) => (await together(id)).filter((one) => one.chatId === id);
  askers.set(database, ask);
  return ask(chatId);
}

/** To whom the same act was told. */
export async function findToldOf(db: Db, act: string): Promise<number[]> {
  const rows = await db.outboxMessage.findMany({ where: { once: { startsWith: act } }, select: { chatId: true } });
  return [...new Set(rows.map(({ chatId }) => Number(chatId)))];
}

/** One message that was sent, or was to be sent, to that chat. */
export async function findMessageOf(db: Db, id: number, chatId: number): Promise<Unsure | null> {
  const row = await db.outboxMessage.findUnique({ where: { id } });
  return row && Number(row.chatId) === chatId ? (unsureOf(row)[0] ?? null) : null;
}

/** Their person has seen what these tell of. */
export async function settleSeen(database: Database, ids: readonly number[]): Promise<void> {
  await database.grouped(async (tx) => {
    await tx.outboxMessage.updateMany({ where: { id: { in: [...ids] }, state: 'UNKNOWN' }, data: { state: 'SEEN' } });
  });
}
