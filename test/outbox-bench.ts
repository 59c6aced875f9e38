/** An outbox on a real database, with a Telegram that answers from a script and a clock in the test's hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../src/db/database.ts';
import { LineError } from '../src/http/line-error.ts';
import type { Html } from '../src/i18n/translate.ts';
import { silentLog } from '../src/lib/log.ts';
import { enqueue } from '../src/outbox/enqueue.ts';
import { NO_LIMITS } from '../src/pace/limits.ts';
import type { Outgoing } from '../src/outbox/message.ts';
import { type PaceOptions, createPace } from '../src/pace/pace.ts';
import { type Sender, type SenderOptions, createSender } from '../src/outbox/sender.ts';
import { type TestDatabase, openTestDatabase } from './database.ts';

export const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;
export const START = Date.parse('2026-03-02T08:00:00Z');
export const html = (text: string): Html => text as Html;

export interface Call {
  readonly method: string;
  readonly body: { readonly chat_id?: number; readonly text?: string; readonly [field: string]: unknown };
  readonly at: number;
}
/** What Telegram does with a call: an answer, or an error of the line. Undefined: it is fine. */
export type Reply =
  | { readonly status: number; readonly description?: string; readonly parameters?: object }
  | LineError
  | undefined;
export type Script = (call: Call, n: number) => Reply | Promise<Reply>;

/** A virtual time that only the sender's own waiting moves. */
export function virtualTime() {
  let ms = 0;
  return {
    monotonic: () => ms,
    wait: async (duration: number) => {
      await new Promise((resolve) => setImmediate(resolve));
      ms += duration;
    },
  };
}

/** Call at the top of a test file: a fresh database and folder for each test. */
export function outboxBench() {
  let opened: TestDatabase;
  const senders: Sender[] = [];
  let counter = 0;
  const bench = {
    now: START,
    database: undefined as unknown as Database,
    dataDir: '',
    clock: { now: () => new Date(bench.now) },
    office,
    /** Queues a text for chat 5, unless told otherwise, in a transaction of its own. */
    queue: ({ text = 'halo', ...more }: Partial<Outgoing> & { text?: string } = {}): Promise<boolean> => {
      const message = { kind: 'text', text: html(text) } as const;
      counter += 1;
      const outgoing = { once: `once-${counter}`, chatId: 5, message, ...more };
      return bench.database.transaction((tx) => enqueue(tx, outgoing, bench.clock.now()));
    },
    rows: () => bench.database.read((db) => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })),
    states: async (): Promise<string[]> => (await bench.rows()).map(({ state }) => state),
  };

  function office(
    reply: Script = () => undefined,
    {
      limits = NO_LIMITS,
      monotonic = () => performance.now(),
      wait,
      ...options
    }: Partial<SenderOptions> & PaceOptions = {},
  ) {
    const calls: Call[] = [];
    const events: string[] = [];
    const pace = createPace({ limits, monotonic, random: () => 0.5, ...(wait ? { wait } : {}) });
    const telegram = async (url: string, init: { body: unknown }) => {
      const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Call['body']) : {};
      const call = { method: url.slice(url.lastIndexOf('/') + 1), body, at: monotonic() };
      calls.push(call);
      const said = await reply(call, calls.length);
      if (said instanceof LineError) throw said;
      const result = call.method === 'sendMediaGroup' ? [{ message_id: 70 }] : { message_id: 100 + calls.length };
      const refusal = said && {
        error_code: said.status,
        description: said.description ?? '',
        parameters: said.parameters,
      };
      return { json: () => Promise.resolve(refusal ? { ok: false, ...refusal } : { ok: true, result }) };
    };
    const sender = createSender({
      database: bench.database,
      clock: bench.clock,
      api: new Api('123456:AAHsecretsecretsecretsecretsecret', { fetch: telegram as never }),
      log: silentLog,
      owner: `s${senders.length}`,
      dataDir: bench.dataDir,
      pace,
      events: {
        unreachable: async (_tx, chatId, reason) => void events.push(`${chatId} ${reason}`),
        barred: async (_tx, chatId, why) => void events.push(`${chatId} ${why}`),
        taken: async () => undefined,
        migrated: async (_tx, from, to) => void events.push(`${from} → ${to}`),
      },
      ...options,
    });
    senders.push(sender);
    return { sender, pace, calls, events, texts: () => calls.map(({ body }) => body.text) };
  }

  beforeEach(async () => {
    bench.now = START;
    [opened, bench.dataDir] = await Promise.all([openTestDatabase(), mkdtemp(join(tmpdir(), 'outbox-'))]);
    bench.database = opened.database;
  });
  afterEach(async () => {
    await Promise.all(senders.splice(0).map((sender) => sender.stop(20)));
    await opened.close();
    await rm(bench.dataDir, { recursive: true });
  });
  return bench;
}
