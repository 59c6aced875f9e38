/** Form: the desa's answer to the Kasi's question (A1). */
import { whenKasiTold } from '../../office/tell/when-told.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { KEBUTUHAN_SEEN } from './act-context.ts';
import { answerReturnedKebutuhan } from './act-on-kebutuhan.ts';
import { formatNomor } from './kebutuhan.ts';

export const answerForm = askOnce({
  id: 'kebutuhan-answer',
  title: 'kebutuhan-answer-title',
  context: KEBUTUHAN_SEEN,
  name: 'answer',
  label: 'kebutuhan-answer-label',
  question: ({ t, about }) => t('kebutuhan-answer-question', about),
  max: 600,
  foto: { label: 'kebutuhan-form-foto', question: 'kebutuhan-form-foto-question' },
  act: ({ deps, actor, about }, answer, { at, foto }) =>
    answerReturnedKebutuhan(deps, actor, { ...about, at, answer, foto }),
  done: async ({ nomor, urgensi }, env) => {
    const at = await whenKasiTold(env, urgensi === 'DARURAT');
    return env.t('kebutuhan-done-answered', { nomor: formatNomor(nomor), at });
  },
});
