/** Form: the Kasi calls a meeting (A3). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import { choice } from '../../form/fields/choice.ts';
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import { time } from '../../form/fields/time.ts';
import { ok } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { seatForm } from '../../office/actor/seat-form.ts';
import { agendaField } from './agenda.field.ts';
import { type AudienceAnswers, audienceFields, audienceOf } from './audience.fields.ts';
import { callRapat } from './call-rapat.ts';
import { countAudience } from './count-audience.ts';
import { listRapatChoices } from './list-rapat-choices.ts';
import { pimpinanField } from './pimpinan.field.ts';
import { formatRapat } from './rapat.ts';

const MYSELF = 'saya';

const notulisOf = (chosen: string | undefined): number | null =>
  chosen === undefined || chosen === MYSELF ? null : Number(chosen);

export const rapatForm = seatForm({
  id: 'rapat',
  title: 'rapat-form-title',
  fields: {
    judul: text({ label: 'rapat-form-judul', question: 'rapat-form-judul-question', min: 3, max: 150 }),
    agenda: agendaField('rapat-form-agenda-question'),
    tempat: text({ label: 'rapat-form-tempat', question: 'rapat-form-tempat-question', min: 3, max: 150 }),
    tanggal: date({ label: 'rapat-form-tanggal', question: 'rapat-form-tanggal-question', from: 'today' }),
    mulai: time({ label: 'rapat-form-mulai', question: 'rapat-form-mulai-question' }),
    selesai: time({ label: 'rapat-form-selesai', question: 'rapat-form-selesai-question', optional: true }),
    pimpinan: pimpinanField(),
    notulis: choice({
      label: 'rapat-form-notulis',
      question: 'rapat-form-notulis-question',
      options: async ({ deps, actor, t }: SopEnv) => {
        const list = actor ? (await listRapatChoices(deps, actor)).notulisList : [];
        return [
          { value: MYSELF, text: t.plain('rapat-form-notulis-myself') },
          ...list.map(({ kontakId, nama, body }) => ({
            value: String(kontakId),
            text: body === null ? nama : `${nama} – ${body}`,
            aliases: [nama],
          })),
        ];
      },
    }),
    ...audienceFields(),
    suratNomor: text({
      label: 'rapat-form-surat',
      question: async (
        { t, deps, actor }: SopEnv,
        { notulis, ...chosen }: Partial<AudienceAnswers> & { readonly notulis?: string },
      ) => {
        if (!actor) return t('rapat-form-surat-question', { orang: 0, kelompok: 0 });
        const { people, groups } = await countAudience(deps, actor, audienceOf(chosen), notulisOf(notulis));
        return t('rapat-form-surat-question', { orang: people, kelompok: groups });
      },
      optional: true,
      min: 3,
      max: 60,
    }),
  },
  submit: async (env, answers, { draftId, at }) => {
    const { deps, actor, t } = env;
    const { judul, agenda, tempat, tanggal, mulai, selesai, pimpinan, notulis, suratNomor } = answers;
    const called = await callRapat(deps, actor, {
      draftId,
      at,
      judul,
      agenda,
      tempat,
      tanggal,
      mulai,
      selesai,
      pimpinan,
      suratNomor,
      notulisId: notulisOf(notulis),
      audience: audienceOf(answers),
    });
    if (!called.ok) return called;
    const { view, people, groups, failed } = called.value;
    const said = t('rapat-called', { nomor: formatRapat(view.nomor), orang: people, kelompok: groups, failed });
    return ok({ message: await sayWhenTold(env, said) });
  },
});
