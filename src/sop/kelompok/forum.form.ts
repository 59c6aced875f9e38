/** Form: what the office calls a forum that is not among the usual ones (C3). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { connectKelompok } from './connect-kelompok.ts';
import { doneCard } from './kelompok.card.ts';

const namaOf = ({ nama }: JsonObject): string => (typeof nama === 'string' ? nama : '');

export const forumForm = defineForm({
  id: 'kelompok-forum',
  title: 'kelompok-forum-title',
  fields: {
    forum: text({
      label: 'kelompok-forum-label',
      question: ({ t }: SopEnv, _: object, context) => t('kelompok-forum-question', { nama: namaOf(context) }),
      min: 3,
      max: 60,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { forum }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await connectKelompok(deps, actor, { kelompokId: Number(meta.context['kelompokId']), forum });
    if (!done.ok) return done;
    const { text: message, keyboard } = doneCard(t('kelompok-connected', { nama: done.value.nama, forum }), t);
    return ok({ message, keyboard });
  },
});
