/** The practice page over HTTP: the persons of an office side by side as chats with the bot, for browsers on this machine only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Act, actSchema, asksForAnswer, performAct } from './page-act.ts';
import { createActionRunner } from './page-action.ts';
import { createAssets } from './page-assets.ts';
import { clockMoveSchema, createClockMover } from './page-clock.ts';
import { writeFile } from './page-file.ts';
import { isLocalHost, isSameOrigin } from './page-guard.ts';
import type { PageOptions } from './page-options.ts';
import { createPlayed } from './page-played.ts';
import { PageError, readJson, writeJson, writeSecurityHeaders } from './page-reply.ts';
import { clockView, pageState } from './page-state.ts';
import { createPageStream } from './page-stream.ts';
import { chatView } from './page-view.ts';
import { createCallWatch } from './page-watch.ts';

/** Answers what belongs to the page and says so; false: not mine, nothing was written. */
export interface PageRoutes {
  (req: IncomingMessage, res: ServerResponse): boolean;
  /** Tells open pages that much has changed (the office is ready, other persons are there): they ask for everything. */
  refresh(): void;
  /** Tells them that somebody else has moved the clock. */
  clockMoved(): void;
  /** Ends the open streams, so that the server can stop. */
  close(): void;
}

type Handler = (url: URL, req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

const PAGE_PATH = /^\/(?:$|favicon\.ico$|assets\/|page\/)/;
/** The bot hears of these, but need not answer; what they change is not in the chats alone: who has blocked the bot, which groups there are and have it. */
const ACTS_ON_STANDING: ReadonlySet<Act['type']> = new Set([
  'block',
  'unblock',
  'add-bot',
  'remove-bot',
  'make-supergroup',
  'mute',
]);
const actionSchema = z.strictObject({ id: z.string() });
/** What somebody at the page wants to move. */
const MOVES: ReadonlySet<string> = new Set(['/page/act', '/page/clock']);

function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new PageError(
    400,
    'invalid',
    parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  );
}

/**
 * Routes: GET / · /assets/* · /page/state[?chat=id] · /page/test?chat=id · /page/events · /page/file/<file_id>[?name=…&download];
 * POST /page/act · /page/clock · /page/action. Errors are `{ error: code, detail }`.
 */
export function createPageRoutes(options: PageOptions): PageRoutes {
  const { world } = options;
  const readAsset = createAssets();
  const played = createPlayed(world, options.clock);
  const stream = createPageStream(
    () => watch.start(),
    () => watch.stop(),
  );
  const watch = createCallWatch(world, (event) => stream.send(event));
  const mover = createClockMover(options, (moving) =>
    stream.send({ type: 'clock', clock: clockView(options, moving) }),
  );
  const forget = world.onChange((chatId) => stream.chatChanged(chatId));
  const runner = createActionRunner(options.actions, (progress) => stream.send({ type: 'progress', progress }));
  const memory = () => ({ moving: mover.moving(), quiet: watch.quiet(), progress: runner.progress() });

  async function sendAsset(name: string, res: ServerResponse): Promise<void> {
    const asset = await readAsset(name);
    if (!asset) throw new PageError(404, 'not-found');
    res.writeHead(200, { 'content-type': asset.contentType, 'cache-control': 'no-cache' });
    res.end(asset.bytes);
  }

  function knownChat(chat: string | null): number {
    const chatId = checked(z.coerce.number().int(), chat);
    if (![...world.persons(), ...world.groups()].some(({ id }) => id === chatId))
      throw new PageError(404, 'no-such-chat');
    return chatId;
  }

  function sendState(url: URL, res: ServerResponse): void {
    const chat = url.searchParams.get('chat');
    if (chat === null) return writeJson(res, 200, pageState(options, memory()));
    writeJson(res, 200, chatView(world, knownChat(chat)));
  }

  function sendTest(url: URL, res: ServerResponse): void {
    const chatId = knownChat(url.searchParams.get('chat'));
    const write = options.extras?.writeTest;
    if (!write) throw new PageError(404, 'not-found');
    if (played.acts().length === 0) throw new PageError(409, 'nothing-played');
    writeJson(res, 200, write(chatId, played.acts()));
  }

  async function act(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const wanted = checked(actSchema, await readJson(req));
    const result = await played.play(wanted, () => performAct(world, wanted));
    if (ACTS_ON_STANDING.has(wanted.type)) stream.send({ type: 'people' });
    else if (asksForAnswer(wanted)) watch.expectCall();
    writeJson(res, 200, result);
  }

  async function runAction(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { id } = checked(actionSchema, await readJson(req));
    try {
      await runner.run(id);
    } finally {
      // What it may have added (persons, groups) is asked for anew.
      stream.send({ type: 'people' });
    }
    writeJson(res, 200, {});
  }

  const routes: Readonly<Record<string, Handler>> = {
    'GET /': (_url, _req, res) => sendAsset('index.html', res),
    'GET /favicon.ico': (_url, _req, res) => sendAsset('favicon.svg', res),
    'GET /page/state': (url, _req, res) => sendState(url, res),
    'GET /page/test': (url, _req, res) => sendTest(url, res),
    'GET /page/events': (_url, req, res) => stream.open(req, res),
    'POST /page/act': (_url, req, res) => act(req, res),
    'POST /page/action': (_url, req, res) => runAction(req, res),
    'POST /page/clock': async (_url, req, res) => {
      await mover.move(checked(clockMoveSchema, await readJson(req)));
      writeJson(res, 200, clockView(options, mover.moving()));
    },
  };

  async function answer(url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> {
    writeSecurityHeaders(res);
    if (!isLocalHost(req.headers.host)) throw new PageError(421, 'foreign-host');
    const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET');
    if (method !== 'GET' && !isSameOrigin(req)) throw new PageError(403, 'foreign-origin');
    if (method !== 'GET' && options.isReady?.() === false) throw new PageError(409, 'preparing');
    if (method !== 'GET' && MOVES.has(url.pathname) && runner.isAlone()) throw new PageError(409, 'alone');
    const route = routes[`${method} ${url.pathname}`];
    if (route) return route(url, req, res);
    if (method === 'GET' && url.pathname.startsWith('/assets/'))
      return sendAsset(url.pathname.slice('/assets/'.length), res);
    if (method === 'GET' && url.pathname.startsWith('/page/file/')) return writeFile(world, url, res);
    throw new PageError(404, 'not-found');
  }

  function fail(error: unknown, res: ServerResponse): void {
    const known = error instanceof PageError ? error : new PageError(500, 'failed');
    if (known !== error) options.extras?.onError?.(error);
    if (res.headersSent) res.destroy();
    else writeJson(res, known.status, { error: known.code, detail: known.message });
  }

  const handle = (req: IncomingMessage, res: ServerResponse): boolean => {
    if (!URL.canParse(req.url ?? '/', 'http://localhost')) return false;
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (!PAGE_PATH.test(url.pathname)) return false;
    answer(url, req, res).catch((error: unknown) => fail(error, res));
    return true;
  };
  return Object.assign(handle, {
    refresh: () => stream.send({ type: 'people' }),
    clockMoved: () => stream.send({ type: 'clock', clock: clockView(options, mover.moving()) }),
    close: () => {
      forget();
      watch.stop();
      stream.close();
    },
  });
}
