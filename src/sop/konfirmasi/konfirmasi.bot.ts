/** Feature: confirming what arrived (B1, B3): the list, the card, and the buttons that lead to them from cards and digests. */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerActs } from '../../bot/register-acts.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { formatNomor, mayConfirm } from '../penyaluran/penyaluran.ts';
import { isOpen } from '../program/realisasi.ts';
import { listCard } from './konfirmasi-list.card.ts';
import { aboutFoto, konfirmasiFotoForm } from './konfirmasi-foto.form.ts';
import { aboutKonfirmasi } from './konfirmasi-context.ts';
import { FIX_ACTS, NEW_ACTS, OPEN_ACTS, PROOF_ACTS, konfirmasiCard } from './konfirmasi.card.ts';
import { konfirmasiForm } from './konfirmasi.form.ts';
import { mayAct } from './konfirmasi.ts';
import type { Foto, Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';
import { listKonfirmasi } from './list-konfirmasi.ts';
import { sendFoto } from './send-foto.bot.ts';
import { showKonfirmasi } from './show-konfirmasi.ts';
import { refuse } from '../../lib/result.ts';

function cardOf(view: KonfirmasiView, actor: Actor, ctx: KesraContext): Card {
  return konfirmasiCard(view, { act: mayAct(actor, view), onBehalf: !mayConfirm(actor, view) }, ctx.t);
}

/** @param show a message of its own, or the tapped one drawn anew */
async function showList(
  ctx: KesraContext,
  actor: Actor,
  page: number,
  show: (card: Card) => Promise<void>,
): Promise<void> {
  const lists = await listKonfirmasi(ctx.deps, actor);
  if (!lists.ok) return replyRefusal(ctx, lists);
  await show(listCard(lists.value, page, actor.peran === 'MITRA', ctx.t));
}

async function turnPage(ctx: KesraContext, actor: Actor, page: number): Promise<void> {
  await showList(ctx, actor, page, async (card) => {
    await turnCard(ctx, card);
  });
}

async function startForm(ctx: KesraContext, actor: Actor, view: KonfirmasiView, replaces: Konfirmasi | null) {
  await ctx.forms.start(konfirmasiForm, aboutKonfirmasi(view, replaces, !mayConfirm(actor, view), ctx.t));
}

/** Whoever should confirm gets the form at once; everything else is seen on the card first. */
async function open(ctx: KesraContext, actor: Actor, penyaluranId: number): Promise<void> {
  const found = await showKonfirmasi(ctx.deps, actor, { penyaluranId });
  if (!found.ok) return replyRefusal(ctx, found);
  const view = found.value;
  if (view.status === 'DIBATALKAN') {
    return replyRefusal(ctx, refuse('konfirmasi-cancelled', { nomor: formatNomor(view.nomor) }));
  }
  if (mayConfirm(actor, view) && isOpen(view.status) && view.activeList.length === 0) {
    return startForm(ctx, actor, view, null);
  }
  await ctx.answerCallbackQuery();
  await replyCard(ctx, cardOf(view, actor, ctx));
}

/** A button that was drawn for an older state: how it stands now, and the card anew. */
async function redraw(ctx: KesraContext, actor: Actor, view: KonfirmasiView): Promise<void> {
  const code = view.status === 'DIBATALKAN' ? 'konfirmasi-cancelled' : 'konfirmasi-changed';
  await replyRefusal(ctx, refuse(code, { nomor: formatNomor(view.nomor) }));
  await editCard(ctx, cardOf(view, actor, ctx));
}

/** @param konfirmasiId the one to correct; null: a new or a further one */
async function start(
  ctx: KesraContext,
  actor: Actor,
  seen: { readonly penyaluranId: number; readonly revision: number },
  konfirmasiId: number | null,
): Promise<void> {
  const found = await showKonfirmasi(ctx.deps, actor, seen);
  if (!found.ok) return replyRefusal(ctx, found);
  const view = found.value;
  if (!mayAct(actor, view)) return replyRefusal(ctx, refuse('konfirmasi-no-right'));
  const replaces = view.activeList.find(({ id }) => id === konfirmasiId) ?? null;
  const possible = konfirmasiId === null ? isOpen(view.status) : replaces !== null && view.status !== 'DIBATALKAN';
  if (!possible || view.revision !== seen.revision) return redraw(ctx, actor, view);
  await startForm(ctx, actor, view, replaces);
}

async function withKonfirmasi(
  ctx: KesraContext,
  actor: Actor,
  konfirmasiId: number,
  go: (view: KonfirmasiView, one: Konfirmasi) => Promise<void>,
): Promise<void> {
  const found = await showKonfirmasi(ctx.deps, actor, { konfirmasiId });
  if (!found.ok) return replyRefusal(ctx, found);
  const one = found.value.konfirmasiList.find(({ id }) => id === konfirmasiId);
  return one ? go(found.value, one) : replyRefusal(ctx, refuse('konfirmasi-not-found'));
}

async function askFoto(ctx: KesraContext, actor: Actor, konfirmasiId: number, jenis: Foto['jenis']): Promise<void> {
  await withKonfirmasi(ctx, actor, konfirmasiId, async (view, { id }) => {
    if (!mayAct(actor, view)) return replyRefusal(ctx, refuse('konfirmasi-no-right'));
    await ctx.forms.start(konfirmasiFotoForm, aboutFoto(id, view.nomor, jenis));
  });
}

function registerButtons(bot: Composer<KesraContext>): void {
  registerActs(bot, OPEN_ACTS, {
    open: (ctx, actor, { id }) => open(ctx, actor, id),
    list: (ctx, actor, { id: page }) => turnPage(ctx, actor, page),
  });
  registerActs(bot, PROOF_ACTS, {
    pics: (ctx, actor, { id }) => withKonfirmasi(ctx, actor, id, (view, one) => sendFoto(ctx, view, one)),
    ba: (ctx, actor, { id }) => askFoto(ctx, actor, id, 'BERITA_ACARA'),
    foto: (ctx, actor, { id }) => askFoto(ctx, actor, id, 'FOTO'),
  });
  registerActs(bot, NEW_ACTS, {
    new: (ctx, actor, { id: penyaluranId, revision }) => start(ctx, actor, { penyaluranId, revision }, null),
  });
  registerActs(bot, FIX_ACTS, {
    fix: (ctx, actor, { id: penyaluranId, revision, more }) =>
      start(ctx, actor, { penyaluranId, revision }, Number(more)),
  });
}

export const konfirmasiFeature: Feature = {
  name: 'konfirmasi',
  commands: [
    {
      name: 'konfirmasi',
      description: 'konfirmasi-command',
      button: 'konfirmasi-menu',
      peran: ['DESA', 'MITRA'],
      run: (ctx) => withActor(ctx, (actor) => showList(ctx, actor, 0, (card) => replyCard(ctx, card))),
    },
  ],
  buttons: [OPEN_ACTS, PROOF_ACTS, NEW_ACTS, FIX_ACTS],
  forms: [konfirmasiForm, konfirmasiFotoForm],
  register: registerButtons,
};
