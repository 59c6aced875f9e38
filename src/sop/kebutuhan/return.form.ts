/** Form: the Kasi's question with which a need goes back to its reporter (A1). */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { aboutOf, actOf } from './act-context.ts';
import { formatNomor } from './kebutuhan.ts';
import { returnKebutuhan } from './act-on-kebutuhan.ts';

export const returnForm = defineForm({
  id: 'kebutuhan-return',
  title: 'kebutuhan-return-title',
  fields: {
    question: text({
      label: 'kebutuhan-return-label',
      question: ({ t }: SopEnv, _: object, context) => t('kebutuhan-return-question', aboutOf(context)),
      min: 3,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { question }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await returnKebutuhan(deps, actor, { ...actOf(meta), question });
    return done.ok ? ok({ message: t('kebutuhan-done-returned', { nomor: formatNomor(done.value.nomor) }) }) : done;
  },
});
