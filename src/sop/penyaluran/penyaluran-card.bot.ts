/** The buttons of a distribution's card, and its number sent as a message (B1, B3). */
import type { Composer } from 'grammy';
import { replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { recordCards } from '../../bot/record-cards.ts';
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
import { showPenyaluran } from './show-penyaluran.ts';
import { refuse } from '../../lib/result.ts';

const { open, withView, whenFresh } = recordCards({
  show: showPenyaluran,
  cardOf: (ctx, actor, view: PenyaluranView) => cardFor(actor, view, ctx.t),
});
/** Opens one distribution as a message of its own. */
export const openPenyaluran = open;

type Handler = (ctx: KesraContext, actor: Actor, view: PenyaluranView) => Promise<void>;

/** Goes on where the Kasi may do that to the state that they saw. */
const asKasi = (lock: (view: PenyaluranView) => ReturnType<typeof lockOf>, go: Handler): ActHandler =>
  whenFresh(
    {
      forbidden: (actor) => (mayChangeProgram(actor) ? null : refuse('program-not-allowed')),
      stale(view, revision) {
        const code = view.revision === revision ? lock(view) : 'penyaluran-changed-meanwhile';
        return code && refuse(code, { nomor: formatNomor(view.nomor), status: view.status });
      },
    },
    go,
  );

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
