/** A `fetch` that ends in a world: for grammY's `client.fetch`, so that tests need no sockets. */
import type { Signal } from './api/method.ts';
import { answerBotRequest } from './bot-request.ts';
import type { World } from './world-types.ts';

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: Signal | null;
}
export type SimulatorFetch = (url: string | URL, init?: FetchInit) => Promise<Response>;

async function bytesOf(body: unknown): Promise<Buffer> {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body === 'object' && Symbol.asyncIterator in body) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  throw new TypeError('the body is of a kind that no caller of the Bot API uses');
}

const aborted = (): Error => new DOMException('This operation was aborted', 'AbortError');

/** Rejects as soon as the caller gives up, as fetch does. */
function untilAborted<T>(work: Promise<T>, signal: Signal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(aborted());
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Failures of the line reject with a TypeError whose cause has a code, as undici's do. */
export function createSimulatorFetch(world: World): SimulatorFetch {
  async function answer(url: string | URL, init: FetchInit): Promise<Response> {
    const { pathname, search } = new URL(url);
    const { status, contentType, body } = await answerBotRequest(world, {
      path: pathname + search,
      contentType: Object.entries(init.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1],
      body: await bytesOf(init.body),
      signal: init.signal ?? undefined,
    });
    return new Response(body as string, { status, headers: { 'content-type': contentType } });
  }
  return async (url, init = {}) => {
    if (init.signal?.aborted) throw aborted();
    try {
      return await untilAborted(answer(url, init), init.signal);
    } catch (error) {
      if (error instanceof Error && error.name === 'ConnectionCut')
        throw new TypeError('fetch failed', { cause: error });
      throw error;
    }
  };
}
