/** Feature: the quarter's card of a desa, and /triwulan with its matrix and nudges (D1, D2, W1, W4). */
import { type Composer, InputFile } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { drawMatrix } from '../../chart/matrix.ts';
import { parseTriwulan, type Triwulan } from '../../office/kalender/triwulan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KartuAct, answerKartu } from './answer-kartu.ts';
import { type KartuVerb, kartuCard, leaveCard, moreCard, nihilCard } from './kartu.card.ts';
import type { KartuView } from './kartu-view.ts';
import { nudgeDesa } from './nudge-desa.ts';
import { showKartu } from './show-kartu.ts';
import { showMatrix } from './show-matrix.ts';
import { matrixPictures, triwulanCard } from './triwulan.card.ts';

const ANSWERS: Partial<Record<KartuVerb, KartuAct['jawaban']>> = {
  data: 'ADA_DATA',
  none: 'NIHIL',
  m3: { moreDays: 3 },
  m7: { moreDays: 7 },
};

/** The picture first, then the counts with what can be done. */
async function sendMatrix(ctx: KesraContext, actor: Actor, triwulan: Triwulan | null): Promise<void> {
  const found = await showMatrix(ctx.deps, actor, { triwulan });
  if (!found.ok) return replyRefusal(ctx, found);
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  const pictures = matrixPictures(found.value, ctx.t);
  if (pictures.length > 0) await ctx.replyWithChatAction('upload_photo');
  for (const picture of pictures) {
    await ctx.replyWithPhoto(new InputFile(await drawMatrix(picture), 'triwulan.png'));
  }
  await replyCard(ctx, triwulanCard(found.value, ctx.t));
}

async function openKartu(ctx: KesraContext, actor: Actor): Promise<void> {
  const found = await showKartu(ctx.deps, actor);
  if (!found.ok) return replyRefusal(ctx, found);
  await replyCard(ctx, kartuCard(found.value, ctx.t));
}

/** The card as it is now, in place of what was tapped. */
async function redraw(ctx: KesraContext, view: KartuView, text?: string): Promise<void> {
  await ctx.answerCallbackQuery(text === undefined ? {} : { text });
  await editCard(ctx, kartuCard(view, ctx.t));
}

async function answer(ctx: KesraContext, actor: Actor, view: KartuView, act: KartuAct): Promise<void> {
  const done = await answerKartu(ctx.deps, actor, act);
  if (done.ok) return redraw(ctx, done.value, ctx.t.plain('triwulan-noted'));
  await replyRefusal(ctx, done);
  await editCard(ctx, kartuCard(view, ctx.t));
}

async function onKartu(ctx: KesraContext, actor: Actor, kartuId: number, revision: number, verb: KartuVerb) {
  const found = await showKartu(ctx.deps, actor, { kartuId });
  if (!found.ok) return replyRefusal(ctx, found);
  const view = found.value;
  if (verb === 'leave' || verb === 'open') {
    await ctx.answerCallbackQuery();
    return replyCard(ctx, verb === 'leave' ? leaveCard(actor, ctx.t) : kartuCard(view, ctx.t));
  }
  const jawaban = ANSWERS[verb];
  if (jawaban !== undefined) return answer(ctx, actor, view, { kartuId, revision, at: ctx.at, jawaban });
  if (verb === 'show' || !view.open) return redraw(ctx, view);
  if (view.revision !== revision) {
    await replyRefusal(ctx, { ok: false, code: 'triwulan-changed-meanwhile' });
    return editCard(ctx, kartuCard(view, ctx.t));
  }
  if (verb === 'more' && view.more.length === 0) return replyRefusal(ctx, { ok: false, code: 'triwulan-no-more-time' });
  await turnCard(ctx, verb === 'more' ? moreCard(view, ctx.t) : nihilCard(view, ctx.t));
}

async function onNudge(ctx: KesraContext, actor: Actor, triwulan: Triwulan, desaId: number | null): Promise<void> {
  const done = await nudgeDesa(ctx.deps, actor, { triwulan, desaId });
  if (!done.ok) return replyRefusal(ctx, done);
  await turnCard(
    ctx,
    triwulanCard(done.value.matrix, ctx.t),
    ctx.t.plain('triwulan-nudge-done', { count: done.value.count }),
  );
}

function registerButtons(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^tw:(\d{1,9}):(\d{1,9}):(open|show|data|nihil|none|more|m3|m7|leave)$/, (ctx) =>
    withActor(ctx, (actor) =>
      onKartu(ctx, actor, Number(ctx.match[1]), Number(ctx.match[2]), ctx.match[3] as KartuVerb),
    ),
  );
  bot.callbackQuery(/^tw:m(?:atrix|:(20\d\d-[1-4]))$/, (ctx) =>
    withActor(ctx, (actor) => sendMatrix(ctx, actor, parseTriwulan(ctx.match[1] ?? ''))),
  );
  bot.callbackQuery(/^tw:n:(20\d\d-[1-4]):(all|\d{1,9})$/, async (ctx, next) => {
    const triwulan = parseTriwulan(ctx.match[1] ?? '');
    if (!triwulan) return next();
    const desaId = ctx.match[2] === 'all' ? null : Number(ctx.match[2]);
    await withActor(ctx, (actor) => onNudge(ctx, actor, triwulan, desaId));
  });
}

export const triwulanFeature: Feature = {
  name: 'triwulan',
  commands: [
    {
      name: 'triwulan',
      description: 'triwulan-command',
      button: 'triwulan-menu',
      peran: ['KASI', 'CAMAT', 'DESA'],
      run: (ctx) =>
        withActor(ctx, (actor) => (actor.peran === 'DESA' ? openKartu(ctx, actor) : sendMatrix(ctx, actor, null))),
    },
  ],
  forms: [],
  register: registerButtons,
};
