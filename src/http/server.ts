/** The bot's own small HTTP server: exact paths, time limits against slow clients, orderly end. */
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../lib/log.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** The whole path, without query. */
  readonly path: string;
  handle(req: IncomingMessage, res: ServerResponse): void | Promise<void>;
}

export interface HttpServerOptions {
  readonly port: number;
  /** Default: all addresses. */
  readonly host?: string;
  readonly routes: readonly Route[];
  readonly log: Log;
}

export interface HttpServer {
  /** The port in use, where 0 was asked for. */
  readonly port: number;
  /** Ends when open requests have ended, or after `boundMs` (default 5,000). */
  close(boundMs?: number): Promise<void>;
}

/** Answers with a short text and, where the request was not read to its end, closes the connection. */
export function reply(
  res: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (res.headersSent || res.destroyed) return;
  const unread = !res.req.complete;
  const close = unread ? { connection: 'close' } : {};
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...close, ...headers });
  // Only once the answer is out: a client that still sends 50 MB must hear why it is being cut off.
  res.end(`${text}\n`, () => {
    if (unread) setTimeout(() => res.req.destroy(), 100).unref();
  });
}

/** @throws when the port cannot be had */
export async function startHttpServer({ port, host, routes, log }: HttpServerOptions): Promise<HttpServer> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 60_000, maxHeaderSize: 16_384 },
    (req, res) => {
      const path = (req.url ?? '/').split('?')[0];
      const onPath = routes.filter((route) => route.path === path);
      const route = onPath.find(({ method }) => method === req.method || (method === 'GET' && req.method === 'HEAD'));
      if (!route) {
        if (onPath.length > 0)
          reply(res, 405, 'method not allowed', { allow: onPath.map(({ method }) => method).join(', ') });
        else reply(res, 404, 'not found');
        return;
      }
      Promise.resolve()
        .then(() => route.handle(req, res))
        .catch((error: unknown) => {
          log.error({ err: error, path: route.path }, 'a request failed');
          reply(res, 500, 'internal error');
        });
    },
  );
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'the HTTP server'));
  return {
    port: (server.address() as AddressInfo).port,
    close: (boundMs = 5_000) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), boundMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
