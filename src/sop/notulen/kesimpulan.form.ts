/** Form: the conclusion of the minutes (C2). */
import { z } from 'zod';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { MOST, formatRapat } from './notulen.ts';
import { openButton } from './notulen.card.ts';
import { showNotulen } from './show-notulen.ts';
import { writeKesimpulan } from './write-kesimpulan.ts';

/** `before`: what stood there when the person saw it; empty: nothing. */
const MINUTES = z.object({ rapatId: z.number(), before: z.string() });

export const kesimpulanForm = seatForm({
  id: 'notulen-kesimpulan',
  title: 'notulen-kesimpulan-title',
  context: MINUTES,
  fields: {
    kesimpulan: text({
      label: 'notulen-kesimpulan-label',
      question: ({ t, about: { before } }: Asking<typeof MINUTES>) =>
        before === ''
          ? t('notulen-kesimpulan-question')
          : t('notulen-kesimpulan-question-again', { kesimpulan: before }),
      min: 3,
      max: MOST.kesimpulan,
    }),
  },
  submit: async ({ deps, actor, t, about }, { kesimpulan }, { draftId, at }) => {
    const { rapatId, before } = about;
    const done = await writeKesimpulan(deps, actor, { rapatId, draftId, at, before, kesimpulan });
    if (done.ok) {
      const message = t('notulen-kesimpulan-done', { nomor: formatRapat(done.value.nomor) });
      return ok({ message, keyboard: [[openButton(done.value, t)]] });
    }
    if (done.code !== 'notulen-kesimpulan-changed') return done;
    // They have read the other one now: what they send next is meant to take its place.
    const found = await showNotulen(deps, actor, { rapatId });
    return found.ok ? { ...done, about: { rapatId, before: found.value.kesimpulan } } : done;
  },
});
