/** Kept-alive connections to Telegram, one deadline over each call, and errors that say how far the call got. */
import { Pool, buildConnector } from 'undici';
import { scrubber } from '../lib/scrub.ts';
import { LineError, type LineFailure } from './line-error.ts';

/** An abort signal, as far as it matters: grammY's comes from a shim. */
export interface CallerSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Connections {
  readonly poolFor: (origin: string) => Pool;
  /** Runs one exchange under a deadline. @throws LineError only, which names neither URL nor token */
  readonly under: <T>(
    ms: number,
    method: string,
    outer: CallerSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ) => Promise<T>;
  readonly isClosed: () => boolean;
  readonly close: () => Promise<void>;
}

export interface ConnectionsOptions {
  readonly token: string;
  readonly maxConnections: number;
  readonly connectTimeoutMs: number;
}

export function createConnections({ token, maxConnections, connectTimeoutMs }: ConnectionsOptions): Connections {
  const scrub = scrubber([token]);
  const pools = new Map<string, Pool>();
  // Errors that arose while connecting: whatever waited for that connection was never written.
  const whileConnecting = new WeakSet();
  const connect = buildConnector({ timeout: connectTimeoutMs });
  let closed = false;

  function newPool(origin: string): Pool {
    return new Pool(origin, {
      connections: maxConnections,
      // One deadline over the whole call instead, see `under`.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (target, done) =>
        connect(target, (...[error, socket]) => {
          if (error) {
            whileConnecting.add(error);
            done(error, null);
          } else done(null, socket);
        }),
    });
  }

  function failureOf(error: unknown, timedOut: boolean, aborted: boolean): LineFailure {
    if (timedOut) return 'timeout';
    if (aborted || closed) return 'aborted';
    return typeof error === 'object' && error !== null && whileConnecting.has(error) ? 'refused' : 'lost';
  }

  return {
    poolFor(origin) {
      const pool = pools.get(origin) ?? newPool(origin);
      pools.set(origin, pool);
      return pool;
    },
    async under(ms, method, outer, work) {
      const controller = new AbortController();
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        controller.abort();
      }, ms);
      const abort = (): void => controller.abort();
      if (outer?.aborted) abort();
      else outer?.addEventListener('abort', abort);
      try {
        if (closed) throw new Error('the line is closed');
        return await work(controller.signal);
      } catch (error) {
        const failure = failureOf(error, timedOut, controller.signal.aborted);
        const code = (error as { code?: unknown } | null)?.code;
        const detail = timedOut ? `${ms} ms` : typeof code === 'string' ? code : 'no code';
        // Nothing of the original is kept as a cause: it may hold the address.
        throw new LineError(failure, method, scrub(detail));
      } finally {
        clearTimeout(timer);
        outer?.removeEventListener('abort', abort);
      }
    },
    isClosed: () => closed,
    async close() {
      closed = true;
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}
