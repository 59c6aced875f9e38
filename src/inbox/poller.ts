/** Asks Telegram for updates by long polling: stored first, then confirmed by the next question. Never gives up by itself. */
import type { Update } from 'grammy/types';
import type { Clock } from '../lib/clock.ts';
import { createLeases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import { type Wait, wait as realWait, within } from '../lib/wait.ts';
import { type PollProblem, problemOf, waitMs } from './poll-policy.ts';
import type { Intake } from './store-updates.ts';

/** The part of grammY's `Api` that is used here. */
export interface PollApi {
  getUpdates(
    other: { offset?: number; limit: number; timeout: number; allowed_updates: readonly never[] },
    signal?: never,
  ): Promise<Update[]>;
  deleteWebhook(): Promise<true>;
}

/** The kinds that the bot understands; Telegram keeps the others to itself. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'chat_member',
  'inline_query',
] as const;

export interface PollerOptions {
  /** grammY's `bot.api`. */
  readonly api: PollApi;
  readonly intake: Intake;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly owner: string;
  readonly allowedUpdates?: readonly string[];
  /** How long Telegram keeps a question open. Default 30. */
  readonly timeoutSeconds?: number;
  readonly shared?: boolean;
  /** How often the lease is renewed while a question is open. Default 10 s. */
  readonly renewMs?: number;
  readonly wait?: Wait;
  /** 0 ≤ random < 1, for the jitter. */
  readonly random?: () => number;
}

export interface PollerState {
  /** `standby`: another instance polls. */
  readonly state: 'stopped' | 'standby' | 'polling' | PollProblem;
  /** When Telegram answered last. */
  readonly lastAnswerAt: Date | undefined;
}

export interface Poller {
  start(): void;
  /** Breaks off the open question; what is being stored is stored first. */
  stop(): Promise<void>;
  state(): PollerState;
}

const LEASE = 'poller';
const STANDBY_MS = 5_000;
/** Short, so that after a sudden end the next process need not wait long; renewed while Telegram keeps a question open. */
const LEASE_MS = 30_000;

const EXPLANATIONS: Record<PollProblem, string> = {
  unauthorized:
    'Telegram does not accept the bot token; check BOT_TOKEN with BotFather. Asking again with growing waits',
  conflict: 'another program polls with this bot token; end it, or change the token. Asking again with growing waits',
  limited: 'Telegram asks us to slow down',
  network: 'Telegram cannot be reached; asking again with growing waits',
  storage: 'updates cannot be stored; they stay at Telegram until they can',
};

export function createPoller(options: PollerOptions): Poller {
  const { api, database, intake, clock, log, timeoutSeconds = 30, wait = realWait, random = Math.random } = options;
  const allowed = (options.allowedUpdates ?? ALLOWED_UPDATES) as readonly never[];
  const leases = createLeases(options);
  const { renewMs = 10_000 } = options;
  let abort = new AbortController();
  let loop: Promise<void> | undefined;
  let state: PollerState['state'] = 'stopped';
  let lastAnswerAt: Date | undefined;
  let offset: number | undefined;
  let webhookGone = false;
  let failures = 0;

  function failed(problem: PollProblem, error: unknown): number {
    // Said once and clearly; repeated quietly.
    if (state !== problem) log.error({ err: error }, EXPLANATIONS[problem]);
    else log.debug({ err: error, failures }, EXPLANATIONS[problem]);
    state = problem;
    failures += 1;
    return waitMs(problem, failures, error, random());
  }

  function answered(): void {
    if (failures > 0) log.info({ failures }, 'updates come in again');
    failures = 0;
    state = 'polling';
    lastAnswerAt = clock.now();
  }

  /** Asks, and stays the one who asks; breaks the question off when another process has become it. */
  async function ask(): Promise<Update[]> {
    const breakOff = new AbortController();
    const onStop = (): void => breakOff.abort();
    abort.signal.addEventListener('abort', onStop, { once: true });
    let lost = false;
    const renew = (): void => {
      leases.hold(LEASE, LEASE_MS).then(
        (ours) => {
          lost ||= !ours;
          if (lost) breakOff.abort();
        },
        (error: unknown) => log.warn({ err: error }, 'the lease of the poller could not be renewed; trying again'),
      );
    };
    const timer = leases.shared ? setInterval(renew, renewMs) : undefined;
    try {
      return await api.getUpdates(
        { ...(offset === undefined ? {} : { offset }), limit: 100, timeout: timeoutSeconds, allowed_updates: allowed },
        breakOff.signal as never,
      );
    } catch (error) {
      if (lost) return [];
      throw error;
    } finally {
      clearInterval(timer);
      abort.signal.removeEventListener('abort', onStop);
    }
  }

  /** One question and its answer. @returns milliseconds to wait before the next */
  async function turn(): Promise<number> {
    const { problem } = database.store();
    // It would be asked for in vain, and thrown away.
    if (problem) return failed('storage', new Error(`nothing can be stored (${problem})`));
    try {
      if (!(await leases.hold(LEASE, LEASE_MS))) {
        state = 'standby';
        offset = undefined;
        return STANDBY_MS;
      }
      if (state === 'standby') state = 'polling';
    } catch (error) {
      return failed('storage', error);
    }
    let updates: Update[];
    try {
      if (!webhookGone) await api.deleteWebhook();
      webhookGone = true;
      // Stopped meanwhile: a question that is asked now would be broken off by nobody.
      if (abort.signal.aborted) return 0;
      updates = await ask();
    } catch (error) {
      if (abort.signal.aborted) return 0;
      return failed(problemOf(error), error);
    }
    const last = updates.at(-1);
    try {
      if (last) await intake.store(updates);
    } catch (error) {
      return failed('storage', error);
    }
    if (last) offset = Math.max(...updates.map((update) => update.update_id)) + 1;
    answered();
    return 0;
  }

  async function run(): Promise<void> {
    while (!abort.signal.aborted) {
      const ms = await turn();
      if (ms > 0) await wait(ms, abort.signal);
    }
    state = 'stopped';
    await leases
      .release(LEASE)
      .catch((error: unknown) => log.warn({ err: error }, 'the lease of the poller could not be given back'));
  }

  return {
    start() {
      if (loop) return;
      abort = new AbortController();
      state = 'polling';
      loop = run();
    },
    async stop() {
      abort.abort();
      if (loop)
        await within(10_000, 'polling at shutdown', loop).catch((error: unknown) =>
          log.warn({ err: error }, 'polling did not end in time'),
        );
      loop = undefined;
    },
    state: () => ({ state, lastAnswerAt }),
  };
}
