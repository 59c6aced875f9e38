/** Form: the conclusion of the minutes (C2). Opened with `{ rapatId, before }`. */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { numberIn, textIn } from './form-context.ts';
import { MOST, formatRapat } from './notulen.ts';
import { openButton } from './notulen.card.ts';
import { showNotulen } from './show-notulen.ts';
import { writeKesimpulan } from './write-kesimpulan.ts';

export const kesimpulanForm = defineForm({
  id: 'notulen-kesimpulan',
  title: 'notulen-kesimpulan-title',
  fields: {
    kesimpulan: text({
      label: 'notulen-kesimpulan-label',
      question: ({ t }: SopEnv, _: object, context) => {
        const before = textIn(context, 'before');
        return before === ''
          ? t('notulen-kesimpulan-question')
          : t('notulen-kesimpulan-question-again', { kesimpulan: before });
      },
      min: 3,
      max: MOST.kesimpulan,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { kesimpulan }, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const rapatId = numberIn(context, 'rapatId');
    const before = textIn(context, 'before');
    const done = await writeKesimpulan(deps, actor, { rapatId, draftId, at, before, kesimpulan });
    if (done.ok) {
      const message = t('notulen-kesimpulan-done', { nomor: formatRapat(done.value.nomor) });
      return ok({ message, keyboard: [[openButton(done.value, t)]] });
    }
    if (done.code !== 'notulen-kesimpulan-changed') return done;
    // They have read the other one now: what they send next is meant to take its place.
    const found = await showNotulen(deps, actor, { rapatId });
    return found.ok ? { ...done, context: { ...context, before: found.value.kesimpulan } } : done;
  },
});
