/** Form: the question with which the Kasi sends minutes back (C2). */
import { whenTold } from '../../office/tell/when-told.ts';
import { z } from 'zod';
import { askOnce } from '../../office/actor/ask-once.ts';
import { formatRapat } from './notulen.ts';
import { returnNotulen } from './return-notulen.ts';

export const returnForm = askOnce({
  id: 'notulen-return',
  title: 'notulen-return-title',
  context: z.object({ notulenId: z.number(), revision: z.number(), nomor: z.string() }),
  name: 'question',
  label: 'notulen-return-label',
  question: ({ t, about }) => t('notulen-return-question', about),
  min: 3,
  max: 600,
  act: ({ deps, actor, about: { notulenId, revision } }, question, { at }) =>
    returnNotulen(deps, actor, { notulenId, revision, at, question }),
  done: async ({ nomor }, env) => env.t('notulen-return-done', { nomor: formatRapat(nomor), at: await whenTold(env) }),
});
