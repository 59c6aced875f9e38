/** Form: the reason for which the Kasi refuses a need (A1). */
import { whenTold } from '../../office/tell/when-told.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { KEBUTUHAN_SEEN } from './act-context.ts';
import { formatNomor } from './kebutuhan.ts';
import { rejectKebutuhan } from './act-on-kebutuhan.ts';

export const rejectForm = askOnce({
  id: 'kebutuhan-reject',
  title: 'kebutuhan-reject-title',
  context: KEBUTUHAN_SEEN,
  name: 'reason',
  label: 'kebutuhan-reject-label',
  question: ({ t, about }) => t('kebutuhan-reject-question', about),
  min: 3,
  max: 500,
  act: ({ deps, actor, about }, reason, { at }) => rejectKebutuhan(deps, actor, { ...about, at, reason }),
  done: async ({ nomor, urgensi }, env) => {
    const at = await whenTold(env, urgensi === 'DARURAT');
    return env.t('kebutuhan-done-rejected', { nomor: formatNomor(nomor), at });
  },
});
