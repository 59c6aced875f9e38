/** What Telegram tells of groups, whoever caused it, anonymous admins included: the bot came or went, a new id, a new title (C3). */
import type { Composer } from 'grammy';
import type { ChatMember, ChatMemberUpdated } from 'grammy/types';
import type { KesraContext } from '../../bot/context.ts';
import { languageOf } from '../../bot/identify.ts';
import type { Deps } from '../../deps.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { noticeGone, noticeHeard, noticeMigration, noticeTitle } from './notice-changes.ts';
import { noticeGroup } from './notice-group.ts';
import { tellAnonymous } from './tell-anonymous.ts';

/** Whether the bot may write there, as far as Telegram says. */
function mayWrite(member: ChatMember): boolean {
  return isInside(member) && (member.status !== 'restricted' || member.can_send_messages);
}

function isInside(member: ChatMember): boolean {
  return member.status === 'restricted' ? member.is_member : !['left', 'kicked'].includes(member.status);
}

async function onOwnStanding(deps: Deps, updateId: number, news: ChatMemberUpdated): Promise<void> {
  const { chat, from } = news;
  if (!isInside(news.new_chat_member)) return noticeGone(deps, chat.id);
  // Made an admin, or no longer one; let write, or no longer.
  if (isInside(news.old_chat_member)) {
    if (mayWrite(news.new_chat_member)) await noticeHeard(deps, chat.id, { sure: true });
    return;
  }
  const actor = from.is_bot ? null : await loadActor(deps, from.id);
  await noticeGroup(deps, actor, {
    chatId: chat.id,
    nama: chat.title ?? '',
    addedById: from.is_bot ? null : from.id,
    language: actor?.language ?? languageOf(from.language_code),
    updateId,
  });
}

/** @param groups updates of groups and supergroups, before it is asked who acts */
export function registerGroupNews(groups: Composer<KesraContext>, deps: Deps): void {
  groups.on('message', async ({ chat, message }, next) => {
    const topicId = message.is_topic_message ? (message.message_thread_id ?? null) : null;
    await noticeHeard(deps, chat.id, { topicId, sure: message.forum_topic_reopened !== undefined });
    await next();
  });
  groups.on('my_chat_member', (ctx) => onOwnStanding(deps, ctx.update.update_id, ctx.myChatMember));
  groups.on('message:migrate_to_chat_id', ({ chat, message }) =>
    noticeMigration(deps, chat.id, message.migrate_to_chat_id),
  );
  groups.on('message:migrate_from_chat_id', ({ chat, message }) =>
    noticeMigration(deps, message.migrate_from_chat_id, chat.id),
  );
  groups.on('message:new_chat_title', ({ chat, message }) => noticeTitle(deps, chat.id, message.new_chat_title));
  groups.command('hubungkan', async (ctx, next) => {
    // Channels that are linked to a group also speak there without a name; they are nobody's admin.
    return ctx.msg.sender_chat?.id === ctx.chat.id ? tellAnonymous(deps, ctx.chat.id) : next();
  });
}
