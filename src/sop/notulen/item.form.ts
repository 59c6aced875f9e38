/** Forms: an action item of the minutes: what, who, until when (C2). */
import { z } from 'zod';
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { pihakFrom } from '../../office/book/choose-pihak.ts';
import { pihakFields } from '../../office/book/pihak.fields.ts';
import { listPihak } from './list-pihak.ts';
import { MOST } from './notulen.ts';
import { nt, openButton } from './notulen.card.ts';
import { planTindakLanjut } from './plan-tindak-lanjut.ts';
import { replanTindakLanjut } from './replan-tindak-lanjut.ts';

/** `uraian` is what stands there now; empty: nothing. */
const ITEM = z.object({ rapatId: z.number(), uraian: z.string() });
/** Under a point of the minutes; 0: under none. */
const NEW_ITEM = ITEM.extend({ butirId: z.number() });
const ITEM_SEEN = ITEM.extend({ itemId: z.number(), revision: z.number() });

const fields = {
  uraian: text({
    label: 'notulen-item-label-uraian',
    question: ({ t, about: { uraian } }: Asking<typeof ITEM>) =>
      uraian === '' ? t('notulen-item-question-uraian') : t('notulen-item-question-uraian-again', { uraian }),
    min: 3,
    max: MOST.uraian,
  }),
  ...pihakFields(
    async ({ deps, actor, about: { rapatId } }: Asking<typeof ITEM>, jenis) =>
      actor ? listPihak(deps, actor, { rapatId, jenis }) : [],
    { ORANG: 'notulen-item-pihak-orang' },
  ),
  tenggat: date({ label: 'notulen-item-label-tenggat', question: 'notulen-item-question-tenggat', from: 'today' }),
} as const;

export const itemForm = seatForm({
  id: 'notulen-item',
  title: 'notulen-item-title',
  context: NEW_ITEM,
  fields,
  submit: async ({ deps, actor, t, about }, { uraian, pihak, siapa, tenggat }, { draftId, at }) => {
    const { rapatId } = about;
    const butirId = about.butirId || null;
    const words = { uraian, pihak: pihakFrom(pihak, siapa), tenggat };
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

export const itemChangeForm = seatForm({
  id: 'notulen-item-change',
  title: 'notulen-item-change-title',
  context: ITEM_SEEN,
  fields,
  submit: async ({ deps, actor, t, about }, { uraian, pihak, siapa, tenggat }, { draftId, at }) => {
    const act = { itemId: about.itemId, revision: about.revision, draftId, at };
    const words = { uraian, pihak: pihakFrom(pihak, siapa), tenggat };
    const done = await replanTindakLanjut(deps, actor, { ...act, ...words });
    if (!done.ok) return done;
    return ok({ message: t('notulen-item-changed-done', { uraian }), keyboard: [[openButton(done.value, t)]] });
  },
});
