/** Answers to invitations, by button: below the invitation, below a digest, and in a group (C1). */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { type ActHandler, registerActTaps, registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { refuse } from '../../lib/result.ts';
import { shorten } from '../../lib/shorten.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type AnswerInput, type Answered, answerUndangan } from './answer-undangan.ts';
import { listUndangan } from './list-undangan.ts';
import { isOnDay } from './notify.ts';
import { rapatContext } from './rapat-context.ts';
import { type Jawaban, formatRapat, isOpen, jawabanNow } from './rapat.ts';
import { showUndangan } from './show-undangan.ts';
import type { Which } from '../../office/book/which.ts';
import {
  ANSWER_ACTS,
  DIGEST_ANSWER_ACTS,
  UNDANGAN_ACTS,
  UNDANGAN_LIST,
  undanganCard,
  undanganListCard,
} from './undangan.card.ts';
import { wakilForm } from './wakil.form.ts';

function cardOf({ deps, t }: KesraContext, { view, one }: Answered, changing = false): Card {
  const now = deps.clock.now();
  return undanganCard(view, one, { now, onDay: isOnDay(view, now), changing }, t);
}

/** As a message of its own. @returns false: this person is not invited to any such meeting */
export async function openUndangan(ctx: KesraContext, actor: Actor, which: Which): Promise<boolean> {
  const found = await showUndangan(ctx.deps, actor, which);
  if (!found.ok) return false;
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await replyCard(ctx, cardOf(ctx, found.value));
  return true;
}

/** @param way how the invitation is shown as it is now: in place of the tapped one, or below a message that stays */
async function answer(
  ctx: KesraContext,
  actor: Actor,
  input: Pick<AnswerInput, 'rapatId' | 'urut' | 'jawaban'>,
  way: typeof editCard,
): Promise<void> {
  const done = await answerUndangan(ctx.deps, actor, { ...input, at: ctx.at, groupChatId: null });
  if (done.ok) {
    const { view, one } = done.value;
    const asked = jawabanNow(one, view) === 'DIWAKILKAN' && one.wakil === null;
    // A form answers the tap itself.
    if (!asked) {
      const words = ctx.t.plain('undangan-jawaban', { jawaban: input.jawaban });
      await ctx.answerCallbackQuery({ text: ctx.t.plain('undangan-toast', { words }) });
    }
    await way(ctx, cardOf(ctx, done.value));
    return asked ? ctx.forms.start(wakilForm, rapatContext(view, ctx.t)) : undefined;
  }
  await replyRefusal(ctx, done);
  const found = await showUndangan(ctx.deps, actor, { id: input.rapatId });
  if (found.ok) await way(ctx, cardOf(ctx, found.value));
}

async function drawList(ctx: KesraContext, actor: Actor, page: number): Promise<Card> {
  return undanganListCard(await listUndangan(ctx.deps, actor, page), ctx.t);
}

export async function showUndanganList(ctx: KesraContext, actor: Actor): Promise<void> {
  await replyCard(ctx, await drawList(ctx, actor, 0));
}

/** On the invitation as it is now. */
const withView =
  (go: (ctx: KesraContext, found: Answered) => Promise<void>): ActHandler =>
  async (ctx, actor, { id }) => {
    const found = await showUndangan(ctx.deps, actor, { id });
    await (found.ok ? go(ctx, found.value) : replyRefusal(ctx, found));
  };

async function nameWakil(ctx: KesraContext, { view, one }: Answered): Promise<void> {
  const vars = { nomor: formatRapat(view.nomor), judul: view.judul };
  if (!isOpen(view, ctx.deps.clock.now())) return replyRefusal(ctx, refuse('undangan-over', vars));
  if (jawabanNow(one, view) === 'DIWAKILKAN') return ctx.forms.start(wakilForm, rapatContext(view, ctx.t));
  return replyRefusal(ctx, refuse('undangan-not-diwakilkan', vars));
}

/** The three answers, by their signs. */
function answering(way: typeof editCard): Record<'h' | 'w' | 't', ActHandler> {
  const as =
    (jawaban: Jawaban): ActHandler =>
    (ctx, actor, { id, revision }) =>
      answer(ctx, actor, { rapatId: id, urut: revision, jawaban }, way);
  return { h: as('HADIR'), w: as('DIWAKILKAN'), t: as('TIDAK_HADIR') };
}

export function registerUndangan(bot: Composer<KesraContext>): void {
  registerButtons(bot, UNDANGAN_LIST, {
    list: async (ctx, actor, { page }) => turnCard(ctx, await drawList(ctx, actor, page)),
  });
  registerActs(bot, ANSWER_ACTS, answering(editCard));
  registerActs(bot, DIGEST_ANSWER_ACTS, answering(replyCard));
  registerActs(bot, UNDANGAN_ACTS, {
    c: withView(async (ctx, found) => {
      await ctx.answerCallbackQuery();
      await editCard(ctx, cardOf(ctx, found, true));
    }),
    n: withView(nameWakil),
    o: withView(async (ctx, found) => {
      await ctx.answerCallbackQuery();
      await replyCard(ctx, cardOf(ctx, found));
    }),
  });
}

async function answerInGroup(ctx: KesraContext, actor: Actor, rapatId: number, urut: number, jawaban: Jawaban) {
  const { t } = ctx;
  const groupChatId = ctx.chat?.id ?? null;
  const done = await answerUndangan(ctx.deps, actor, { rapatId, urut, jawaban, at: ctx.at, groupChatId });
  if (!done.ok) return replyRefusal(ctx, done);
  // A toast holds 200 letters.
  const vars = { jawaban, nama: shorten(actor.nama, 60) };
  const wakil = jawaban === 'DIWAKILKAN' && done.value.one.wakil === null;
  const text = t.plain(wakil ? 'undangan-toast-group-wakil' : 'undangan-toast-group', vars);
  await ctx.answerCallbackQuery({ text, show_alert: wakil });
}

/** One message for all: it never changes, and each answers for the own seat. */
export function registerUndanganInGroups(groups: Composer<KesraContext>): void {
  registerActTaps(groups, ANSWER_ACTS, async (ctx, on) => {
    const jawaban = ({ h: 'HADIR', w: 'DIWAKILKAN', t: 'TIDAK_HADIR' } as const)[on.verb];
    if (ctx.actor) return answerInGroup(ctx, ctx.actor, on.id, on.revision, jawaban);
    const text = ctx.t.plain('undangan-toast-stranger', { bot: ctx.me.username });
    await ctx.answerCallbackQuery({ text, show_alert: true });
  });
}
