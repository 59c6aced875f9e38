/** Form: what the office calls a forum that is not among the usual ones (C3). */
import { z } from 'zod';
import { askOnce } from '../../office/actor/ask-once.ts';
import { connectKelompok } from './connect-kelompok.ts';
import { doneCard } from './kelompok.card.ts';

export const forumForm = askOnce({
  id: 'kelompok-forum',
  title: 'kelompok-forum-title',
  context: z.object({ kelompokId: z.number(), nama: z.string() }),
  name: 'forum',
  label: 'kelompok-forum-label',
  question: ({ t, about }) => t('kelompok-forum-question', about),
  min: 3,
  max: 60,
  act: ({ deps, actor, about }, forum) => connectKelompok(deps, actor, { kelompokId: about.kelompokId, forum }),
  done: ({ nama }, { t }, forum) => {
    const { text: message, keyboard } = doneCard(t('kelompok-connected', { nama, forum }), t);
    return { message, keyboard };
  },
});
