/** Form: who comes instead of an invited person (C1). */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { nameWakil } from './name-wakil.ts';
import { aboutRapat, rapatActOf } from './rapat-context.ts';

export const wakilForm = defineForm({
  id: 'rapat-wakil',
  title: 'undangan-wakil-title',
  fields: {
    wakil: text({
      label: 'undangan-wakil-label',
      question: ({ t }: SopEnv, _: object, context) => t('undangan-wakil-question', aboutRapat(context)),
      min: 3,
      max: 120,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { wakil }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const { rapatId, at } = rapatActOf(meta);
    const named = await nameWakil(deps, actor, { rapatId, at, wakil, draftId: meta.draftId });
    if (!named.ok) return named;
    const { judul } = named.value.view;
    return ok({ message: t('undangan-wakil-done', { wakil, judul }) });
  },
});
