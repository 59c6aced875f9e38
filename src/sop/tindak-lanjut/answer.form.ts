/** Forms about one action item (C2): more time, evidence, another day, calling it off. Opened with `{ id, revision, nomor }`. */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { date } from '../../form/fields/date.ts';
import { photos } from '../../form/fields/photos.ts';
import { text } from '../../form/fields/text.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { type Act, askForTime, cancelTindakLanjut, moveTenggat } from './act-on-tindak-lanjut.ts';
import { addBukti } from './add-bukti.ts';

const numberIn = (context: JsonObject, name: string): number => {
  const value = context[name];
  // Only a draft that no button opened can lack it; no row has the id 0.
  return typeof value === 'number' ? value : 0;
};
const nomorIn = ({ nomor }: JsonObject): string => (typeof nomor === 'string' ? nomor : '');
const actOf = (context: JsonObject, at: Date): Act => ({
  id: numberIn(context, 'id'),
  revision: numberIn(context, 'revision'),
  at,
});

export const waitForm = defineForm({
  id: 'tindaklanjut-wait',
  title: 'tindaklanjut-wait-title',
  fields: {
    note: text({
      label: 'tindaklanjut-wait-label-note',
      question: ({ t }: SopEnv, _: object, context) =>
        t('tindaklanjut-wait-question-note', { nomor: nomorIn(context) }),
      max: 500,
      optional: true,
    }),
    tenggat: date({
      label: 'tindaklanjut-wait-label-tenggat',
      question: 'tindaklanjut-wait-question-tenggat',
      from: 'today',
      optional: true,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, answers, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await askForTime(deps, actor, { ...actOf(context, at), draftId, ...answers });
    return done.ok ? ok({ message: t('tindaklanjut-wait-done', { nomor: nomorIn(context) }) }) : done;
  },
});

export const buktiForm = defineForm({
  id: 'tindaklanjut-bukti',
  title: 'tindaklanjut-bukti-title',
  fields: {
    foto: photos({
      label: 'tindaklanjut-bukti-label-foto',
      question: 'tindaklanjut-bukti-question-foto',
      max: 5,
      optional: true,
    }),
    note: text({
      label: 'tindaklanjut-bukti-label-note',
      question: 'tindaklanjut-bukti-question-note',
      max: 500,
      optional: true,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { foto, note }, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const { id } = actOf(context, at);
    const done = await addBukti(deps, actor, { id, draftId, at, note, photos: foto ?? [] });
    return done.ok ? ok({ message: t('tindaklanjut-bukti-done', { nomor: nomorIn(context) }) }) : done;
  },
});

export const moveForm = defineForm({
  id: 'tindaklanjut-move',
  title: 'tindaklanjut-move-title',
  fields: {
    tenggat: date({
      label: 'tindaklanjut-move-label',
      question: ({ t }: SopEnv, _: object, context) => t('tindaklanjut-move-question', { nomor: nomorIn(context) }),
      from: 'today',
    }),
  },
  submit: async ({ deps, actor, t, language }: SopEnv, { tenggat }, { context, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await moveTenggat(deps, actor, { ...actOf(context, at), tenggat });
    const hari = formatCalendarDay(tenggat, language);
    return done.ok ? ok({ message: t('tindaklanjut-move-done', { nomor: nomorIn(context), hari }) }) : done;
  },
});

export const cancelForm = defineForm({
  id: 'tindaklanjut-cancel',
  title: 'tindaklanjut-cancel-title',
  fields: {
    reason: text({
      label: 'tindaklanjut-cancel-label',
      question: ({ t }: SopEnv, _: object, context) => t('tindaklanjut-cancel-question', { nomor: nomorIn(context) }),
      min: 3,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { reason }, { context, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await cancelTindakLanjut(deps, actor, { ...actOf(context, at), reason });
    return done.ok ? ok({ message: t('tindaklanjut-cancel-done', { nomor: nomorIn(context) }) }) : done;
  },
});
