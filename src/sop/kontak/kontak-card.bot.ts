/** The buttons of a seat: open, take away, correct, confirm (C1, C3). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { editCard, personOf, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerButtons, registerTaps } from '../../bot/register-buttons.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { closeDrafts } from './close-drafts.ts';
import { confirmKontak } from './confirm-kontak.ts';
import { nameOf } from './kontak-list.card.ts';
import { keepKontak } from './keep-kontak.ts';
import { leaveKontak } from './leave-kontak.ts';
import { revokeKontak } from './revoke-kontak.ts';
import {
  MASIH_BUTTONS,
  SEAT_BUTTONS,
  kontakCard,
  kontakText,
  leaveCard,
  revokeCard,
  successorRow,
} from './kontak.card.ts';
import { showOwnKontak } from './show-own-kontak.ts';
import { showKontak } from './show-kontak.ts';
import { jabatanForm } from './jabatan.form.ts';

async function onOpen(
  ctx: KesraContext,
  actor: Actor,
  kontakId: number,
  verb: 'open' | 'revoke' | 'jabatan',
): Promise<void> {
  const found = await showKontak(ctx.deps, actor, kontakId);
  if (!found.ok) return replyRefusal(ctx, found);
  const view = found.value;
  if (verb === 'jabatan') {
    return ctx.forms.start(jabatanForm, { kontakId, nama: nameOf(view, ctx.t) });
  }
  await ctx.answerCallbackQuery();
  const card = verb === 'revoke' && view.mayChange ? revokeCard(view, ctx.t) : kontakCard(view, actor.zona, ctx.t);
  await editCard(ctx, card);
}

async function onConfirm(ctx: KesraContext, actor: Actor, kontakId: number): Promise<void> {
  const done = await confirmKontak(ctx.deps, actor, { kontakId });
  if (!done.ok) return replyRefusal(ctx, done);
  await turnCard(ctx, kontakCard(done.value, actor.zona, ctx.t), ctx.t.plain('daftar-confirmed'));
}

async function onRevoke(ctx: KesraContext, actor: Actor, kontakId: number): Promise<void> {
  const done = await revokeKontak(ctx.deps, actor, { kontakId });
  if (!done.ok) return replyRefusal(ctx, done);
  await closeDrafts(ctx.outer, { kontakId });
  await turnCard(ctx, {
    text: kontakText(done.value, actor.zona, ctx.t),
    keyboard: successorRow(done.value, ctx.t),
  });
}

/** "Masih menjabat?": by the person, since who has several seats may be speaking from another one. */
async function onAnswer(ctx: KesraContext, kontakId: number, keeps: boolean): Promise<void> {
  const done = await (keeps ? keepKontak : leaveKontak)(ctx.outer, personOf(ctx), { kontakId });
  if (!done.ok) return replyRefusal(ctx, done);
  await ctx.answerCallbackQuery();
  const text = ctx.t(keeps ? 'daftar-masih-kept' : 'daftar-masih-left', done.value);
  const { deps, actor, t } = ctx;
  // Who speaks from another seat deals with another Kasi, perhaps.
  const told = !keeps && actor?.kontakId === kontakId;
  await ctx.editMessageText(told ? await sayWhenTold({ deps, actor, t }, text) : text, AS_HTML);
}

/** A slip of the finger must not end a seat: asked once. */
async function onNotMe(ctx: KesraContext, kontakId: number): Promise<void> {
  const found = await showOwnKontak(ctx.outer, personOf(ctx), { kontakId });
  if (!found.ok) return replyRefusal(ctx, found);
  await turnCard(ctx, leaveCard(kontakId, found.value, ctx.t));
}

export function registerKontakCard(bot: Composer<KesraContext>): void {
  registerButtons(bot, SEAT_BUTTONS, {
    open: (ctx, actor, { id }) => onOpen(ctx, actor, id, 'open'),
    jabatan: (ctx, actor, { id }) => onOpen(ctx, actor, id, 'jabatan'),
    confirm: (ctx, actor, { id }) => onConfirm(ctx, actor, id),
    revoke: (ctx, actor, { id }) => onOpen(ctx, actor, id, 'revoke'),
    revokeYes: (ctx, actor, { id }) => onRevoke(ctx, actor, id),
  });
  registerTaps(bot, MASIH_BUTTONS, {
    yes: (ctx, { id }) => onAnswer(ctx, id, true),
    no: (ctx, { id }) => onNotMe(ctx, id),
    left: (ctx, { id }) => onAnswer(ctx, id, false),
  });
}
