/** Form: who comes instead of an invited person (C1). */
import { askOnce } from '../../office/actor/ask-once.ts';
import { nameWakil } from './name-wakil.ts';
import { RAPAT_SEEN } from './rapat-context.ts';

export const wakilForm = askOnce({
  id: 'rapat-wakil',
  title: 'undangan-wakil-title',
  context: RAPAT_SEEN,
  name: 'wakil',
  label: 'undangan-wakil-label',
  question: ({ t, about }) => t('undangan-wakil-question', about),
  min: 3,
  max: 120,
  act: ({ deps, actor, about }, wakil, { draftId, at }) =>
    nameWakil(deps, actor, { rapatId: about.rapatId, at, wakil, draftId }),
  done: ({ view }, { t }, wakil) => t('undangan-wakil-done', { wakil, judul: view.judul }),
});
