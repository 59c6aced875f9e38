/**
 * An answer of several parts (picture, workbook, PDF) goes part by part, each once, however often its update is handled:
 * what an earlier try has sent is passed over. As long as the process lives that holds for every message; from an
 * update's first file on its parts are written down, and it holds over a restart (decision 2).
 */
import { createHash } from 'node:crypto';
import { InputFile, type Transformer } from 'grammy';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { isFileCall } from '../lib/file-call.ts';
import { isLost } from '../http/line-error.ts';

interface Progress {
  /** By the part: the id of its message; 0: nobody knows whether it arrived. */
  readonly sent: Map<string, number>;
  /** What stands in the table. */
  readonly written: Set<string>;
  /** A file was sent: from now on every part is written down. */
  hasFile: boolean;
  /** What stands in the table need not be asked for. */
  isRead: boolean;
}

export interface AnswerParts {
  /** @param again somebody has perhaps tried before, in this process or another */
  begin(updateId: number, again: boolean): void;
  /** A layer for the calls of one try. */
  layer(updateId: number): Transformer;
  /** Of a part of this answer nobody knows whether it arrived. */
  isUnsure(updateId: number): boolean;
  /** It was handled: nobody will ask again. */
  forget(updateId: number): void;
}

/** Updates that wait for another try; so many are remembered at most. */
const MOST_REMEMBERED = 5_000;
const SENDS = /^(?:send(?!ChatAction)|copyMessage|forwardMessage)/;

const keyOf = (updateId: number): string => `part:${updateId}:`;

/** A file of ours by its name: its bytes are made anew each time, and grammY lets nobody write it as JSON. */
function withNames(value: unknown): unknown {
  if (value instanceof InputFile) return value.filename ?? '';
  if (Array.isArray(value)) return value.map(withNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNames(one)]));
}

/** The same message of the same answer. What stands below a file of ours may name the minute, and does not count. */
function partOf(method: string, payload: object): string {
  const hasFile = Object.values(payload).some((value) => value instanceof InputFile);
  const words = JSON.stringify(withNames(hasFile ? { ...payload, caption: '' } : payload));
  return createHash('sha256').update(`${method} ${words}`).digest('hex').slice(0, 24);
}

/** Of an album: that of its first picture. */
function messageIdIn(result: unknown): number {
  const [first] = Array.isArray(result) ? (result as unknown[]) : [result];
  return (first as { readonly message_id?: number } | undefined)?.message_id ?? 0;
}

/** As much of Telegram's answer as handlers read. */
function answered(method: string, payload: object, messageId: number): object {
  const { chat_id: id } = payload as { readonly chat_id?: number };
  const message = { message_id: messageId, date: 0, chat: { id } };
  return { ok: true, result: method === 'sendMediaGroup' ? [message] : message };
}

export function createAnswerParts({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): AnswerParts {
  const byUpdate = new Map<number, Progress>();

  function progressOf(updateId: number): Progress {
    const known = byUpdate.get(updateId) ?? { sent: new Map(), written: new Set(), hasFile: false, isRead: true };
    byUpdate.delete(updateId);
    byUpdate.set(updateId, known);
    const [oldest] = byUpdate.keys();
    if (byUpdate.size > MOST_REMEMBERED && oldest !== undefined) byUpdate.delete(oldest);
    return known;
  }

  async function readWritten(updateId: number, { sent, written }: Progress): Promise<void> {
    const [gte, lt] = [keyOf(updateId), keyOf(updateId).replace(/:$/, ';')];
    const rows = await database.read((db) => db.dueMark.findMany({ where: { once: { gte, lt } } }));
    for (const { once } of rows) {
      const [, , part = '', messageId] = once.split(':');
      written.add(part);
      if (!sent.has(part)) sent.set(part, Number(messageId));
    }
  }

  async function writeDown(updateId: number, { sent, written }: Progress): Promise<void> {
    const fresh = [...sent].filter(([part]) => !written.has(part));
    const doneAt = clock.now();
    await database.grouped(async (tx) => {
      for (const [part, messageId] of fresh) {
        const once = `${keyOf(updateId)}${part}:${messageId}`;
        await tx.dueMark.upsert({ where: { once }, create: { once, doneAt }, update: {} });
      }
    });
    for (const [part] of fresh) written.add(part);
  }

  return {
    begin(updateId, again) {
      progressOf(updateId).isRead = !again;
    },
    layer(updateId) {
      const progress = progressOf(updateId);
      const counts = new Map<string, number>();
      return async (previous, method, payload, signal) => {
        if (!SENDS.test(method)) return previous(method, payload, signal);
        if (!progress.isRead) await readWritten(updateId, progress);
        progress.isRead = true;
        const file = isFileCall(method);
        const words = partOf(method, payload);
        const count = counts.get(words) ?? 0;
        counts.set(words, count + 1);
        const part = `${words}-${count}`;
        const before = progress.sent.get(part);
        type Answer = Awaited<ReturnType<typeof previous>>;
        if (before !== undefined) return answered(method, payload, before) as Answer;
        let messageId = 0;
        let answer: Answer;
        try {
          answer = await previous(method, payload, signal);
          if (!answer.ok) return answer;
          messageId = messageIdIn(answer.result);
        } catch (error) {
          // A question shown twice harms nobody; three charts and two workbooks do.
          if (!file || !isLost(error)) throw error;
          answer = answered(method, payload, 0) as Answer;
        }
        progress.sent.set(part, messageId);
        progress.hasFile ||= file;
        if (progress.hasFile) await writeDown(updateId, progress);
        return answer;
      };
    },
    isUnsure: (updateId) => [...(byUpdate.get(updateId)?.sent.values() ?? [])].includes(0),
    forget: (updateId) => void byUpdate.delete(updateId),
  };
}
