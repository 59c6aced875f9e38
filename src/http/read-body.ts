/** Reads a request's body within a limit of size and of time. */
import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly status: 400 | 408 | 413 };

export function readBody(req: IncomingMessage, maxBytes: number, timeoutMs: number): Promise<Body> {
  const announced = Number(req.headers['content-length'] ?? 0);
  if (announced > maxBytes) return Promise.resolve({ ok: false, status: 413 });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (body: Body): void => {
      clearTimeout(timer);
      req.off('data', onData);
      if (!body.ok) req.pause();
      resolve(body);
    };
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxBytes) finish({ ok: false, status: 413 });
    };
    const timer = setTimeout(() => finish({ ok: false, status: 408 }), timeoutMs);
    req.on('data', onData);
    req.once('end', () => finish({ ok: true, text: Buffer.concat(chunks).toString('utf8') }));
    // Broken off in the middle: nobody is there to read the answer.
    req.once('error', () => finish({ ok: false, status: 400 }));
    req.once('close', () => finish({ ok: false, status: 400 }));
  });
}
