/** Form: the reason for which the Kasi refuses a need (A1). */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { aboutOf, actOf } from './act-context.ts';
import { formatNomor } from './kebutuhan.ts';
import { rejectKebutuhan } from './act-on-kebutuhan.ts';

export const rejectForm = defineForm({
  id: 'kebutuhan-reject',
  title: 'kebutuhan-reject-title',
  fields: {
    reason: text({
      label: 'kebutuhan-reject-label',
      question: ({ t }: SopEnv, _: object, context) => t('kebutuhan-reject-question', aboutOf(context)),
      min: 3,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { reason }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await rejectKebutuhan(deps, actor, { ...actOf(meta), reason });
    return done.ok ? ok({ message: t('kebutuhan-done-rejected', { nomor: formatNomor(done.value.nomor) }) }) : done;
  },
});
