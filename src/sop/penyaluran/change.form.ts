/** Forms: one thing of a planned distribution is changed, or all of it cancelled (B1). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import { z } from 'zod';
import type { Closing, SubmitMeta } from '../../form/define-form.ts';
import type { About } from '../../form/env.ts';
import { date } from '../../form/fields/date.ts';
import { money } from '../../form/fields/money.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { yesNo } from '../../form/fields/yes-no.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { ok } from '../../lib/result.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { type Asking, type SeatEnv, seatForm } from '../../office/actor/seat-form.ts';
import type { PenyaluranAct } from './act-on-penyaluran.ts';
import { cancelPenyaluran } from './cancel-penyaluran.ts';
import { type PenyaluranChange, changePenyaluran } from './change-penyaluran.ts';
import { cardFor } from './penyaluran.card.ts';
import { formatNomor } from './penyaluran.ts';
import type { PenyaluranView } from './penyaluran-view.ts';
import { MOST_JUMLAH } from './parse-barang.ts';
import { MOST_KPM } from './plan.form.ts';

/** The distribution, and the state of it that the person saw. */
const PENYALURAN_SEEN = z.object({
  penyaluranId: z.number(),
  revision: z.number(),
  nomor: z.string(),
  desa: z.string(),
});
const BARANG_SEEN = PENYALURAN_SEEN.extend({ barangId: z.number(), nama: z.string(), satuan: z.string() });
export type PenyaluranSeen = z.infer<typeof PENYALURAN_SEEN>;
export type BarangSeen = z.infer<typeof BARANG_SEEN>;

/** For `ctx.forms.start`. */
export function changeContext(view: PenyaluranView): PenyaluranSeen {
  return { penyaluranId: view.id, revision: view.revision, nomor: formatNomor(view.nomor), desa: view.desa };
}

/** The same, for a form about one item. */
export function barangContext(
  view: PenyaluranView,
  { id, nama, satuan }: { readonly id: number; readonly nama: string; readonly satuan: string },
): BarangSeen {
  return { ...changeContext(view), barangId: id, nama, satuan };
}

const actOn = ({ penyaluranId, revision }: PenyaluranSeen, at: Date): PenyaluranAct => ({ penyaluranId, revision, at });

/** The card again, below what was done. */
async function said(env: SeatEnv, view: PenyaluranView, key: TextKey): Promise<Closing> {
  const { actor, t } = env;
  const { text: card, keyboard } = cardFor(actor, view, t);
  const told = await sayWhenTold(env, t.dynamic(key, { nomor: formatNomor(view.nomor) }));
  return { message: joinHtml([told, card], '\n\n'), keyboard };
}

async function change(env: SeatEnv & About<PenyaluranSeen>, what: PenyaluranChange, { at }: SubmitMeta) {
  const done = await changePenyaluran(env.deps, env.actor, actOn(env.about, at), what);
  return done.ok ? ok(await said(env, done.value, 'penyaluran-done-changed')) : done;
}

export const tanggalForm = seatForm({
  id: 'penyaluran-tanggal',
  title: 'penyaluran-change-title',
  context: PENYALURAN_SEEN,
  fields: {
    tanggal: date({
      label: 'penyaluran-part-tanggal',
      question: ({ t, about }: Asking<typeof PENYALURAN_SEEN>) => t('penyaluran-change-tanggal-question', about),
      likely: 'future',
    }),
  },
  submit: (env, { tanggal }, meta) => change(env, { part: 'tanggal', tanggal }, meta),
});

export const tempatForm = askOnce({
  id: 'penyaluran-tempat',
  title: 'penyaluran-change-title',
  context: PENYALURAN_SEEN,
  name: 'tempat',
  label: 'penyaluran-part-tempat',
  question: ({ t, about }) => t('penyaluran-change-tempat-question', about),
  max: 120,
  act: ({ deps, actor, about }, tempat, { at }) =>
    changePenyaluran(deps, actor, actOn(about, at), { part: 'tempat', tempat }),
  done: (view, env) => said(env, view, 'penyaluran-done-changed'),
});

export const kpmForm = seatForm({
  id: 'penyaluran-kpm',
  title: 'penyaluran-change-title',
  context: PENYALURAN_SEEN,
  fields: {
    kpm: wholeNumber({
      label: 'penyaluran-part-kpm',
      question: ({ t, about }: Asking<typeof PENYALURAN_SEEN>) => t('penyaluran-change-kpm-question', about),
      min: 1,
      max: MOST_KPM,
      noun: 'kpm',
    }),
    scale: yesNo({ label: 'penyaluran-change-scale', question: 'penyaluran-change-scale-question' }),
  },
  submit: (env, { kpm, scale }, meta) => change(env, { part: 'kpm', kpm, scale }, meta),
});

export const jumlahForm = seatForm({
  id: 'penyaluran-jumlah',
  title: 'penyaluran-change-title',
  context: BARANG_SEEN,
  fields: {
    jumlah: wholeNumber({
      label: 'penyaluran-change-jumlah',
      question: ({ t, about }: Asking<typeof BARANG_SEEN>) => t('penyaluran-change-jumlah-question', about),
      unit: ({ about }: Asking<typeof BARANG_SEEN>) => ({ unit: about.satuan, name: about.nama }),
      min: 1,
      max: MOST_JUMLAH,
    }),
  },
  submit: (env, { jumlah }, meta) => change(env, { part: 'barang', barangId: env.about.barangId, jumlah }, meta),
});

/** The same for money, which people write in their own way. */
export const rupiahForm = seatForm({
  id: 'penyaluran-rupiah',
  title: 'penyaluran-change-title',
  context: BARANG_SEEN,
  fields: {
    jumlah: money({
      label: 'penyaluran-change-jumlah',
      question: ({ t, about }: Asking<typeof BARANG_SEEN>) => t('penyaluran-change-rupiah-question', about),
      min: 1n,
      max: BigInt(MOST_JUMLAH),
    }),
  },
  submit: (env, { jumlah }, meta) =>
    change(env, { part: 'barang', barangId: env.about.barangId, jumlah: Number(jumlah) }, meta),
});

export const cancelForm = askOnce({
  id: 'penyaluran-batal',
  title: 'penyaluran-cancel-title',
  context: PENYALURAN_SEEN,
  name: 'reason',
  label: 'penyaluran-cancel-label',
  question: ({ t, about }) => t('penyaluran-cancel-question', about),
  min: 3,
  max: 500,
  act: ({ deps, actor, about }, reason, { at }) => cancelPenyaluran(deps, actor, actOn(about, at), reason),
  done: (view, env) => said(env, view, 'penyaluran-done-cancelled'),
});
