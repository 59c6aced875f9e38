/** Feature: joining without an invitation (C1): the stranger's button, the applicant's state, the Kasi's decision. */
import { editCard, personOf, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { APPLY_BUTTONS } from '../../office/actor/apply-buttons.ts';
import { type ActHandler, registerActTaps, registerActs } from '../../bot/register-acts.ts';
import { registerTaps } from '../../bot/register-buttons.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { approvePermohonan } from './approve-permohonan.ts';
import { refusalFor } from './decide-permohonan.ts';
import { listOwnPermohonan } from './list-own-permohonan.ts';
import { listKecamatan } from './list-places.ts';
import { listPermohonan } from './list-permohonan.ts';
import {
  DECIDE_ACTS,
  OWN_ACTS,
  approvedText,
  permohonanCard,
  permohonanListCard,
  waitingCard,
  withdrawnCard,
} from './permohonan.card.ts';
import { permohonanForm } from './permohonan.form.ts';
import { rejectContext, rejectPermohonanForm } from './reject.form.ts';
import { showPermohonan } from './show-permohonan.ts';
import { withdrawPermohonan } from './withdraw-permohonan.ts';
import { refuse } from '../../lib/result.ts';

/** How it stands with somebody who waits; null for everybody else. */
async function strangerCard(ctx: KesraContext): Promise<Card | null> {
  const waiting = await listOwnPermohonan(ctx.outer, personOf(ctx));
  if (waiting.length === 0) return null;
  return waitingCard(waiting, (await listKecamatan(ctx.outer)).length > waiting.length, ctx.t);
}

/** @param elsewhere asked for by somebody who knows that they are registered, or wait, in another kecamatan */
async function apply(ctx: KesraContext, elsewhere: boolean): Promise<void> {
  // Only people of a body may ask beside the seat that they have; the use case looks at all of their seats.
  if (ctx.actor && ctx.actor.peran !== 'MITRA') return replyRefusal(ctx, refuse('permohonan-has-seat'));
  const waiting = elsewhere ? null : await strangerCard(ctx);
  if (waiting) {
    await ctx.answerCallbackQuery();
    return replyCard(ctx, waiting);
  }
  const kecamatanList = await listKecamatan(ctx.outer);
  if (kecamatanList.length === 0) return replyRefusal(ctx, refuse('permohonan-no-kecamatan'));
  if (ctx.actor && kecamatanList.length === 1) return replyRefusal(ctx, refuse('permohonan-has-seat'));
  await ctx.forms.start(permohonanForm);
}

async function withdraw(ctx: KesraContext, id: number): Promise<void> {
  const done = await withdrawPermohonan(ctx.outer, personOf(ctx), id);
  if (!done.ok) return replyRefusal(ctx, done);
  await turnCard(ctx, withdrawnCard(done.value, ctx.t));
}

/** Draws the tapped card as it stands now. */
async function redraw(ctx: KesraContext, actor: Actor, id: number): Promise<void> {
  const found = await showPermohonan(ctx.deps, actor, id);
  if (found.ok) await editCard(ctx, permohonanCard(found.value, ctx.t));
}

async function approve(ctx: KesraContext, actor: Actor, id: number): Promise<void> {
  const done = await approvePermohonan(ctx.deps, actor, id);
  if (done.ok) await ctx.answerCallbackQuery({ text: approvedText(done.value, ctx.t) });
  else await replyRefusal(ctx, done);
  await redraw(ctx, actor, id);
}

async function askReason(ctx: KesraContext, actor: Actor, id: number): Promise<void> {
  const found = await showPermohonan(ctx.deps, actor, id);
  if (!found.ok) return replyRefusal(ctx, found);
  if (found.value.status === 'MENUNGGU') return ctx.forms.start(rejectPermohonanForm, rejectContext(found.value));
  await replyRefusal(ctx, refusalFor(found.value));
  await editCard(ctx, permohonanCard(found.value, ctx.t));
}

async function open(ctx: KesraContext, actor: Actor, id: number): Promise<void> {
  const found = await showPermohonan(ctx.deps, actor, id);
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  await replyCard(ctx, permohonanCard(found.value, ctx.t));
}

/** The first page comes as a message of its own, since the card that led here must stay. */
async function list(ctx: KesraContext, actor: Actor, page: number, turned: boolean): Promise<void> {
  const found = await listPermohonan(ctx.deps, actor);
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  const card = permohonanListCard(found.value, page, ctx.t);
  await (turned ? editCard(ctx, card) : replyCard(ctx, card));
}

const KASI_ACTS = {
  ok: (ctx, actor, { id }) => approve(ctx, actor, id),
  no: (ctx, actor, { id }) => askReason(ctx, actor, id),
  open: (ctx, actor, { id }) => open(ctx, actor, id),
  list: (ctx, actor, { id: page }) => list(ctx, actor, page, false),
  page: (ctx, actor, { id: page }) => list(ctx, actor, page, true),
} satisfies Record<string, ActHandler>;

export const permohonanFeature: Feature = {
  name: 'permohonan',
  commands: [],
  buttons: [APPLY_BUTTONS, OWN_ACTS, DECIDE_ACTS],
  forms: [permohonanForm, rejectPermohonanForm],
  strangerCard,
  register(bot) {
    // Before the set-up code, which any long word may be: a greeting of somebody who waits is no guess.
    bot.on('message', async (ctx, next) => {
      const card = ctx.actor ? null : await strangerCard(ctx);
      await (card ? replyCard(ctx, card) : next());
    });
    registerTaps(bot, APPLY_BUTTONS, {
      mulai: (ctx) => apply(ctx, false),
      lain: (ctx) => apply(ctx, true),
    });
    registerActTaps(bot, OWN_ACTS, (ctx, { id }) => withdraw(ctx, id));
    registerActs(bot, DECIDE_ACTS, KASI_ACTS);
  },
};
