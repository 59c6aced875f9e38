/** Forms about one action item (C2): more time, evidence, another day, calling it off. */
import { sayWhenTold, whenKasiTold } from '../../office/tell/when-told.ts';
import { z } from 'zod';
import { date } from '../../form/fields/date.ts';
import { photos, withCaptions } from '../../form/fields/photos.ts';
import { text } from '../../form/fields/text.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { ok } from '../../lib/result.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { type Act, askForTime, cancelTindakLanjut, moveTenggat } from './act-on-tindak-lanjut.ts';
import { addBukti } from './add-bukti.ts';

/** The item, and the state of it that the person saw. */
const ITEM_SEEN = z.object({ id: z.number(), revision: z.number(), nomor: z.string() });
export type ItemSeen = z.infer<typeof ITEM_SEEN>;
const actOn = ({ id, revision }: ItemSeen, at: Date): Act => ({ id, revision, at });

export const waitForm = seatForm({
  id: 'tindaklanjut-wait',
  title: 'tindaklanjut-wait-title',
  context: ITEM_SEEN,
  fields: {
    note: text({
      label: 'tindaklanjut-wait-label-note',
      question: ({ t, about }: Asking<typeof ITEM_SEEN>) => t('tindaklanjut-wait-question-note', about),
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
  submit: async (env, answers, { draftId, at }) => {
    const { deps, actor, t, about } = env;
    const done = await askForTime(deps, actor, { ...actOn(about, at), draftId, ...answers });
    if (!done.ok) return done;
    return ok({ message: t('tindaklanjut-wait-done', { nomor: about.nomor, at: await whenKasiTold(env) }) });
  },
});

export const buktiForm = seatForm({
  id: 'tindaklanjut-bukti',
  title: 'tindaklanjut-bukti-title',
  context: ITEM_SEEN,
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
  submit: async ({ deps, actor, t, about }, { foto, note }, { draftId, at }) => {
    const words = withCaptions(note ?? '', foto, t) || null;
    const done = await addBukti(deps, actor, { id: about.id, draftId, at, note: words, photos: foto ?? [] });
    return done.ok ? ok({ message: t('tindaklanjut-bukti-done', about) }) : done;
  },
});

export const moveForm = seatForm({
  id: 'tindaklanjut-move',
  title: 'tindaklanjut-move-title',
  context: ITEM_SEEN,
  fields: {
    tenggat: date({
      label: 'tindaklanjut-move-label',
      question: ({ t, about }: Asking<typeof ITEM_SEEN>) => t('tindaklanjut-move-question', about),
      from: 'today',
    }),
  },
  submit: async (env, { tenggat }, { at }) => {
    const { deps, actor, t, language, about } = env;
    const done = await moveTenggat(deps, actor, { ...actOn(about, at), tenggat });
    if (!done.ok) return done;
    const hari = formatCalendarDay(tenggat, language);
    return ok({ message: await sayWhenTold(env, t('tindaklanjut-move-done', { nomor: about.nomor, hari })) });
  },
});

export const cancelForm = askOnce({
  id: 'tindaklanjut-cancel',
  title: 'tindaklanjut-cancel-title',
  context: ITEM_SEEN,
  name: 'reason',
  label: 'tindaklanjut-cancel-label',
  question: ({ t, about }) => t('tindaklanjut-cancel-question', about),
  min: 3,
  max: 500,
  act: ({ deps, actor, about }, reason, { at }) => cancelTindakLanjut(deps, actor, { ...actOn(about, at), reason }),
  done: (_, env) => sayWhenTold(env, env.t('tindaklanjut-cancel-done', env.about)),
});
