/** The buttons of a seat: open, take away, correct, confirm (C1, C3). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { editCard, personOf, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { closeDrafts } from './close-drafts.ts';
import { confirmKontak } from './confirm-kontak.ts';
import { nameOf } from './kontak-list.card.ts';
import { keepKontak } from './keep-kontak.ts';
import { leaveKontak } from './leave-kontak.ts';
import { revokeKontak } from './revoke-kontak.ts';
import { leaveCard, revokeCard, kontakCard, kontakText, successorRow } from './kontak.card.ts';
import { showOwnKontak } from './show-own-kontak.ts';
import { showKontak } from './show-kontak.ts';
import { jabatanForm } from './jabatan.form.ts';

async function onOpen(ctx: KesraContext, actor: Actor, kontakId: number, verb: string): Promise<void> {
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
  bot.callbackQuery(/^ks:(\d{1,9})(?::(revoke|revoke-yes|jabatan|confirm))?$/, (ctx) =>
    withActor(ctx, (actor) => {
      const kontakId = Number(ctx.match[1]);
      const verb = ctx.match[2] ?? '';
      if (verb === 'revoke-yes') return onRevoke(ctx, actor, kontakId);
      if (verb === 'confirm') return onConfirm(ctx, actor, kontakId);
      return onOpen(ctx, actor, kontakId, verb);
    }),
  );
  bot.callbackQuery(/^mj:(\d{1,9}):(yes|no|left)$/, (ctx) => {
    const kontakId = Number(ctx.match[1]);
    return ctx.match[2] === 'no' ? onNotMe(ctx, kontakId) : onAnswer(ctx, kontakId, ctx.match[2] === 'yes');
  });
}
