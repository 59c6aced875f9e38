/** Forms: how bodies and desa are called, and new ones (C1). */
import { z } from 'zod';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { askOnce } from '../../office/actor/ask-once.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { addInstansi } from './add-instansi.ts';
import { addWilayahKhusus } from './add-wilayah-khusus.ts';
import { changeDesaAlias } from './change-desa-alias.ts';
import { changeInstansi } from './change-instansi.ts';

const BODY = z.object({ id: z.number(), nama: z.string() });
const BODY_OR_DESA = BODY.extend({ of: z.enum(['instansi', 'desa']) });

export const instansiNamaForm = askOnce({
  id: 'instansi-nama',
  title: 'instansi-nama-title',
  context: BODY,
  name: 'nama',
  label: 'instansi-nama-label',
  question: ({ t, about }) => t('instansi-nama-question', about),
  min: 2,
  max: 120,
  act: ({ deps, actor, about }, nama) => changeInstansi(deps, actor, about.id, { nama }),
  done: (changed, { t }) => t('instansi-changed', changed),
});

export const instansiSingkatanForm = seatForm({
  id: 'instansi-singkatan',
  title: 'instansi-singkatan-title',
  context: BODY,
  fields: {
    singkatan: text({
      label: 'instansi-singkatan-label',
      question: ({ t, about }: Asking<typeof BODY>) => t('instansi-singkatan-question', about),
      optional: true,
      max: 40,
    }),
  },
  submit: async ({ deps, actor, t, about }, { singkatan }) => {
    const done = await changeInstansi(deps, actor, about.id, { singkatan });
    return done.ok ? ok({ message: t('instansi-changed', done.value) }) : done;
  },
});

export const aliasForm = seatForm({
  id: 'instansi-alias',
  title: 'instansi-alias-title',
  context: BODY_OR_DESA,
  fields: {
    alias: text({
      label: 'instansi-alias-label',
      question: ({ t, about }: Asking<typeof BODY_OR_DESA>) => t('instansi-alias-question', about),
      optional: true,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t, about: { id, of } }, { alias }) => {
    const done =
      of === 'desa'
        ? await changeDesaAlias(deps, actor, { desaId: id, alias })
        : await changeInstansi(deps, actor, id, { alias });
    return done.ok ? ok({ message: t('instansi-changed', done.value) }) : done;
  },
});

export const instansiAddForm = seatForm({
  id: 'instansi-add',
  title: 'instansi-add-title',
  fields: {
    nama: text({ label: 'instansi-nama-label', question: 'instansi-add-nama-question', min: 2, max: 120 }),
    singkatan: text({
      label: 'instansi-singkatan-label',
      question: 'instansi-add-singkatan-question',
      optional: true,
      max: 40,
    }),
  },
  submit: async ({ deps, actor, t }, answers, { draftId }) => {
    const done = await addInstansi(deps, actor, { ...answers, draftId });
    return done.ok ? ok({ message: t('instansi-added', done.value) }) : done;
  },
});

export const wilayahAddForm = seatForm({
  id: 'instansi-wilayah',
  title: 'instansi-wilayah-title',
  fields: {
    nama: text({ label: 'instansi-nama-label', question: 'instansi-wilayah-nama-question', min: 2, max: 80 }),
    alias: text({
      label: 'instansi-alias-label',
      question: 'instansi-wilayah-alias-question',
      optional: true,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }, answers, { draftId }) => {
    const done = await addWilayahKhusus(deps, actor, { ...answers, draftId });
    return done.ok ? ok({ message: t('instansi-added', done.value) }) : done;
  },
});
