/** Telegram as a process of its own sees it: a Bot API over HTTP with long polling, on the loopback address. */
import { createServer } from 'node:http';
import { resultOf } from './telegram.mjs';

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text.startsWith('{') ? JSON.parse(text) : {};
}

/** @returns a server with `apiRoot`, `push(update)` and `answered(chatId)` */
export async function startApiServer() {
  const updates = [];
  const polls = new Set();
  const waiting = new Map();
  let calls = 0;

  function takeFrom(offset) {
    while (updates.length > 0 && updates[0].update_id < offset) updates.shift();
    return updates.slice(0, 100);
  }
  function reply(response, result) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, result }));
  }
  function poll(response, { offset = 0, timeout = 0 }) {
    const found = takeFrom(offset);
    if (found.length > 0 || timeout === 0) return reply(response, found);
    const end = () => {
      clearTimeout(timer);
      polls.delete(end);
      reply(response, takeFrom(offset));
    };
    const timer = setTimeout(end, timeout * 1000);
    polls.add(end);
    response.once('close', () => {
      clearTimeout(timer);
      polls.delete(end);
    });
  }

  const server = createServer((request, response) => {
    const method = request.url.slice(request.url.lastIndexOf('/') + 1);
    bodyOf(request).then(
      (body) => {
        if (method === 'getUpdates') return poll(response, body);
        calls += 1;
        reply(response, resultOf(method, body, calls));
        if (method !== 'sendMessage') return;
        waiting.get(body.chat_id)?.(performance.now());
        waiting.delete(body.chat_id);
      },
      () => response.destroy(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${server.address().port}`,
    push(update) {
      updates.push(update);
      for (const end of polls) end();
    },
    /** Resolves with the time of the next message to this chat. */
    answered: (chatId) => new Promise((resolve) => waiting.set(chatId, resolve)),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
