/** Form: the Kasi's question with which a need goes back to its reporter (A1). */
import { whenTold } from '../../office/tell/when-told.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { KEBUTUHAN_SEEN } from './act-context.ts';
import { formatNomor } from './kebutuhan.ts';
import { returnKebutuhan } from './act-on-kebutuhan.ts';

export const returnForm = askOnce({
  id: 'kebutuhan-return',
  title: 'kebutuhan-return-title',
  context: KEBUTUHAN_SEEN,
  name: 'question',
  label: 'kebutuhan-return-label',
  question: ({ t, about }) => t('kebutuhan-return-question', about),
  min: 3,
  max: 500,
  act: ({ deps, actor, about }, question, { at }) => returnKebutuhan(deps, actor, { ...about, at, question }),
  done: async ({ nomor, urgensi }, env) => {
    const at = await whenTold(env, urgensi === 'DARURAT');
    return env.t('kebutuhan-done-returned', { nomor: formatNomor(nomor), at });
  },
});
