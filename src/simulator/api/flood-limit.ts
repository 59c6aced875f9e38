/** Telegram's flood limits as a leaky bucket: who sends faster gets 429 with the time to wait. */
import { ApiError } from '../state/api-error.ts';
import type { FloodLimits } from '../world-types.ts';
import type { Params } from './params.ts';

interface Bucket {
  level: number;
  at: number;
}

const COUNTED = /^(send(?!ChatAction)|copyMessage|forwardMessage|editMessage)/;
const MINUTE = 60_000;

/** How many messages a call sends. */
function weight(method: string, params: Params): number {
  if (!COUNTED.test(method)) return 0;
  const { media } = params;
  return method === 'sendMediaGroup' && Array.isArray(media) ? media.length : 1;
}

const tooMany = (seconds: number): ApiError => {
  const retryAfter = Math.max(1, Math.ceil(seconds));
  return new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
};

/** A check to be made before each call; `now` in milliseconds. @throws ApiError 429 */
export function createFloodLimit(limits: FloodLimits): (method: string, params: Params, now: number) => void {
  const all: Bucket = { level: 0, at: 0 };
  const chats = new Map<unknown, Bucket>();
  const minutes = new Map<number, number[]>();
  let bannedUntil = 0;

  /** Seconds to wait until the bucket takes so much; 0 when it has taken it. */
  function fill(bucket: Bucket, amount: number, perSecond: number, capacity: number, now: number): number {
    bucket.level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    // A single call larger than the bucket goes through an empty one.
    const over = bucket.level + amount - Math.max(capacity, amount);
    if (over > 1e-9) return over / perSecond;
    bucket.level += amount;
    return 0;
  }

  /** Seconds to wait until a group's minute has room. */
  function fillMinute(groupId: number, amount: number, most: number, now: number): number {
    const sent = (minutes.get(groupId) ?? []).filter((at) => at > now - MINUTE);
    minutes.set(groupId, sent);
    if (sent.length + amount > Math.max(most, amount)) return ((sent[0] ?? now) + MINUTE - now) / 1000;
    for (let n = 0; n < amount; n += 1) sent.push(now);
    return 0;
  }

  return (method, params, now) => {
    const amount = weight(method, params);
    if (amount === 0) return;
    if (now < bannedUntil) throw tooMany((bannedUntil - now) / 1000);
    let wait = fill(all, amount, limits.perSecond, limits.burst, now);
    if (wait === 0 && limits.perChatPerSecond !== undefined) {
      const bucket = chats.get(params['chat_id']) ?? { level: 0, at: now };
      chats.set(params['chat_id'], bucket);
      wait = fill(bucket, amount, limits.perChatPerSecond, limits.perChatBurst ?? 1, now);
    }
    const chatId = Number(params['chat_id']);
    if (wait === 0 && chatId < 0 && limits.perGroupPerMinute !== undefined) {
      wait = fillMinute(chatId, amount, limits.perGroupPerMinute, now);
    }
    if (wait === 0) return;
    const ban = limits.banSeconds ?? 0;
    if (ban > 0) bannedUntil = now + ban * 1000;
    throw tooMany(Math.max(wait, ban));
  };
}
