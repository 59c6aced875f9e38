/** Forms: an action item of the minutes: what, who, until when (C2). */
import { defineForm } from '../../form/define-form.ts';
import { choice } from '../../form/fields/choice.ts';
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import type { JsonObject } from '../../form/env.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { numberIn, textIn } from './form-context.ts';
import { JENIS_PIHAK, type JenisPihak, listPihak, pihakFrom } from './list-pihak.ts';
import { MOST } from './notulen.ts';
import { nt, openButton } from './notulen.card.ts';
import { planTindakLanjut } from './plan-tindak-lanjut.ts';
import { replanTindakLanjut } from './replan-tindak-lanjut.ts';

async function optionsOf(
  { deps, actor }: SopEnv,
  { pihak }: { readonly pihak?: string },
  context: JsonObject,
): Promise<{ value: string; text: string; aliases: readonly string[] }[]> {
  const jenis = JENIS_PIHAK.find((one) => one === pihak);
  if (!actor || !jenis) return [];
  const list = await listPihak(deps, actor, { rapatId: numberIn(context, 'rapatId'), jenis });
  return list.map(({ id, text, alias }) => ({ value: String(id), text, aliases: alias }));
}

/** Opened with `{ rapatId, butirId, uraian }`; uraian is what stands there now. */
const fields = {
  uraian: text({
    label: 'notulen-item-label-uraian',
    question: ({ t }: SopEnv, _: object, context) => {
      const uraian = textIn(context, 'uraian');
      return uraian === '' ? t('notulen-item-question-uraian') : t('notulen-item-question-uraian-again', { uraian });
    },
    min: 3,
    max: MOST.uraian,
  }),
  pihak: choice({
    label: 'notulen-item-label-pihak',
    question: 'notulen-item-question-pihak',
    options: [
      { value: 'INSTANSI' satisfies JenisPihak, key: 'notulen-item-pihak-instansi' },
      { value: 'DESA' satisfies JenisPihak, key: 'notulen-item-pihak-desa' },
      { value: 'ORANG' satisfies JenisPihak, key: 'notulen-item-pihak-orang' },
    ],
  }),
  siapa: choice({
    label: 'notulen-item-label-siapa',
    question: 'notulen-item-question-siapa',
    options: optionsOf,
    ignore: ['desa', 'kelurahan'],
  }),
  tenggat: date({ label: 'notulen-item-label-tenggat', question: 'notulen-item-question-tenggat', from: 'today' }),
} as const;

export const itemForm = defineForm({
  id: 'notulen-item',
  title: 'notulen-item-title',
  fields,
  submit: async ({ deps, actor, t }: SopEnv, { uraian, pihak, siapa, tenggat }, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const rapatId = numberIn(context, 'rapatId');
    const butirId = numberIn(context, 'butirId') || null;
    const words = { uraian, pihak: pihakFrom(pihak, Number(siapa)), tenggat };
    const done = await planTindakLanjut(deps, actor, { rapatId, butirId, draftId, at, ...words });
    if (!done.ok) return done;
    return ok({
      message: t('notulen-item-recorded', { uraian }),
      keyboard: [
        [{ text: t.plain('notulen-button-another-item'), data: nt('plan', rapatId, butirId ?? 0) }],
        [openButton(done.value, t)],
      ],
    });
  },
});

/** Opened with `{ rapatId, itemId, revision, uraian }`. */
export const itemChangeForm = defineForm({
  id: 'notulen-item-change',
  title: 'notulen-item-change-title',
  fields,
  submit: async ({ deps, actor, t }: SopEnv, { uraian, pihak, siapa, tenggat }, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const act = { itemId: numberIn(context, 'itemId'), revision: numberIn(context, 'revision'), draftId, at };
    const words = { uraian, pihak: pihakFrom(pihak, Number(siapa)), tenggat };
    const done = await replanTindakLanjut(deps, actor, { ...act, ...words });
    if (!done.ok) return done;
    return ok({ message: t('notulen-item-changed-done', { uraian }), keyboard: [[openButton(done.value, t)]] });
  },
});
