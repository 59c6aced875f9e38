/** The live stream to open pages (server-sent events): small notes of what changed; the page fetches the rest. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageText } from './page-options.ts';
import type { ClockView } from './page-state.ts';
import type { WatchEvent } from './page-watch.ts';

const HEARTBEAT_MS = 15_000;
const GATHER_MS = 40;
/** A page that does not read while more than this waits for it is cut off; it connects again and asks for everything. */
const MAX_WAITING_BYTES = 1_000_000;

/** `people`: persons, groups or who blocked the bot have changed, ask for everything. */
export type StreamEvent =
  | WatchEvent
  | { readonly type: 'chats'; readonly chatIds: readonly number[] }
  | { readonly type: 'clock'; readonly clock: ClockView }
  | { readonly type: 'progress'; readonly progress: PageText | null }
  | { readonly type: 'people' };

export interface PageStream {
  open(req: IncomingMessage, res: ServerResponse): void;
  send(event: StreamEvent): void;
  /** Told once for many changes shortly after one another. */
  chatChanged(chatId: number): void;
  close(): void;
}

/** `onFirst` and `onLast` say when the first page came and the last one left. */
export function createPageStream(onFirst: () => void, onLast: () => void): PageStream {
  const pages = new Set<ServerResponse>();
  const changed = new Set<number>();
  let gathering: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  function write(text: string): void {
    for (const page of pages) {
      if (page.writableLength > MAX_WAITING_BYTES) page.destroy();
      else page.write(text);
    }
  }

  function send(event: StreamEvent): void {
    write(`data: ${JSON.stringify(event)}\n\n`);
  }

  function leave(page: ServerResponse): void {
    if (!pages.delete(page) || pages.size > 0) return;
    clearInterval(heartbeat);
    onLast();
  }

  return {
    open(_req, res) {
      res.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      res.write('retry: 1000\n\ndata: {"type":"hello"}\n\n');
      res.on('close', () => leave(res));
      pages.add(res);
      if (pages.size > 1) return;
      heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS).unref();
      onFirst();
    },
    send,
    chatChanged(chatId) {
      if (pages.size === 0) return;
      changed.add(chatId);
      gathering ??= setTimeout(() => {
        gathering = undefined;
        const chatIds = [...changed];
        changed.clear();
        send({ type: 'chats', chatIds });
      }, GATHER_MS);
    },
    close() {
      clearTimeout(gathering);
      for (const page of pages) page.end();
    },
  };
}
