/** Feature: the quarter's card of a desa, and /triwulan with its matrix and nudges (D1, D2, W1, W4). */
import { type Composer, InputFile } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { drawMatrix } from '../../chart/matrix.ts';
import { refuse } from '../../lib/result.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KartuAct, answerKartu } from './answer-kartu.ts';
import { KARTU_ACTS, kartuCard, leaveCard, moreCard, nihilCard } from './kartu.card.ts';
import type { KartuView } from './kartu-view.ts';
import { MATRIX_BUTTONS } from './matrix.buttons.ts';
import { nudgeDesa } from './nudge-desa.ts';
import { showKartu } from './show-kartu.ts';
import { showMatrix } from './show-matrix.ts';
import { matrixPictures, triwulanCard } from './triwulan.card.ts';

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

/** On the card as it is now, for whoever may see it. */
const withKartu =
  (go: (ctx: KesraContext, actor: Actor, view: KartuView, revision: number) => Promise<void>): ActHandler =>
  async (ctx, actor, { id: kartuId, revision }) => {
    const found = await showKartu(ctx.deps, actor, { kartuId });
    await (found.ok ? go(ctx, actor, found.value, revision) : replyRefusal(ctx, found));
  };

const answering = (jawaban: KartuAct['jawaban']): ActHandler =>
  withKartu((ctx, actor, view, revision) =>
    answer(ctx, actor, view, { kartuId: view.id, revision, at: ctx.at, jawaban }),
  );

/** A message of its own. */
const showing = (draw: (ctx: KesraContext, actor: Actor, view: KartuView) => Card): ActHandler =>
  withKartu(async (ctx, actor, view) => {
    await ctx.answerCallbackQuery();
    await replyCard(ctx, draw(ctx, actor, view));
  });

/** What else is asked before an answer, on what the person saw. */
const asking = (draw: (view: KartuView, t: KesraContext['t']) => Card, may: (view: KartuView) => boolean): ActHandler =>
  withKartu(async (ctx, _actor, view, revision) => {
    if (!view.open) return redraw(ctx, view);
    if (view.revision !== revision) {
      await replyRefusal(ctx, refuse('triwulan-changed-meanwhile'));
      return editCard(ctx, kartuCard(view, ctx.t));
    }
    if (!may(view)) return replyRefusal(ctx, refuse('triwulan-no-more-time'));
    await turnCard(ctx, draw(view, ctx.t));
  });

const HANDLERS = {
  open: showing((ctx, _actor, view) => kartuCard(view, ctx.t)),
  leave: showing((ctx, actor) => leaveCard(actor, ctx.t)),
  show: withKartu((ctx, _actor, view) => redraw(ctx, view)),
  data: answering('ADA_DATA'),
  none: answering('NIHIL'),
  m3: answering({ moreDays: 3 }),
  m7: answering({ moreDays: 7 }),
  more: asking(moreCard, (view) => view.more.length > 0),
  nihil: asking(nihilCard, () => true),
} satisfies Record<string, ActHandler>;

async function onNudge(ctx: KesraContext, actor: Actor, triwulan: Triwulan, desaId: number | null): Promise<void> {
  const done = await nudgeDesa(ctx.deps, actor, { triwulan, desaId });
  if (!done.ok) return replyRefusal(ctx, done);
  await turnCard(
    ctx,
    triwulanCard(done.value.matrix, ctx.t),
    ctx.t.plain('triwulan-nudge-done', { count: done.value.count }),
  );
}

function register(bot: Composer<KesraContext>): void {
  registerActs(bot, KARTU_ACTS, HANDLERS);
  registerButtons(bot, MATRIX_BUTTONS, {
    now: (ctx, actor) => sendMatrix(ctx, actor, null),
    matrix: (ctx, actor, { triwulan }) => sendMatrix(ctx, actor, triwulan),
    nudgeAll: (ctx, actor, { triwulan }) => onNudge(ctx, actor, triwulan, null),
    nudge: (ctx, actor, { triwulan, desaId }) => onNudge(ctx, actor, triwulan, desaId),
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
  buttons: [KARTU_ACTS, MATRIX_BUTTONS],
  forms: [],
  register,
};
