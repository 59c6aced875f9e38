/** The line against a server that does everything that Telegram and the network do at times. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, InputFile } from 'grammy';
import { afterEach, describe, expect, test } from 'vitest';
import { silentLog } from '../lib/log.ts';
import { createMetrics } from '../lib/metrics.ts';
import { createLine, type Line } from './line.ts';
import { LineError } from './line-error.ts';

const TOKEN = '123456:AAHsecretsecretsecretsecretsecret';
type Script = (req: IncomingMessage, res: ServerResponse, call: number, body: string) => void;
const open: { server: Server; line: Line }[] = [];

async function counterpart(script: Script, options: { timeoutMs?: number; retries?: number } = {}) {
  let calls = 0;
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => script(req, res, (calls += 1), Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const metrics = createMetrics();
  const line = createLine({ token: TOKEN, log: silentLog, metrics, wait: () => Promise.resolve(), ...options });
  open.push({ server, line });
  const apiRoot = `http://127.0.0.1:${port}`;
  return {
    api: new Api(TOKEN, { apiRoot, fetch: line.fetch as never }),
    line,
    apiRoot,
    metrics,
    server,
    calls: () => calls,
  };
}

const json = (res: ServerResponse, status: number, data: unknown): void => {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
};
const ok = (res: ServerResponse, result: unknown): void => json(res, 200, { ok: true, result });

async function failure(work: Promise<unknown>): Promise<{ error: Error; inner: unknown; seen: string }> {
  const error = await work.then(
    () => Promise.reject(new Error('should have failed')),
    (e: unknown) => e as Error,
  );
  const inner = (error as { error?: unknown }).error;
  const seen = JSON.stringify([
    error.message,
    error.stack,
    Object.entries(error),
    String(inner),
    (inner as Error | undefined)?.stack,
  ]);
  return { error, inner, seen };
}

afterEach(async () => {
  for (const { server, line } of open.splice(0)) {
    await line.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('the line to Telegram', () => {
  test('carries JSON calls and files for grammY', async () => {
    const bodies: string[] = [];
    const { api } = await counterpart((_, res, __, body) => {
      bodies.push(body);
      ok(res, { message_id: 7 });
    });
    expect(await api.sendMessage(1, 'halo')).toEqual({ message_id: 7 });
    await api.sendDocument(1, new InputFile(Buffer.from('isi berkas'), 'a b.txt'));
    expect(JSON.parse(bodies[0] ?? '')).toEqual({ chat_id: 1, text: 'halo' });
    expect(bodies[1]).toContain('isi berkas');
  });

  test('an answer in HTML becomes an ordinary refusal, so that nobody parses it', async () => {
    const { api, calls } = await counterpart((_, res) => res.writeHead(502).end('<html>Bad Gateway</html>'));
    const { error } = await failure(api.sendMessage(1, 'halo'));
    expect(error).toMatchObject({ name: 'GrammyError', error_code: 502 });
    expect(calls()).toBe(1);
  });

  test('repeats what can be repeated after 500, never a message', async () => {
    const answers: Script = (_, res, call) =>
      call < 3 ? json(res, 500, { ok: false, error_code: 500, description: 'Internal' }) : ok(res, true);
    const one = await counterpart(answers);
    expect(await one.api.answerCallbackQuery('1')).toBe(true);
    expect(one.calls()).toBe(3);
    const two = await counterpart(answers);
    expect((await failure(two.api.sendMessage(1, 'x'))).error).toMatchObject({ error_code: 500 });
    expect(two.calls()).toBe(1);
  });

  test('leaves a 429 to the pace, however short', async () => {
    const { api, calls } = await counterpart((_, res) =>
      json(res, 429, { ok: false, error_code: 429, description: 'Too Many', parameters: { retry_after: 1 } }),
    );
    expect((await failure(api.getMe())).error).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    expect(calls()).toBe(1);
  });

  test('a connection lost after the request: fate unknown, sent once, and no token anywhere', async () => {
    const { api, calls, metrics } = await counterpart((req) => req.socket.destroy());
    const { inner, seen } = await failure(api.sendMessage(1, 'x'));
    expect(inner).toMatchObject({ name: 'LineError', failure: 'lost' });
    expect(seen).not.toContain('AAHsecret');
    expect(calls()).toBe(1);
    expect(await metrics.registry.metrics()).toContain(
      'kesrabot_telegram_calls_total{method="sendMessage",outcome="lost"} 1',
    );
  });

  test('nobody there: refused, tried again within bounds, and no token anywhere', async () => {
    const { line, metrics } = await counterpart(() => undefined);
    const api = new Api(TOKEN, { apiRoot: 'http://127.0.0.1:1', fetch: line.fetch as never });
    const { inner, seen } = await failure(api.sendMessage(1, 'x'));
    expect(inner).toMatchObject({ failure: 'refused' });
    expect(seen).not.toContain('AAHsecret');
    expect(await metrics.registry.metrics()).toContain('kesrabot_telegram_retries_total{method="sendMessage"} 2');
  });

  test('ends calls that take too long, also where half an answer has come', async () => {
    const { api } = await counterpart((_, res) => res.writeHead(200, { 'content-length': '100' }).write('{"ok":'), {
      timeoutMs: 80,
    });
    expect((await failure(api.sendMessage(1, 'x'))).inner).toMatchObject({ failure: 'timeout' });
  });

  test('gives a long poll its own time on top', async () => {
    const { api } = await counterpart((_, res) => void setTimeout(() => ok(res, []), 150), { timeoutMs: 80 });
    expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
  });

  test('half an answer of a closed connection is lost', async () => {
    const { api } = await counterpart((req, res) => {
      res.writeHead(200, { 'content-length': '100' }).write('{"ok":');
      setTimeout(() => req.socket.destroy(), 10);
    });
    expect((await failure(api.sendMessage(1, 'x'))).inner).toMatchObject({ failure: 'lost' });
  });

  test('obeys the signal of the caller', async () => {
    const { api } = await counterpart(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect((await failure(api.getUpdates({ timeout: 30 }, controller.signal as never))).inner).toMatchObject({
      failure: 'aborted',
    });
  });

  test('never throws synchronously and never repeats the address', async () => {
    const { line } = await counterpart(() => undefined);
    const { error, seen } = await failure(line.fetch(`not an address/bot${TOKEN}/getMe`));
    expect(error).toBeInstanceOf(LineError);
    expect(seen).not.toContain('AAHsecret');
  });

  test('downloads no more than it was told', async () => {
    const { line, apiRoot } = await counterpart((req, res) =>
      req.url?.includes('missing') ? res.writeHead(404).end('no') : res.writeHead(200).end(Buffer.alloc(5000, 1)),
    );
    const url = `${apiRoot}/file/bot${TOKEN}/photos/1.jpg`;
    expect(await line.download(url, 5000)).toMatchObject({ status: 'ok', bytes: { length: 5000 } });
    expect(await line.download(url, 4999)).toEqual({ status: 'too-large' });
    expect(await line.download(`${url}-missing`, 10)).toEqual({ status: 'refused', httpStatus: 404 });
  });

  test('after closing every call is refused at once', async () => {
    const { line, api } = await counterpart(() => undefined);
    const waiting = failure(api.getMe());
    await new Promise((resolve) => setTimeout(resolve, 20));
    await line.close();
    expect((await waiting).inner).toMatchObject({ failure: 'aborted' });
    expect((await failure(api.getMe())).inner).toBeInstanceOf(LineError);
  });
});
