/** Form: the question with which the Kasi sends minutes back (C2). Opened with `{ notulenId, revision, nomor }`. */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { numberIn, textIn } from './form-context.ts';
import { formatRapat } from './notulen.ts';
import { returnNotulen } from './return-notulen.ts';

export const returnForm = defineForm({
  id: 'notulen-return',
  title: 'notulen-return-title',
  fields: {
    question: text({
      label: 'notulen-return-label',
      question: ({ t }: SopEnv, _: object, context) =>
        t('notulen-return-question', { nomor: textIn(context, 'nomor') }),
      min: 3,
      max: 600,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { question }, { context, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const act = { notulenId: numberIn(context, 'notulenId'), revision: numberIn(context, 'revision'), at };
    const done = await returnNotulen(deps, actor, { ...act, question });
    return done.ok ? ok({ message: t('notulen-return-done', { nomor: formatRapat(done.value.nomor) }) }) : done;
  },
});
