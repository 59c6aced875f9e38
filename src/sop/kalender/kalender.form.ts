/** Forms: the hours of the office, and a holiday of its own (W1–W4). */
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import { time } from '../../form/fields/time.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { ok } from '../../lib/result.ts';
import { seatForm } from '../../office/actor/seat-form.ts';
import { addLibur } from './add-libur.ts';
import { changeKalender } from './change-kalender.ts';
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
