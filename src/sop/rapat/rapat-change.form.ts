/** Forms: a called meeting is moved, changed, called off, gets its letter's number, or more people (A3, C1). */
import { defineForm } from '../../form/define-form.ts';
import { date } from '../../form/fields/date.ts';
import { text } from '../../form/fields/text.ts';
import { time } from '../../form/fields/time.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { agendaField } from './agenda.field.ts';
import { audienceFields, audienceOf } from './audience.fields.ts';
import { cancelRapat, changeRapat } from './act-on-rapat.ts';
import { inviteMore } from './invite-more.ts';
import { aboutRapat, rapatActOf } from './rapat-context.ts';
import { formatRapat } from './rapat.ts';
import { setSuratNomor } from './set-surat-nomor.ts';
import { rapatData } from './rapat.card.ts';

/** The card lies far up in the chat by now: a button brings it back. */
function said(
  key: 'rapat-done-moved' | 'rapat-done-changed',
  { id, nomor }: { readonly id: number; readonly nomor: number },
  t: Translate,
) {
  const words = { nomor: formatRapat(nomor) };
  return {
    message: t(key, words),
    keyboard: [[{ text: t.plain('rapat-button-open', words), data: rapatData('open', { id, revision: 0 }) }]],
  };
}

export const rapatWaktuForm = defineForm({
  id: 'rapat-waktu',
  title: 'rapat-waktu-title',
  fields: {
    tanggal: date({
      label: 'rapat-form-tanggal',
      question: ({ t }: SopEnv, _: object, context) => t('rapat-waktu-question', aboutRapat(context)),
      from: 'today',
    }),
    mulai: time({ label: 'rapat-form-mulai', question: 'rapat-form-mulai-question' }),
    selesai: time({ label: 'rapat-form-selesai', question: 'rapat-form-selesai-question', optional: true }),
  },
  submit: async ({ deps, actor, t }: SopEnv, answers, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await changeRapat(deps, actor, { ...rapatActOf(meta), change: { kind: 'waktu', ...answers } });
    return done.ok ? ok(said('rapat-done-moved', done.value, t)) : done;
  },
});

export const rapatTempatForm = defineForm({
  id: 'rapat-tempat',
  title: 'rapat-tempat-title',
  fields: {
    tempat: text({
      label: 'rapat-form-tempat',
      question: ({ t }: SopEnv, _: object, context) => t('rapat-tempat-question', aboutRapat(context)),
      min: 3,
      max: 150,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { tempat }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await changeRapat(deps, actor, { ...rapatActOf(meta), change: { kind: 'tempat', tempat } });
    return done.ok ? ok(said('rapat-done-changed', done.value, t)) : done;
  },
});

export const rapatAgendaForm = defineForm({
  id: 'rapat-agenda',
  title: 'rapat-agenda-title',
  fields: { agenda: agendaField('rapat-agenda-question') },
  submit: async ({ deps, actor, t }: SopEnv, { agenda }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await changeRapat(deps, actor, { ...rapatActOf(meta), change: { kind: 'agenda', agenda } });
    return done.ok ? ok(said('rapat-done-changed', done.value, t)) : done;
  },
});

export const rapatBatalForm = defineForm({
  id: 'rapat-batal',
  title: 'rapat-batal-title',
  fields: {
    alasan: text({
      label: 'rapat-batal-label',
      question: ({ t }: SopEnv, _: object, context) => t('rapat-batal-question', aboutRapat(context)),
      min: 3,
      max: 300,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { alasan }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await cancelRapat(deps, actor, { ...rapatActOf(meta), alasan });
    return done.ok ? ok({ message: t('rapat-done-cancelled', { nomor: formatRapat(done.value.nomor) }) }) : done;
  },
});

export const rapatNomorForm = defineForm({
  id: 'rapat-nomor',
  title: 'rapat-nomor-title',
  fields: {
    suratNomor: text({
      label: 'rapat-form-surat',
      question: ({ t }: SopEnv, _: object, context) => t('rapat-nomor-question', aboutRapat(context)),
      min: 3,
      max: 60,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { suratNomor }, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const act = rapatActOf(meta);
    const done = await setSuratNomor(deps, actor, { ...act, suratNomor });
    if (!done.ok) return done;
    const { id, revision } = done.value;
    const surat = { text: t.plain('rapat-button-surat'), data: rapatData('surat', { id, revision }) };
    return ok({ message: t('rapat-done-nomor', { surat: suratNomor }), keyboard: [[surat]] });
  },
});

export const rapatInviteForm = defineForm({
  id: 'rapat-undang',
  title: 'rapat-undang-title',
  fields: audienceFields(),
  submit: async ({ deps, actor, t }: SopEnv, answers, meta) => {
    if (!actor) return refuse('bot-not-registered');
    const { rapatId, at } = rapatActOf(meta);
    const done = await inviteMore(deps, actor, {
      rapatId,
      at,
      draftId: meta.draftId,
      audience: audienceOf(answers),
    });
    if (!done.ok) return done;
    const { view, people, groups } = done.value;
    return ok({
      message: t('rapat-done-invited', { nomor: formatRapat(view.nomor), orang: people, kelompok: groups }),
    });
  },
});
