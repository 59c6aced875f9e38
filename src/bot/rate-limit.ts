/** One person cannot keep the bot busy: so many updates in so long a time, then one sentence, then silence until it is over. */
import type { MiddlewareFn } from 'grammy';
import type { KesraContext } from './context.ts';

export interface Rate {
  readonly updates: number;
  readonly perMs: number;
}
/**
 * An album counts once, and a long paste is three messages: nobody who answers by hand comes near.
 *
 * Each process counts for itself, in memory: with n of them somebody gets at most n × 30 through. That is still far below
 * what one process handles, and a count in the database would cost every update a write.
 */
export const USUAL_RATE: Rate = { updates: 30, perMs: 10_000 };

/** Above so many people the ones that are silent are forgotten. */
const MOST_PEOPLE = 5_000;

interface Recent {
  /** What came, by album or update, and when it was sent: a repeat counts once. */
  readonly came: Map<string, number>;
  silentFrom: number;
  silentUntil: number;
}

/** @returns "through", "told" for the first that is too much, "silent" for the rest */
export function createRateLimiter({ updates, perMs }: Rate) {
  const people = new Map<number, Recent>();

  function forgetOld(at: number): void {
    if (people.size < MOST_PEOPLE) return;
    for (const [id, { came }] of people) {
      if (![...came.values()].some((time) => Math.abs(at - time) < perMs)) people.delete(id);
    }
  }

  return (personId: number, what: string, at: number): 'through' | 'told' | 'silent' => {
    forgetOld(at);
    const recent = people.get(personId) ?? { came: new Map<string, number>(), silentFrom: 0, silentUntil: 0 };
    people.set(personId, recent);
    const { came } = recent;
    if (came.has(what)) return 'through';
    if (at >= recent.silentFrom && at < recent.silentUntil) return 'silent';
    // By the time of sending: what a week without signal, or a stopped bot, delivers in one second is no flood.
    for (const [key, time] of came) if (Math.abs(at - time) >= perMs) came.delete(key);
    if (came.size >= updates) {
      recent.silentFrom = at;
      recent.silentUntil = at + perMs;
      came.clear();
      return 'told';
    }
    came.set(what, at);
    return 'through';
  };
}

export function limitRate(rate: Rate): MiddlewareFn<KesraContext> {
  const limiter = createRateLimiter(rate);
  return async (ctx, next) => {
    const { callbackQuery, from } = ctx;
    // Talk among the members of a group is not for the bot.
    if (!from || (ctx.chat?.type !== 'private' && !callbackQuery)) return next();
    const album = ctx.message?.media_group_id;
    const verdict = limiter(from.id, album ?? String(ctx.update.update_id), ctx.at.getTime());
    if (verdict === 'through') return next();
    // A tap keeps its hourglass until it is answered.
    if (callbackQuery) {
      const alert = { text: ctx.t.plain('bot-too-fast'), show_alert: true };
      await ctx.answerCallbackQuery(verdict === 'told' ? alert : {});
    } else if (verdict === 'told') await ctx.reply(ctx.t('bot-too-fast'));
  };
}

/** More than these nobody needs to read in their group; who goes on writing commands is not answered there. */
const GROUP_RATE: Rate = { updates: 5, perMs: 60_000 };

/** Answers in groups are read by all of its members: one of them cannot make the bot fill it. A Kasi who connects it is always heard. */
export function limitGroup(): MiddlewareFn<KesraContext> {
  const limiter = createRateLimiter(GROUP_RATE);
  return async (ctx, next) => {
    const { text = '' } = ctx.message ?? {};
    if (!ctx.chat || !text.startsWith('/') || (ctx.actor && text.startsWith('/hubungkan'))) return next();
    if (limiter(ctx.chat.id, String(ctx.update.update_id), ctx.at.getTime()) === 'through') await next();
  };
}
