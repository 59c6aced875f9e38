/** Form: a year's holidays for every office of the installation (W1, decision 15). */
import { z } from 'zod';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { liburListField } from '../kalender/libur-list.field.ts';
import { shareLiburList } from './share-libur-list.ts';

/** The year that is meant where the list names none. */
const YEAR = z.object({ tahun: z.number() });

export const shareLiburForm = seatForm({
  id: 'instalasi-libur',
  title: 'instalasi-libur-title',
  context: YEAR,
  fields: { list: liburListField<Asking<typeof YEAR>>(({ about }) => about.tahun) },
  submit: async ({ outer, actor, t }, { list }) => {
    const done = await shareLiburList(outer, actor, { list });
    return done.ok ? ok({ message: t('kalender-daftar-added', { ...done.value }) }) : done;
  },
});
