/** Telegram inside this process: answers every call, at once or after a while, and tells who was answered. */
import { sleep } from './measure.mjs';

/** An answer that takes longer than this is an error of the bench or of the bot, not a slow one. */
const LOST_AFTER_MS = 30_000;

export const BOT_INFO = {
  id: 7_000_000_001,
  is_bot: true,
  first_name: 'KesraBot',
  username: 'KesraBot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
};
export const TOKEN = '7000000001:AAbench-token-of-nobody-000000000000';

export function resultOf(method, body, messageId) {
  if (method === 'getMe') return BOT_INFO;
  if (!method.startsWith('send')) return true;
  const chat = { id: body.chat_id, type: 'private', first_name: 'Siti' };
  return { message_id: messageId, date: Math.floor(Date.now() / 1000), chat, text: body.text };
}

/** @param {{ delayMs?: number }} options how long a call takes */
export function createTelegram({ delayMs = 0 } = {}) {
  /** chat → what its person waits for */
  const waiting = new Map();
  const telegram = {
    calls: 0,
    /** The last text that each chat got. */
    said: new Map(),
    fetch,
    /** Resolves with the time at which the bot's n-th call to this chat is answered. */
    replied(chatId, calls) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(chatId);
          reject(new Error(`Chat ${chatId} was not answered; it read last: ${telegram.said.get(chatId)}`));
        }, LOST_AFTER_MS);
        waiting.set(chatId, { left: calls, resolve, timer });
      });
    },
  };

  async function fetch(url, init) {
    const method = String(url).slice(String(url).lastIndexOf('/') + 1);
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
    // The "/" list of a chat is written once, and nobody waits for it.
    if (body.chat_id !== undefined) telegram.calls += 1;
    if (delayMs > 0) await sleep(delayMs);
    const data = { ok: true, result: resultOf(method, body, telegram.calls) };
    if (body.text !== undefined) telegram.said.set(body.chat_id, body.text);
    const person = waiting.get(body.chat_id);
    if (person) {
      person.left -= 1;
      if (person.left === 0) {
        waiting.delete(body.chat_id);
        clearTimeout(person.timer);
        person.resolve(performance.now());
      }
    }
    return { ok: true, status: 200, statusText: '', json: async () => data, text: async () => JSON.stringify(data) };
  }
  return telegram;
}
