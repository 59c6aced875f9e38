/** The buttons with which minutes are written: points, action items, the conclusion (C2). */
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { ActHandler } from '../../bot/register-acts.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { whyClosed } from './change-notulen.ts';
import { butirCard, butirOn, dropCard, itemCard, nt, pageCard, whichCard } from './notulen.card.ts';
import type { ButirView, ItemView, NotulenView } from './notulen-view.ts';
import { refuseWithPage, withNotulen } from './notulen-page.bot.ts';
import { removeButir } from './remove-butir.ts';
import { removeTindakLanjut } from './remove-tindak-lanjut.ts';
import type { Which } from './show-notulen.ts';
import { refuse } from '../../lib/result.ts';
import { butirChangeForm, butirForm } from './butir.form.ts';
import { itemChangeForm, itemForm } from './item.form.ts';
import { kesimpulanForm } from './kesimpulan.form.ts';

/** An id, and what the verb asks for beside it. */
interface Tap {
  readonly id: number;
  readonly number: number;
}

/** Goes on where these minutes may be written now; else says why not. */
const whenOpen =
  (
    which: (id: number) => Which,
    go: (ctx: KesraContext, view: NotulenView, tapped: Tap) => Promise<void>,
  ): ActHandler =>
  (ctx, actor, { id, revision: number }) =>
    withNotulen(ctx, actor, which(id), async (view) => {
      const closed = whyClosed(view);
      if (closed) return refuseWithPage(ctx, actor, which(id), closed);
      return go(ctx, view, { id, number });
    });

const rapat = (rapatId: number): Which => ({ rapatId });
const butir = (butirId: number): Which => ({ butirId });
const item = (itemId: number): Which => ({ itemId });

const butirIn = ({ butirList }: NotulenView, butirId: number): ButirView | undefined =>
  butirList.find(({ id }) => id === butirId);
const itemIn = ({ itemList }: NotulenView, itemId: number): ItemView | undefined =>
  itemList.find(({ id }) => id === itemId);

async function write(ctx: KesraContext, { rapatId, agendaList }: NotulenView, agendaId: number): Promise<void> {
  const point = agendaList.find(({ id }) => id === agendaId);
  if (!point) return replyRefusal(ctx, refuse('notulen-agenda-gone'));
  await ctx.forms.start(butirForm, { rapatId, judul: point.uraian });
}

/** A point of the agenda: what was written on it, or the form where nothing was. */
async function openPoint(ctx: KesraContext, view: NotulenView, { number }: Tap): Promise<void> {
  const point = view.agendaList.find(({ id }) => id === number);
  const list = point ? butirOn(view, point.uraian) : [];
  const [only] = list;
  if (!only) return write(ctx, view, number);
  await ctx.answerCallbackQuery();
  await replyCard(ctx, list.length === 1 ? butirCard(view, only, ctx.t) : whichCard(view, list, number, ctx.t));
}

async function removed(
  ctx: KesraContext,
  actor: Actor,
  which: Which,
  done: Awaited<ReturnType<typeof removeButir | typeof removeTindakLanjut>>,
): Promise<void> {
  if (!done.ok) return refuseWithPage(ctx, actor, which, done);
  await turnCard(ctx, pageCard(done.value, ctx.t), ctx.t.plain('notulen-dropped'));
}

export const WRITING = {
  point: whenOpen(rapat, openPoint),
  add: whenOpen(rapat, (ctx, view, { number }) => write(ctx, view, number)),
  other: whenOpen(rapat, (ctx, { rapatId }) => ctx.forms.start(butirForm, { rapatId })),
  plan: whenOpen(rapat, (ctx, { rapatId }, { number }) =>
    ctx.forms.start(itemForm, { rapatId, butirId: number, uraian: '' }),
  ),
  close: whenOpen(rapat, (ctx, { rapatId, kesimpulan }) =>
    ctx.forms.start(kesimpulanForm, { rapatId, before: kesimpulan }),
  ),
  butir: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { butirId: id }, async (view) => {
      const one = butirIn(view, id);
      if (!one) return refuseWithPage(ctx, actor, { butirId: id }, refuse('notulen-butir-gone'));
      await ctx.answerCallbackQuery();
      await replyCard(ctx, butirCard(view, one, ctx.t));
    }),
  edit: whenOpen(butir, async (ctx, view, { id }) => {
    const one = butirIn(view, id);
    if (!one) return replyRefusal(ctx, refuse('notulen-butir-gone'));
    const { stamp, judul, pembahasan, keputusan } = one;
    await ctx.forms.start(butirChangeForm, { butirId: id, stamp, judul, pembahasan, keputusan });
  }),
  drop: whenOpen(butir, async (ctx, view, { id, number }) => {
    const one = butirIn(view, id);
    if (!one) return replyRefusal(ctx, refuse('notulen-butir-gone'));
    await turnCard(ctx, dropCard(one.judul, nt('dropyes', id, number), nt('page', view.rapatId), ctx.t));
  }),
  dropyes: async (ctx, actor, { id, revision: stamp }) => {
    const done = await removeButir(ctx.deps, actor, { butirId: id, stamp, at: ctx.at });
    await removed(ctx, actor, { butirId: id }, done);
  },
  item: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { itemId: id }, async (view) => {
      const one = itemIn(view, id);
      if (!one) return refuseWithPage(ctx, actor, { itemId: id }, refuse('notulen-item-gone'));
      await ctx.answerCallbackQuery();
      await replyCard(ctx, itemCard(view, one, ctx.t));
    }),
  replan: whenOpen(item, async (ctx, view, { id }) => {
    const one = itemIn(view, id);
    if (!one) return replyRefusal(ctx, refuse('notulen-item-gone'));
    const { revision, uraian } = one;
    await ctx.forms.start(itemChangeForm, { rapatId: view.rapatId, itemId: id, revision, uraian });
  }),
  unplan: whenOpen(item, async (ctx, view, { id, number }) => {
    const one = itemIn(view, id);
    if (!one) return replyRefusal(ctx, refuse('notulen-item-gone'));
    await turnCard(ctx, dropCard(one.uraian, nt('unplanyes', id, number), nt('page', view.rapatId), ctx.t));
  }),
  unplanyes: async (ctx, actor, { id, revision }) => {
    const done = await removeTindakLanjut(ctx.deps, actor, { itemId: id, revision, at: ctx.at });
    await removed(ctx, actor, { itemId: id }, done);
  },
} satisfies Record<string, ActHandler>;
