/** Telegram's sending limit, enforced: a leaky bucket that answers 429 to whatever comes too early, and may ban for a while. */
import { sleep } from './measure.mjs';
import { resultOf } from './telegram.mjs';

export const PER_SECOND = 30;
const NETWORK_MS = 50;

/** @param {{ burst: number, ban?: { after: number, seconds: number } }} limit ban: once, when that many were taken */
export function createStrictTelegram({ burst, ban }) {
  let level = 0;
  let leakedAt = performance.now();
  let bannedUntil = 0;
  let banned = false;
  const telegram = { taken: 0, refused: 0, lastAt: 0, answered: new Set(), fetch };

  /** @returns seconds to wait, or 0 when the message is taken */
  function decide(now) {
    if (now < bannedUntil) return Math.ceil((bannedUntil - now) / 1000);
    if (ban && !banned && telegram.taken >= ban.after) {
      banned = true;
      bannedUntil = now + ban.seconds * 1000;
      return ban.seconds;
    }
    level = Math.max(0, level - ((now - leakedAt) / 1000) * PER_SECOND);
    leakedAt = now;
    if (level + 1 > burst) return 1;
    level += 1;
    return 0;
  }

  async function fetch(url, init) {
    const method = String(url).slice(String(url).lastIndexOf('/') + 1);
    const body = JSON.parse(init.body);
    await sleep(NETWORK_MS / 2);
    const now = performance.now();
    const counts = /^(send|edit)/.test(method);
    const retryAfter = counts ? decide(now) : 0;
    if (retryAfter > 0) telegram.refused += 1;
    else if (counts) {
      telegram.taken += 1;
      telegram.lastAt = now;
      telegram.answered.add(body.chat_id);
    }
    const id = telegram.taken;
    await sleep(NETWORK_MS / 2);
    const data =
      retryAfter > 0
        ? {
            ok: false,
            error_code: 429,
            description: `Too Many Requests: retry after ${retryAfter}`,
            parameters: { retry_after: retryAfter },
          }
        : { ok: true, result: resultOf(method, body, id) };
    return { ok: data.ok, status: data.ok ? 200 : 429, json: async () => data, text: async () => JSON.stringify(data) };
  }
  return telegram;
}
