/** Forms: the hours of the office, and a holiday of its own (W1–W4). */
import { z } from 'zod';
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import { time } from '../../form/fields/time.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { addLibur } from './add-libur.ts';
import { addLiburList } from './add-libur-list.ts';
import { changeKalender } from './change-kalender.ts';
import { liburListField } from './libur-list.field.ts';
import { KALENDER_BUTTONS } from './kalender.card.ts';

export const jamForm = seatForm({
  id: 'kalender-jam',
  title: 'kalender-jam-title',
  fields: {
    mulai: time({ label: 'kalender-jam-mulai', question: 'kalender-jam-mulai-question' }),
    selesai: time({ label: 'kalender-jam-selesai', question: 'kalender-jam-selesai-question' }),
  },
  submit: async ({ deps, actor, t }, { mulai, selesai }) => {
    const done = await changeKalender(deps, actor, { mulai, selesai });
    return done.ok ? ok({ message: t('kalender-saved'), keyboard: home(t.plain('kalender-button-home')) }) : done;
  },
});

const home = (text: string) => [[{ text, data: KALENDER_BUTTONS.data('show', { name: 'home' }) }]];

export const liburForm = seatForm({
  id: 'kalender-libur',
  title: 'kalender-libur-title',
  fields: {
    tanggal: date({ label: 'kalender-libur-tanggal', question: 'kalender-libur-tanggal-question', from: 'today' }),
    nama: text({ label: 'kalender-libur-nama', question: 'kalender-libur-nama-question', min: 3, max: 80 }),
  },
  submit: async ({ deps, actor, t }, answers) => {
    const done = await addLibur(deps, actor, answers);
    if (!done.ok) return done;
    const vars = { nama: done.value.nama, tanggal: formatCalendarDay(done.value.tanggal, t.language) };
    return ok({ message: t('kalender-libur-added', vars), keyboard: home(t.plain('kalender-button-home')) });
  },
});

/** The year that is meant where the list names none. */
const YEAR = z.object({ tahun: z.number() });

export const liburListForm = seatForm({
  id: 'kalender-daftar',
  title: 'kalender-daftar-title',
  context: YEAR,
  fields: { list: liburListField<Asking<typeof YEAR>>(({ about }) => about.tahun) },
  submit: async ({ deps, actor, t }, { list }) => {
    const done = await addLiburList(deps, actor, { list });
    if (!done.ok) return done;
    const message = t('kalender-daftar-added', { ...done.value });
    return ok({ message, keyboard: home(t.plain('kalender-button-home')) });
  },
});
