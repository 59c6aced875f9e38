/** Form: the desa's answer to the Kasi's question (A1). */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { aboutOf, actOf } from './act-context.ts';
import { answerReturnedKebutuhan } from './act-on-kebutuhan.ts';
import { formatNomor } from './kebutuhan.ts';

export const answerForm = defineForm({
  id: 'kebutuhan-answer',
  title: 'kebutuhan-answer-title',
  fields: {
    answer: text({
      label: 'kebutuhan-answer-label',
      question: ({ t }: SopEnv, _: object, context) => t('kebutuhan-answer-question', aboutOf(context)),
      max: 600,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { answer }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await answerReturnedKebutuhan(deps, actor, { ...actOf(meta), answer });
    return done.ok ? ok({ message: t('kebutuhan-done-answered', { nomor: formatNomor(done.value.nomor) }) }) : done;
  },
});
