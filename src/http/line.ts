/** The one line to Telegram: an async fetch for grammY over a connection pool, with bounded waits and clean errors. */
import type { Dispatcher } from 'undici';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Wait, wait as realWait } from '../lib/wait.ts';
import { type CallerSignal, createConnections } from './connections.ts';
import { LineError } from './line-error.ts';
import { type Answer, retryAfterMs } from './line-policy.ts';

export interface LineOptions {
  /** Taken out of whatever the errors say. */
  readonly token: string;
  /** Connections to Telegram at most. Default 64. */
  readonly maxConnections?: number;
  /** How long a call may take, connecting included; a long poll gets its own timeout on top. Default 30,000. */
  readonly timeoutMs?: number;
  /** The same for uploads and downloads. Default 120,000. */
  readonly uploadTimeoutMs?: number;
  /** Repeats of one call at most. Default 2. */
  readonly retries?: number;
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly wait?: Wait;
}

/** What grammY hands to `client.fetch`, as far as it matters here (its signal comes from a shim, its body may be a stream). */
export interface LineRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: CallerSignal;
}

/** As much of a `Response` as grammY reads. */
export interface LineResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

export interface Line {
  /** For grammY: `new Bot(token, { client: { fetch: line.fetch as never } })`. Rejects with `LineError` only. */
  readonly fetch: (url: string | URL, init?: LineRequest) => Promise<LineResponse>;
  /** Fetches a file's bytes (`url` as `file_path` gives it). @throws LineError; `too-large` never buffers beyond `maxBytes`. */
  readonly download: (url: string, maxBytes: number) => Promise<Download>;
  /** Ends all connections; calls in flight reject. */
  readonly close: () => Promise<void>;
}

export type Download =
  | { readonly status: 'ok'; readonly bytes: Buffer }
  | { readonly status: 'too-large' }
  | { readonly status: 'refused'; readonly httpStatus: number };

const methodOf = (url: URL): string => url.pathname.slice(url.pathname.lastIndexOf('/') + 1);

function pollSeconds(method: string, body: unknown): number {
  if (method !== 'getUpdates' || typeof body !== 'string') return 0;
  const { timeout } = JSON.parse(body) as { timeout?: unknown };
  return typeof timeout === 'number' ? timeout : 0;
}

export function createLine(options: LineOptions): Line {
  const {
    maxConnections = 64,
    timeoutMs = 30_000,
    uploadTimeoutMs = 120_000,
    retries = 2,
    log,
    metrics,
    wait = realWait,
  } = options;
  const connections = createConnections({
    token: options.token,
    maxConnections,
    connectTimeoutMs: Math.min(10_000, timeoutMs),
  });
  const { poolFor, under } = connections;

  async function attempt(url: URL, method: string, init: LineRequest, ms: number): Promise<Answer> {
    const { statusCode, text } = await under(ms, method, init.signal, async (signal) => {
      const type = init.headers?.['content-type'];
      const response = await poolFor(url.origin).request({
        path: url.pathname + url.search,
        method: init.method ?? 'GET',
        headers: type ? { 'content-type': type } : {},
        body: (init.body ?? null) as Dispatcher.DispatchOptions['body'] & null,
        signal,
      });
      return { statusCode: response.statusCode, text: await response.body.text() };
    });
    try {
      return { status: statusCode, text, data: JSON.parse(text) as unknown };
    } catch {
      // HTML from a proxy in front of Telegram: an error answer in grammY's own form, or half an answer.
      if (statusCode < 400) throw new LineError('lost', method, `unreadable answer with status ${statusCode}`);
      const data = {
        ok: false,
        error_code: statusCode,
        description: `answer with status ${statusCode} that is not JSON`,
      };
      return { status: statusCode, text: JSON.stringify(data), data };
    }
  }

  function count(method: string, outcome: string, since: number): void {
    metrics?.telegramCalls.inc({ method, outcome });
    metrics?.telegramSeconds.observe({ method }, (performance.now() - since) / 1000);
  }

  async function fetch(target: string | URL, init: LineRequest = {}): Promise<LineResponse> {
    const url = typeof target === 'string' ? new URL(target) : target;
    const method = methodOf(url);
    // A stream can be read only once.
    const replayable = init.body === undefined || init.body === null || typeof init.body === 'string';
    const ms = replayable ? timeoutMs + 1000 * pollSeconds(method, init.body) : uploadTimeoutMs;
    for (let tries = 0; ; tries += 1) {
      const since = performance.now();
      let outcome: Answer | LineError;
      try {
        outcome = await attempt(url, method, init, ms);
      } catch (error) {
        outcome = error instanceof LineError ? error : new LineError('lost', method, 'no code');
      }
      count(method, outcomeName(outcome), since);
      const pause =
        replayable && tries < retries && !connections.isClosed() ? retryAfterMs(method, outcome, tries) : undefined;
      if (pause === undefined || init.signal?.aborted) {
        if (outcome instanceof LineError) throw outcome;
        return responseOf(outcome);
      }
      metrics?.telegramRetries.inc({ method });
      log.debug({ method, tries: tries + 1, pause }, 'call to Telegram is repeated');
      await wait(pause);
    }
  }

  async function download(target: string, maxBytes: number): Promise<Download> {
    const url = new URL(target);
    const since = performance.now();
    try {
      const result = await under(uploadTimeoutMs, 'download', undefined, async (signal): Promise<Download> => {
        const response = await poolFor(url.origin).request({ path: url.pathname + url.search, method: 'GET', signal });
        if (response.statusCode !== 200) {
          await response.body.dump();
          return { status: 'refused', httpStatus: response.statusCode };
        }
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of response.body as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > maxBytes) {
            response.body.destroy();
            return { status: 'too-large' };
          }
          chunks.push(chunk);
        }
        return { status: 'ok', bytes: Buffer.concat(chunks) };
      });
      count('download', result.status, since);
      return result;
    } catch (error) {
      if (error instanceof LineError) count('download', error.failure, since);
      throw error;
    }
  }

  // An async wrapper on purpose: a bad URL must reject with a clean error, not throw the URL at the caller.
  return {
    fetch: async (target, init) => {
      try {
        return await fetch(target, init);
      } catch (error) {
        throw error instanceof LineError ? error : new LineError('refused', 'call', 'not a usable address');
      }
    },
    download: async (target, maxBytes) => {
      try {
        return await download(target, maxBytes);
      } catch (error) {
        throw error instanceof LineError ? error : new LineError('refused', 'download', 'not a usable address');
      }
    },
    close: connections.close,
  };
}

function outcomeName(outcome: Answer | LineError): string {
  if (outcome instanceof LineError) return outcome.failure;
  return outcome.status < 400 ? 'ok' : String(outcome.status);
}

function responseOf({ status, text, data }: Answer): LineResponse {
  return {
    ok: status < 400,
    status,
    statusText: '',
    json: () => Promise.resolve(data),
    text: () => Promise.resolve(text),
  };
}
