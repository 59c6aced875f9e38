/** The Bot API of a world over HTTP, on the loopback address alone; the page hangs its routes in. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorAnswer } from './api/api-answer.ts';
import { type BotResponse, answerBotRequest, isBotPath } from './bot-request.ts';
import { ApiError, ConnectionCut } from './state/api-error.ts';
import { isLocalHost, isSameOrigin } from './page-guard.ts';
import type { World } from './world-types.ts';

export interface SimulatorServerOptions {
  readonly world: World;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1' | '::1';
  /** Answers the request itself and says true, or leaves it alone and says false. */
  readonly extraRoutes?: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Told of errors that are nobody's refusal. */
  readonly onError?: (error: unknown) => void;
}

export interface SimulatorServer {
  readonly port: number;
  /** For grammY's `apiRoot`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A little more than Telegram's 50 MB, so that too large a file is refused as such. */
const MAX_BODY = 60 * 1024 * 1024;

const FOREIGN = 'Forbidden: this Bot API is for programs on this machine';

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new ApiError(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function write(res: ServerResponse, { status, contentType, body }: BotResponse): void {
  if (res.destroyed) return;
  res.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function answer(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  // Who hangs up in a long poll must not be given its updates.
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const body = await readBody(req);
  const request = { path: req.url ?? '/', contentType: req.headers['content-type'], body, signal: gone.signal };
  write(res, await answerBotRequest(world, request));
}

function fail(error: unknown, res: ServerResponse, onError: ((error: unknown) => void) | undefined): void {
  if (error instanceof ConnectionCut) {
    res.socket?.resetAndDestroy();
  } else if (error instanceof ApiError) {
    res.shouldKeepAlive = false;
    write(res, errorAnswer(error));
  } else if (!res.destroyed) {
    onError?.(error);
    write(res, errorAnswer(new ApiError(500, 'Internal Server Error')));
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** @throws when the port is taken. */
export async function startSimulatorServer(options: SimulatorServerOptions): Promise<SimulatorServer> {
  const { world, port, host = '127.0.0.1', extraRoutes, onError } = options;
  const server = createServer((req, res) => {
    if (isBotPath(req.url ?? '/')) {
      // Bots are no browsers: whoever comes by way of another page, or of a foreign name, has no business here.
      if (!isLocalHost(req.headers.host) || !isSameOrigin(req)) return fail(new ApiError(403, FOREIGN), res, onError);
      answer(world, req, res).catch((error: unknown) => fail(error, res, onError));
    } else if (!extraRoutes?.(req, res)) {
      write(res, errorAnswer(new ApiError(404, 'Not Found')));
    }
  });
  server.keepAliveTimeout = 65_000;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        world.close();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
