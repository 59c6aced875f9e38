/** Forms: one thing of a planned distribution is changed, or all of it cancelled (B1). Opened with the revision that the person saw. */
import { type SubmitMeta, defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { date } from '../../form/fields/date.ts';
import { money } from '../../form/fields/money.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { yesNo } from '../../form/fields/yes-no.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import type { ActResult, PenyaluranAct } from './act-on-penyaluran.ts';
import { cancelPenyaluran } from './cancel-penyaluran.ts';
import { type PenyaluranChange, changePenyaluran } from './change-penyaluran.ts';
import { cardFor } from './penyaluran.card.ts';
import { formatNomor } from './penyaluran.ts';
import type { PenyaluranView } from './penyaluran-view.ts';
import { MOST_JUMLAH } from './parse-barang.ts';
import { MOST_KPM } from './plan.form.ts';

/** For `ctx.forms.start`. @param barang of a form about one item */
export function changeContext(
  view: PenyaluranView,
  barang?: { readonly id: number; readonly nama: string; readonly satuan: string },
) {
  const about = { penyaluranId: view.id, revision: view.revision, nomor: formatNomor(view.nomor), desa: view.desa };
  return barang ? { ...about, barangId: barang.id, nama: barang.nama, satuan: barang.satuan } : about;
}

// Only a draft that `changeContext` did not open can come without these; no record has the id 0.
const numberOf = (context: JsonObject, name: string): number => Number(context[name] ?? 0);
function wordOf(context: JsonObject, name: string): string {
  const word = context[name];
  return typeof word === 'string' ? word : '';
}

function actOf({ context, at }: SubmitMeta): PenyaluranAct {
  return { penyaluranId: numberOf(context, 'penyaluranId'), revision: numberOf(context, 'revision'), at };
}
const aboutOf = (context: JsonObject) => ({ nomor: wordOf(context, 'nomor'), desa: wordOf(context, 'desa') });

async function answer({ actor, t }: SopEnv, done: ActResult, said: TextKey) {
  const result = await done;
  if (!actor || !result.ok) return result.ok ? refuse('bot-not-registered') : result;
  const { text: card, keyboard } = cardFor(actor, result.value, t);
  const message = joinHtml([t.dynamic(said, { nomor: formatNomor(result.value.nomor) }), card], '\n\n');
  return ok({ message, keyboard });
}

async function change(env: SopEnv, what: PenyaluranChange, meta: SubmitMeta) {
  if (!env.actor) return refuse('bot-not-registered');
  return answer(env, changePenyaluran(env.deps, env.actor, actOf(meta), what), 'penyaluran-done-changed');
}

export const tanggalForm = defineForm({
  id: 'penyaluran-tanggal',
  title: 'penyaluran-change-title',
  fields: {
    tanggal: date({
      label: 'penyaluran-part-tanggal',
      question: ({ t }: SopEnv, _: object, context) => t('penyaluran-change-tanggal-question', aboutOf(context)),
      likely: 'future',
    }),
  },
  submit: (env: SopEnv, { tanggal }, meta) => change(env, { part: 'tanggal', tanggal }, meta),
});

export const tempatForm = defineForm({
  id: 'penyaluran-tempat',
  title: 'penyaluran-change-title',
  fields: {
    tempat: text({
      label: 'penyaluran-part-tempat',
      question: ({ t }: SopEnv, _: object, context) => t('penyaluran-change-tempat-question', aboutOf(context)),
      max: 120,
    }),
  },
  submit: (env: SopEnv, { tempat }, meta) => change(env, { part: 'tempat', tempat }, meta),
});

export const kpmForm = defineForm({
  id: 'penyaluran-kpm',
  title: 'penyaluran-change-title',
  fields: {
    kpm: wholeNumber({
      label: 'penyaluran-part-kpm',
      question: ({ t }: SopEnv, _: object, context) => t('penyaluran-change-kpm-question', aboutOf(context)),
      min: 1,
      max: MOST_KPM,
    }),
    scale: yesNo({ label: 'penyaluran-change-scale', question: 'penyaluran-change-scale-question' }),
  },
  submit: (env: SopEnv, { kpm, scale }, meta) => change(env, { part: 'kpm', kpm, scale }, meta),
});

export const jumlahForm = defineForm({
  id: 'penyaluran-jumlah',
  title: 'penyaluran-change-title',
  fields: {
    jumlah: wholeNumber({
      label: 'penyaluran-change-jumlah',
      question: ({ t }: SopEnv, _: object, context) =>
        t('penyaluran-change-jumlah-question', {
          ...aboutOf(context),
          nama: wordOf(context, 'nama'),
          satuan: wordOf(context, 'satuan'),
        }),
      min: 1,
      max: MOST_JUMLAH,
    }),
  },
  submit: (env: SopEnv, { jumlah }, meta) =>
    change(env, { part: 'barang', barangId: numberOf(meta.context, 'barangId'), jumlah }, meta),
});

/** The same for money, which people write in their own way. */
export const rupiahForm = defineForm({
  id: 'penyaluran-rupiah',
  title: 'penyaluran-change-title',
  fields: {
    jumlah: money({
      label: 'penyaluran-change-jumlah',
      question: ({ t }: SopEnv, _: object, context) =>
        t('penyaluran-change-rupiah-question', { ...aboutOf(context), nama: wordOf(context, 'nama') }),
      min: 1n,
      max: BigInt(MOST_JUMLAH),
    }),
  },
  submit: (env: SopEnv, { jumlah }, meta) =>
    change(env, { part: 'barang', barangId: numberOf(meta.context, 'barangId'), jumlah: Number(jumlah) }, meta),
});

export const cancelForm = defineForm({
  id: 'penyaluran-batal',
  title: 'penyaluran-cancel-title',
  fields: {
    reason: text({
      label: 'penyaluran-cancel-label',
      question: ({ t }: SopEnv, _: object, context) => t('penyaluran-cancel-question', aboutOf(context)),
      min: 3,
      max: 500,
    }),
  },
  submit: async (env: SopEnv, { reason }, meta) =>
    env.actor
      ? answer(env, cancelPenyaluran(env.deps, env.actor, actOf(meta), reason), 'penyaluran-done-cancelled')
      : refuse('bot-not-registered'),
});
