/** The buttons of a distribution's card, and its number sent as a message (B1, B3). */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerNumber } from '../../bot/register-number.ts';
import { showAlbum } from '../../bot/show-album.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayChangeProgram } from '../program/program.ts';
import { RUPIAH } from '../program/satuan.ts';
import {
  type BarangSeen,
  type PenyaluranSeen,
  barangContext,
  cancelForm,
  changeContext,
  jumlahForm,
  kpmForm,
  rupiahForm,
  tanggalForm,
  tempatForm,
} from './change.form.ts';
import { cancelLockOf, lockOf } from './lock.ts';
import { BARANG_VERBS, PENYALURAN_ACTS, cardFor, changeMenu } from './penyaluran.card.ts';
import { formatNomor, parseNomor } from './penyaluran.ts';
import type { PenyaluranView } from './penyaluran-view.ts';
import type { Which } from '../../office/book/which.ts';
import { showPenyaluran } from './show-penyaluran.ts';
import { refuse } from '../../lib/result.ts';

/** Opens one distribution as a message of its own. */
export async function openPenyaluran(ctx: KesraContext, actor: Actor, which: Which): Promise<void> {
  const found = await showPenyaluran(ctx.deps, actor, which);
  if (!found.ok) return replyRefusal(ctx, found);
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await replyCard(ctx, cardFor(actor, found.value, ctx.t));
}

type Handler = (ctx: KesraContext, actor: Actor, view: PenyaluranView) => Promise<void>;

/** On the distribution as it is now, for whoever may see it. */
const withView =
  (go: (ctx: KesraContext, actor: Actor, view: PenyaluranView, revision: number) => Promise<void>): ActHandler =>
  async (ctx, actor, { id, revision }) => {
    const found = await showPenyaluran(ctx.deps, actor, { id });
    if (!found.ok) return replyRefusal(ctx, found);
    await go(ctx, actor, found.value, revision);
  };

/** Goes on where the Kasi may do that to the state that they saw; says why not otherwise, and draws the card anew. */
const asKasi = (lock: (view: PenyaluranView) => ReturnType<typeof lockOf>, go: Handler): ActHandler =>
  withView(async (ctx, actor, view, revision) => {
    const nomor = formatNomor(view.nomor);
    if (!mayChangeProgram(actor)) return replyRefusal(ctx, refuse('program-not-allowed'));
    const code = view.revision === revision ? lock(view) : 'penyaluran-changed-meanwhile';
    if (code === null) return go(ctx, actor, view);
    await replyRefusal(ctx, refuse(code, { nomor, status: view.status }));
    await editCard(ctx, cardFor(actor, view, ctx.t));
  });

const FORM_OF = { tanggal: tanggalForm, tempat: tempatForm, kpm: kpmForm };

const changing = (part: keyof typeof FORM_OF) =>
  asKasi(
    (view) => lockOf(view, part),
    (ctx, _actor, view) => ctx.forms.start<PenyaluranSeen>(FORM_OF[part], changeContext(view)),
  );

const changingBarang = (at: number): ActHandler =>
  asKasi(
    (view) => (view.realisasi.barangList[at] ? lockOf(view, 'barang') : 'penyaluran-barang-unknown'),
    async (ctx, _actor, view) => {
      const barang = view.realisasi.barangList[at];
      if (!barang) return;
      const form = barang.satuan === RUPIAH ? rupiahForm : jumlahForm;
      await ctx.forms.start<BarangSeen>(form, barangContext(view, barang));
    },
  );

async function showFoto(ctx: KesraContext, { fotoIds }: PenyaluranView): Promise<void> {
  if (fotoIds.length === 0) return replyRefusal(ctx, refuse('penyaluran-no-foto'));
  await ctx.answerCallbackQuery();
  await showAlbum(ctx, fotoIds);
}

type BarangVerb = (typeof BARANG_VERBS)[number];

const HANDLERS = {
  open: (ctx, actor, { id }) => openPenyaluran(ctx, actor, { id }),
  kartu: withView(async (ctx, actor, view) => {
    await turnCard(ctx, cardFor(actor, view, ctx.t));
  }),
  foto: withView((ctx, _actor, view) => showFoto(ctx, view)),
  ubah: asKasi(
    (view) => lockOf(view, 'tanggal'),
    async (ctx, _actor, view) => {
      await turnCard(ctx, changeMenu(view, ctx.t));
    },
  ),
  tanggal: changing('tanggal'),
  tempat: changing('tempat'),
  kpm: changing('kpm'),
  batal: asKasi(cancelLockOf, (ctx, _actor, view) => ctx.forms.start(cancelForm, changeContext(view))),
  ...(Object.fromEntries(BARANG_VERBS.map((verb, at) => [verb, changingBarang(at)])) as Record<BarangVerb, ActHandler>),
} satisfies Record<string, ActHandler>;

export function registerCard(bot: Composer<KesraContext>): void {
  registerActs(bot, PENYALURAN_ACTS, HANDLERS);
  registerNumber(bot, parseNomor, openPenyaluran);
}
