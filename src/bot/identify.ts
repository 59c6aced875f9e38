/** Puts the acting person on the context: who, from which seat, in which language, when. */
import type { Context, MiddlewareFn, NextFunction } from 'grammy';
import type { Update } from 'grammy/types';
import type { Deps } from '../deps.ts';
import type { Language } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import { viewFor } from '../office/fence/fence.ts';
import { clearUnreachable } from '../office/tell/clear-unreachable.ts';
import { loadActor } from '../office/actor/load-actor.ts';
import { isSeenToday, markSeen } from '../office/actor/mark-seen.ts';
import type { KesraContext } from './context.ts';

/** Telegram tells the app's language; whoever is not yet known is spoken to in Indonesian unless theirs is English. */
export function languageOf(code: string | undefined): Language {
  return code?.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** When the person acted: the time of the message, since on weak signal an update may arrive hours later. A tap carries no time of its own. */
export function actedAt(update: Update, now: Date): Date {
  const message = update.message ?? update.edited_message;
  if (!message) return now;
  const seconds = message.edit_date ?? message.date;
  const sent = new Date(seconds * 1000);
  // A message from the future would break every order of events; the clock here wins.
  return sent > now ? now : sent;
}

/** Only people who write themselves are served: not channels, other bots, or anonymous admins (who speak as the group). */
export function isPerson(ctx: Context): boolean {
  if (!ctx.from || ctx.from.is_bot) return false;
  return ctx.msg?.sender_chat === undefined || ctx.callbackQuery !== undefined;
}

/** Who writes again in private can be reached again; words in a group, or the news that the bot was blocked, say nothing of it. */
function canBeReached({ chat, myChatMember }: Context): boolean {
  if (chat?.type !== 'private') return false;
  return myChatMember === undefined || myChatMember.new_chat_member.status === 'member';
}

export function identify(deps: Deps): MiddlewareFn<KesraContext> {
  return async (ctx, next: NextFunction) => {
    if (!isPerson(ctx) || !ctx.from) return;
    const actor = await loadActor(deps, ctx.from.id);
    // Whoever has a seat reads and writes within their kecamatan, whatever a query forgets to say.
    ctx.deps = actor ? { ...deps, database: viewFor(deps.database, actor) } : deps;
    ctx.outer = deps;
    ctx.actor = actor;
    ctx.language = actor?.language ?? languageOf(ctx.from.language_code);
    ctx.t = translator(ctx.language);
    ctx.at = actedAt(ctx.update, deps.clock.now());
    if (actor?.unreachable && canBeReached(ctx)) await clearUnreachable(deps, actor);
    if (actor && !ctx.myChatMember && !isSeenToday(actor, deps.clock.now())) await markSeen(deps, actor);
    await next();
  };
}
