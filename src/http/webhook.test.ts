/** The webhook against Telegram, against strangers, and against a database that is away. */
import { connect } from 'node:net';
import type { Update } from 'grammy/types';
import { afterEach, describe, expect, test } from 'vitest';
import { silentLog } from '../lib/log.ts';
import { createMetrics } from '../lib/metrics.ts';
import { type HttpServer, startHttpServer } from './server.ts';
import { createWebhookHandler, type WebhookOptions } from './webhook.ts';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close(50);
  server = undefined;
});

const SECRET = 'rahasia-kecamatan';

async function listening(options: Partial<WebhookOptions> = {}) {
  const stored: Update[] = [];
  const metrics = createMetrics();
  const route = createWebhookHandler({
    path: '/telegram',
    secret: SECRET,
    store: async (updates) => void stored.push(...updates),
    log: silentLog,
    metrics,
    ...options,
  });
  server = await startHttpServer({ port: 0, host: '127.0.0.1', routes: [route], log: silentLog });
  const { port } = server;
  const post = (body: string, secret: string | undefined = SECRET) =>
    fetch(`http://127.0.0.1:${port}/telegram`, {
      method: 'POST',
      body,
      headers: secret ? { 'x-telegram-bot-api-secret-token': secret } : {},
    });
  return { stored, post, port, metrics };
}

/** Speaks HTTP by hand, to be as rude as a test needs; resolves with what came back until the connection closed. */
function raw(port: number, head: string, rest?: (write: (data: string | Buffer) => void) => void): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head);
      rest?.((data) => void socket.write(data));
    });
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

describe('webhook', () => {
  test('stores, then answers 200', async () => {
    const { stored, post } = await listening();
    expect((await post('{"update_id":5,"message":{"text":"a"}}')).status).toBe(200);
    expect(stored).toEqual([{ update_id: 5, message: { text: 'a' } }]);
  });

  test.each([undefined, '', 'rahasia', `${SECRET}x`])('refuses the secret %j', async (secret) => {
    const { stored, post } = await listening();
    expect((await post('{"update_id":5}', secret ?? '')).status).toBe(401);
    expect(stored).toEqual([]);
  });

  test.each(['', 'not json', '[]', '{}', '{"update_id":"5"}', '{"update_id":1.5}', 'null'])(
    'refuses the body %j',
    async (body) => {
      const { stored, post } = await listening();
      expect((await post(body)).status).toBe(400);
      expect(stored).toEqual([]);
    },
  );

  test('a database that is away: 503, come again', async () => {
    const { post, metrics } = await listening({ store: () => Promise.reject(new Error('away')) });
    const response = await post('{"update_id":5}');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await metrics.registry.metrics()).toContain('kesrabot_webhook_calls_total{status="503"} 1');
  });

  test('a database that hangs: 503 before Telegram loses patience', async () => {
    const { post } = await listening({ store: () => new Promise(() => undefined), storeTimeoutMs: 30 });
    expect((await post('{"update_id":5}')).status).toBe(503);
  });

  test('50 MB: refused by its announcement, and by its size where it announces nothing', async () => {
    const { port, stored } = await listening({ maxBytes: 1000 });
    const head = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\n`;
    expect(await raw(port, `${head}content-length: 50000000\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = Buffer.alloc(4000, 'a');
    expect(
      await raw(port, `${head}transfer-encoding: chunked\r\n\r\n`, (write) => write(`fa0\r\n${chunk}\r\n`)),
    ).toMatch(/^HTTP\/1\.1 413 /);
    expect(stored).toEqual([]);
  });

  test('a body that never ends: 408', async () => {
    const { port } = await listening({ bodyTimeoutMs: 50 });
    const head = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: 100\r\n\r\n{"upd`;
    expect(await raw(port, head)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('a wrong secret is answered without reading the body', async () => {
    const { port } = await listening();
    expect(await raw(port, 'POST /telegram HTTP/1.1\r\nhost: x\r\ncontent-length: 50000000\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 401 /,
    );
  });

  test('other paths, other methods, other languages', async () => {
    const { port } = await listening();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/telegram`)).status).toBe(405);
    expect(await raw(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});
