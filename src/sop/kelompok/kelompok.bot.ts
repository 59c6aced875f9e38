/** Feature: Telegram groups of stakeholder forums (C3): /hubungkan in the group, the Kasi's question and list in private. */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { leaveInstead } from '../../bot/errors.ts';
import type { Feature } from '../../bot/feature.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { refuse } from '../../lib/result.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { askForum } from './ask-forum.ts';
import { connectKelompok } from './connect-kelompok.ts';
import { disconnectKelompok } from './disconnect-kelompok.ts';
import { forumForm } from './forum.form.ts';
import { registerGroupNews } from './group-news.bot.ts';
import { FORUM_AWAL, type Kelompok, wasConnected } from './kelompok.ts';
import {
  FORUM_ACTS,
  KELOMPOK_ACTS,
  KELOMPOK_LIST,
  disconnectCard,
  doneCard,
  forumCard,
  kelompokListCard,
  questionCard,
} from './kelompok.card.ts';
import { listKelompok } from './list-kelompok.ts';
import { retryKelompok } from './retry-kelompok.ts';
import { showKelompok } from './show-kelompok.ts';

async function connect(ctx: KesraContext, actor: Actor, kelompokId: number, forum: string | null): Promise<void> {
  const done = await connectKelompok(ctx.deps, actor, { kelompokId, forum });
  if (done.ok) {
    const { nama, forum: name } = done.value;
    return turnCard(ctx, doneCard(ctx.t('kelompok-connected', { nama, forum: name }), ctx.t));
  }
  await replyRefusal(ctx, done);
  // The question has no answer any more; a forged button's message is nobody's.
  if (done.code === 'kelompok-outside') await editCard(ctx, doneCard(ctx.t.dynamic(done.code, done.vars), ctx.t));
}

async function leave(ctx: KesraContext, chatId: number): Promise<void> {
  try {
    await ctx.api.leaveChat(chatId);
  } catch (error) {
    const instead = leaveInstead(error);
    if (instead !== null) await leave(ctx, instead);
  }
}

/** Stored first: whatever happens on the way, nothing more is sent there, and a second tap leaves again. */
async function letGo(ctx: KesraContext, actor: Actor, kelompokId: number): Promise<void> {
  const done = await disconnectKelompok(ctx.deps, actor, { kelompokId });
  if (!done.ok) return replyRefusal(ctx, done);
  const { nama, forum } = done.value;
  await leave(ctx, Number(done.value.chatId));
  const text = wasConnected(done.value) ? ctx.t('kelompok-off', { nama, forum }) : ctx.t('kelompok-left', { nama });
  await turnCard(ctx, doneCard(text, ctx.t));
}

/** What has not been taken is tried again; whether it is taken they are told. */
const retry =
  (inGeneral: boolean): ActHandler =>
  async (ctx, actor, { id }) => {
    const done = await retryKelompok(ctx.outer, actor, { kelompokId: id, inGeneral });
    if (!done.ok) return replyRefusal(ctx, done);
    const { kelompok, count } = done.value;
    const { nama, forum } = kelompok;
    const text = kelompok.tolak === null ? 'kelompok-is-open' : 'kelompok-retried';
    await turnCard(ctx, doneCard(ctx.t(text, { nama, forum, count }), ctx.t));
  };

function show(draw: (kelompok: Kelompok, t: KesraContext['t']) => Card, way: typeof replyCard = turnCard): ActHandler {
  return async (ctx, actor, { id }) => {
    const found = await showKelompok(ctx.deps, actor, id);
    return found.ok ? way(ctx, draw(found.value, ctx.t)) : replyRefusal(ctx, found);
  };
}

const letGoOf: ActHandler = (ctx, actor, { id }) => letGo(ctx, actor, id);

const HANDLERS = {
  again: (ctx, actor, { id }) => connect(ctx, actor, id, null),
  not: letGoOf,
  'off-yes': letGoOf,
  retry: retry(false),
  general: retry(true),
  off: show(disconnectCard),
  q: show(forumCard),
  ask: show(questionCard),
  other: async (ctx, actor, { id }) => {
    const found = await showKelompok(ctx.deps, actor, id);
    if (!found.ok) return replyRefusal(ctx, found);
    await ctx.forms.start(forumForm, { kelompokId: id, nama: found.value.nama });
  },
} satisfies Record<string, ActHandler>;

async function listCard(ctx: KesraContext, actor: Actor, page: number): Promise<Card | null> {
  const found = await listKelompok(ctx.deps, actor);
  if (found.ok) return kelompokListCard(found.value, page, ctx.me.username, ctx.t);
  await replyRefusal(ctx, found);
  return null;
}

function registerAll(bot: Composer<KesraContext>): void {
  // From another screen the list is a message of its own; its pages change it.
  registerButtons(bot, KELOMPOK_LIST, {
    list: async (ctx, actor, { page }) => {
      const card = await listCard(ctx, actor, page ?? 0);
      if (!card) return;
      if (page !== undefined) return turnCard(ctx, card);
      await ctx.answerCallbackQuery();
      await replyCard(ctx, card);
    },
  });
  registerActs(bot, KELOMPOK_ACTS, HANDLERS);
  registerActs(bot, FORUM_ACTS, {
    c: async (ctx, actor, { id, more }) => {
      const forum = FORUM_AWAL[Number(more)];
      await (forum === undefined ? replyRefusal(ctx, refuse('bot-button-gone')) : connect(ctx, actor, id, forum));
    },
  });
}

async function onHubungkan(ctx: KesraContext): Promise<void> {
  const { actor, chat, msg, t } = ctx;
  if (!actor || !chat || !msg) return void (await ctx.reply(t('bot-private-only')));
  const asked = await askForum(ctx.outer, actor, {
    chatId: chat.id,
    nama: chat.title ?? '',
    messageId: msg.message_id,
    topicId: msg.is_topic_message ? (msg.message_thread_id ?? null) : null,
  });
  await (asked.ok ? ctx.reply(t('kelompok-group-asked')) : replyRefusal(ctx, asked));
}

export const kelompokFeature: Feature = {
  name: 'kelompok',
  commands: [],
  buttons: [KELOMPOK_ACTS, FORUM_ACTS, KELOMPOK_LIST],
  forms: [forumForm],
  registerNews: registerGroupNews,
  registerInGroups(groups) {
    groups.command('hubungkan', onHubungkan);
  },
  register(bot) {
    registerAll(bot);
    // Written in the wrong place, it still leads to the groups.
    bot.command('hubungkan', async (ctx, next) => {
      const { actor } = ctx;
      if (!actor || !mayAsKasi(actor, 'KONTAK')) return next();
      const card = await listCard(ctx, actor, 0);
      if (card) await ctx.reply(card.text, AS_HTML);
    });
  },
};
