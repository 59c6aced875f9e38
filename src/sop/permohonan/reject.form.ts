/** Form: the reason for which the Kasi does not let an applicant in (C1). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { rejectedText } from './permohonan.card.ts';
import type { PermohonanView } from './permohonan-view.ts';
import { rejectPermohonan } from './reject-permohonan.ts';

/** For `ctx.forms.start`. */
export function rejectContext({ id, nama, tempat }: PermohonanView) {
  return { permohonanId: id, nama, tempat };
}

function wordOf(context: JsonObject, name: string): string {
  const value = context[name];
  return typeof value === 'string' ? value : '';
}

export const rejectPermohonanForm = defineForm({
  id: 'permohonan-reject',
  title: 'permohonan-reject-title',
  fields: {
    reason: text({
      label: 'permohonan-reject-label',
      question: ({ t }: SopEnv, _: object, context) =>
        t('permohonan-reject-question', { nama: wordOf(context, 'nama'), tempat: wordOf(context, 'tempat') }),
      min: 3,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { reason }, { context }) => {
    if (!actor) return refuse('bot-not-registered');
    const id = context['permohonanId'];
    // Only a draft that `rejectContext` did not open can lack it; no permohonan has the id 0.
    const permohonanId = typeof id === 'number' ? id : 0;
    const done = await rejectPermohonan(deps, actor, { permohonanId, reason });
    return done.ok ? ok({ message: rejectedText(done.value, t) }) : done;
  },
});
