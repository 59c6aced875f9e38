/** Keeps the bot's process going, as a supervisor would: told where to die, it dies there and is started again. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DurablePoint } from '../../src/lib/reached.ts';
import type { RoundClock } from './round-clock.ts';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));
const PATIENCE_MS = 60_000;
/** A process that lives for a second need not be optimised: the start costs 0.6 s instead of 1.1 s of computing. */
const SHORT_LIVED = ['--liftoff-only', '--no-opt'];

/** The n-th time that the point is reached since `watch`, or any point ("*") since the start of the process. */
export interface Plan {
  readonly point: DurablePoint | '*';
  readonly n: number;
}
export type Counts = Readonly<Partial<Record<DurablePoint, number>>>;

/** A message of which nobody knows whether it arrived. */
export interface UnknownMessage {
  readonly id: number;
  readonly chatId: number;
  readonly payload: string;
}

export interface BotProcessOptions {
  /** Of the compiled program. */
  readonly folder: string;
  readonly url: string;
  readonly dataDir: string;
  readonly apiRoot: string;
  readonly token: string;
  readonly clock: RoundClock;
  /** Between an end and the next start. On PostgreSQL so long that what the dead held has run out. */
  readonly downtimeMs: number;
  /** Of SQLite; OFF where only processes end, and no machine: what was written is kept by the system all the same. */
  readonly synchronous?: 'FULL' | 'OFF';
  /** Asked at each start where this process dies; null: nowhere. */
  readonly nextPlan?: () => Plan | null;
}

export interface BotProcess {
  /** Begins to count anew; with a plan the process dies there. */
  watch(plan: Plan | null): Promise<void>;
  /** Waits until everything is handled, sent and written down. @returns how often each point was reached since `watch` */
  quiet(): Promise<Counts>;
  /** Tells it that the office clock was set, and waits until what is due by then is done. */
  moved(): Promise<void>;
  /** What was queued after that row of the outbox. */
  queuedAfter(id: number): Promise<readonly Pick<UnknownMessage, 'id' | 'payload'>[]>;
  unknown(): Promise<readonly UnknownMessage[]>;
  /** Lets the clock tick, waits until everything is done, and ends it in order. @returns how often this process reached any point */
  finish(): Promise<number>;
  /** How often it has been killed. */
  kills(): number;
  /** Rejects when the process ended in any other way than by the plan. */
  readonly broken: Promise<never>;
  /** Whatever the process is doing. */
  end(): Promise<void>;
}

interface Reply {
  readonly did: string;
  readonly result: unknown;
}

/** The answer of this process, or null when it ended before. */
function replyOf(child: ChildProcess, did: string): Promise<Reply | null> {
  return new Promise((resolve) => {
    const answer = (reply: Reply | null): void => {
      child.off('message', onMessage).off('exit', onExit);
      resolve(reply);
    };
    const onMessage = (message: Reply): void => {
      if (message.did === did) answer(message);
    };
    const onExit = (): void => answer(null);
    child.on('message', onMessage).on('exit', onExit);
  });
}

export function startBotProcess(options: BotProcessOptions): BotProcess {
  const { folder, clock, downtimeMs, nextPlan, ...settings } = options;
  let plan = nextPlan?.() ?? null;
  let kills = 0;
  let over = false;
  let breakWith: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakWith = reject;
  });
  broken.catch(() => undefined); // whoever waits for something hears of it

  function start(): { readonly child: ChildProcess; readonly started: Promise<Reply | null> } {
    const argument = JSON.stringify({ ...settings, clockOffsetMs: clock.offsetMs(), plan });
    const child = fork(CHILD, [folder, argument], { execArgv: SHORT_LIVED, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.once('close', (code, signal) => {
      if (over) return;
      if (signal !== 'SIGKILL' || plan === null) {
        breakWith(new Error(`The bot ended by itself (${signal ?? code}):\n${said}`));
        return;
      }
      kills += 1;
      plan = nextPlan?.() ?? null;
      clock.advance(downtimeMs);
      current = start();
    });
    return { child, started: replyOf(child, 'start') };
  }
  let current = start();

  /** Asks again after every restart, until one process has lived to answer. */
  async function ask(command: string, argument: () => unknown = () => null): Promise<unknown> {
    for (;;) {
      const { child, started } = current;
      const reply = (await started) && replyOf(child, command);
      if (reply) child.send({ command, argument: argument() }, () => undefined);
      const answer = await reply;
      if (answer) return answer.result;
      while (current.child === child) await Promise.race([broken, new Promise((go) => setTimeout(go, 2))]);
    }
  }
  async function patiently<T>(what: string, work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The bot was asked to ${what}, in vain`)), PATIENCE_MS);
    });
    return Promise.race([work, broken, late]).finally(() => clearTimeout(timer));
  }

  return {
    async watch(wanted) {
      await patiently(
        'watch',
        ask('watch', () => wanted),
      );
      plan = wanted;
    },
    quiet: () => patiently('become quiet', ask('quiet')) as Promise<Counts>,
    moved: async () =>
      void (await patiently(
        'move the clock',
        ask('move', () => clock.offsetMs()),
      )),
    queuedAfter: (id) =>
      patiently(
        'name what is queued',
        ask('queued', () => id),
      ) as Promise<readonly UnknownMessage[]>,
    unknown: () => patiently('name what is unknown', ask('unknown')) as Promise<readonly UnknownMessage[]>,
    async finish() {
      const points = await patiently('finish', ask('finish'));
      over = true;
      return points as number;
    },
    kills: () => kills,
    broken,
    async end() {
      over = true;
      const { child } = current;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
