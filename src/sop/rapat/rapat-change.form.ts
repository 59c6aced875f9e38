/** Forms: a called meeting is moved, changed, called off, gets its letter's number, or more people (A3, C1). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import { date } from '../../form/fields/date.ts';
import { time } from '../../form/fields/time.ts';
import { ok } from '../../lib/result.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { type Asking, type SeatEnv, seatForm } from '../../office/actor/seat-form.ts';
import { agendaField } from './agenda.field.ts';
import { audienceFields, audienceOf } from './audience.fields.ts';
import { type RapatAct, cancelRapat, changeRapat } from './act-on-rapat.ts';
import { inviteMore } from './invite-more.ts';
import { RAPAT_SEEN, type RapatSeen } from './rapat-context.ts';
import { formatRapat } from './rapat.ts';
import { setSuratNomor } from './set-surat-nomor.ts';
import { rapatData } from './rapat.card.ts';

/** The card lies far up in the chat by now: a button brings it back. */
async function said(
  key: 'rapat-done-moved' | 'rapat-done-changed',
  { id, nomor }: { readonly id: number; readonly nomor: number },
  env: SeatEnv,
) {
  const { t } = env;
  const words = { nomor: formatRapat(nomor) };
  return {
    message: await sayWhenTold(env, t(key, words)),
    keyboard: [[{ text: t.plain('rapat-button-open', words), data: rapatData('open', { id, revision: 0 }) }]],
  };
}

const actOn = ({ rapatId, revision }: RapatSeen, at: Date): RapatAct => ({ rapatId, revision, at });

export const rapatWaktuForm = seatForm({
  id: 'rapat-waktu',
  title: 'rapat-waktu-title',
  context: RAPAT_SEEN,
  fields: {
    tanggal: date({
      label: 'rapat-form-tanggal',
      question: ({ t, about }: Asking<typeof RAPAT_SEEN>) => t('rapat-waktu-question', about),
      from: 'today',
    }),
    mulai: time({ label: 'rapat-form-mulai', question: 'rapat-form-mulai-question' }),
    selesai: time({ label: 'rapat-form-selesai', question: 'rapat-form-selesai-question', optional: true }),
  },
  submit: async (env, answers, { at }) => {
    const act = { ...actOn(env.about, at), change: { kind: 'waktu', ...answers } } as const;
    const done = await changeRapat(env.deps, env.actor, act);
    return done.ok ? ok(await said('rapat-done-moved', done.value, env)) : done;
  },
});

export const rapatTempatForm = askOnce({
  id: 'rapat-tempat',
  title: 'rapat-tempat-title',
  context: RAPAT_SEEN,
  name: 'tempat',
  label: 'rapat-form-tempat',
  question: ({ t, about }) => t('rapat-tempat-question', about),
  min: 3,
  max: 150,
  act: ({ deps, actor, about }, tempat, { at }) =>
    changeRapat(deps, actor, { ...actOn(about, at), change: { kind: 'tempat', tempat } }),
  done: (view, env) => said('rapat-done-changed', view, env),
});

export const rapatAgendaForm = seatForm({
  id: 'rapat-agenda',
  title: 'rapat-agenda-title',
  context: RAPAT_SEEN,
  fields: { agenda: agendaField('rapat-agenda-question') },
  submit: async (env, { agenda }, { at }) => {
    const act = { ...actOn(env.about, at), change: { kind: 'agenda', agenda } } as const;
    const done = await changeRapat(env.deps, env.actor, act);
    return done.ok ? ok(await said('rapat-done-changed', done.value, env)) : done;
  },
});

export const rapatBatalForm = askOnce({
  id: 'rapat-batal',
  title: 'rapat-batal-title',
  context: RAPAT_SEEN,
  name: 'alasan',
  label: 'rapat-batal-label',
  question: ({ t, about }) => t('rapat-batal-question', about),
  min: 3,
  max: 300,
  act: ({ deps, actor, about }, alasan, { at }) => cancelRapat(deps, actor, { ...actOn(about, at), alasan }),
  done: ({ nomor }, env) => sayWhenTold(env, env.t('rapat-done-cancelled', { nomor: formatRapat(nomor) })),
});

export const rapatNomorForm = askOnce({
  id: 'rapat-nomor',
  title: 'rapat-nomor-title',
  context: RAPAT_SEEN,
  name: 'suratNomor',
  label: 'rapat-form-surat',
  question: ({ t, about }) => t('rapat-nomor-question', about),
  min: 3,
  max: 60,
  act: ({ deps, actor, about }, suratNomor, { at }) => setSuratNomor(deps, actor, { ...actOn(about, at), suratNomor }),
  done: ({ id, revision }, { t }, suratNomor) => ({
    message: t('rapat-done-nomor', { surat: suratNomor }),
    keyboard: [[{ text: t.plain('rapat-button-surat'), data: rapatData('surat', { id, revision }) }]],
  }),
});

export const rapatInviteForm = seatForm({
  id: 'rapat-undang',
  title: 'rapat-undang-title',
  context: RAPAT_SEEN,
  fields: audienceFields(),
  submit: async (env, answers, { draftId, at }) => {
    const { deps, actor, t, about } = env;
    const done = await inviteMore(deps, actor, { rapatId: about.rapatId, at, draftId, audience: audienceOf(answers) });
    if (!done.ok) return done;
    const { view, people, groups } = done.value;
    const invited = t('rapat-done-invited', { nomor: formatRapat(view.nomor), orang: people, kelompok: groups });
    return ok({ message: await sayWhenTold(env, invited) });
  },
});
