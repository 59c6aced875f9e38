/** Telegram's "/" lists: written only when they would differ from what Telegram holds, for each person and for strangers. */
import { createHash } from 'node:crypto';
import type { Api, MiddlewareFn } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { markOnce } from '../clock/mark-once.ts';
import type { Deps } from '../deps.ts';
import { LANGUAGES } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import { findOrang, setMenuHash } from '../office/actor/orang.repo.ts';
import type { KesraContext } from './context.ts';
import type { Command } from './feature.ts';
import { slashCommands } from './menu.ts';

/** Another bot (a new token) holds none of the lists that were given to this one. */
function hashOf(botId: number, commands: readonly BotCommand[]): string {
  return createHash('sha256')
    .update(JSON.stringify([botId, commands]))
    .digest('base64url')
    .slice(0, 16);
}

/** After each update of a private chat: role, rights and language may have changed before it, or through it. */
export function keepSlashCommands(deps: Deps, commands: readonly Command[]): MiddlewareFn<KesraContext> {
  const lists = new Map<string, { readonly list: BotCommand[]; readonly hash: string }>();

  function listFor(ctx: KesraContext) {
    const { actor, t } = ctx;
    const key = [ctx.me.id, t.language, actor?.peran, actor?.kedudukan, ...(actor?.hak ?? [])].join(' ');
    const known = lists.get(key);
    if (known) return known;
    const list = slashCommands(commands, actor, t);
    const made = { list, hash: hashOf(ctx.me.id, list) };
    lists.set(key, made);
    return made;
  }

  async function bringUpToDate(ctx: KesraContext): Promise<void> {
    const { from, actor } = ctx;
    // Somebody who has blocked the bot is written to again when they come back.
    if (!from || ctx.myChatMember) return;
    const scope = { type: 'chat', chat_id: from.id } as const;
    if (actor) {
      const { list, hash } = listFor(ctx);
      if (actor.menuHash === hash) return;
      await ctx.api.setMyCommands(list, { scope });
      await deps.database.read((db) => setMenuHash(db, from.id, hash));
    } else if ((await deps.database.read((db) => findOrang(db, from.id)))?.menuHash) {
      await ctx.api.deleteMyCommands({ scope });
      await deps.database.read((db) => setMenuHash(db, from.id, null));
    }
  }

  return async (ctx, next) => {
    await next();
    try {
      await bringUpToDate(ctx);
    } catch (error) {
      // What the person did is done and answered: the list is tried again at their next message.
      ctx.outer.log.warn({ err: error }, 'the "/" list could not be written');
    }
  };
}

/** The lists of those who have none of their own: once for each version of them, not at each start. */
export async function announceCommands(
  api: Api,
  botId: number,
  deps: Deps,
  commands: readonly Command[],
): Promise<void> {
  for (const language of LANGUAGES) {
    const list = slashCommands(commands, null, translator(language));
    const once = `menu:${language}:${hashOf(botId, list)}`;
    if (await deps.database.read((db) => db.dueMark.findUnique({ where: { once }, select: { once: true } }))) continue;
    // Indonesian for everybody whose app speaks a language that we do not.
    await api.setMyCommands(list, language === 'id' ? {} : { language_code: language });
    await deps.database.transaction((tx) => markOnce(tx, once, deps.clock.now()));
  }
}
