/** Forms: how bodies and desa are called, and new ones (C1). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { addInstansi } from './add-instansi.ts';
import { addWilayahKhusus } from './add-wilayah-khusus.ts';
import { changeDesaAlias } from './change-desa-alias.ts';
import { changeInstansi } from './change-instansi.ts';

const nameOf = ({ nama }: JsonObject): string => (typeof nama === 'string' ? nama : '');
const idOf = ({ id }: JsonObject): number => (typeof id === 'number' ? id : 0);

/** Opened with `{ id, nama }` of a body. */
export const instansiNamaForm = defineForm({
  id: 'instansi-nama',
  title: 'instansi-nama-title',
  fields: {
    nama: text({
      label: 'instansi-nama-label',
      question: ({ t }: SopEnv, _: object, context) => t('instansi-nama-question', { nama: nameOf(context) }),
      min: 2,
      max: 120,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { nama }, { context }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await changeInstansi(deps, actor, idOf(context), { nama });
    return done.ok ? ok({ message: t('instansi-changed', done.value) }) : done;
  },
});

/** Opened with `{ id, nama }` of a body. */
export const instansiSingkatanForm = defineForm({
  id: 'instansi-singkatan',
  title: 'instansi-singkatan-title',
  fields: {
    singkatan: text({
      label: 'instansi-singkatan-label',
      question: ({ t }: SopEnv, _: object, context) => t('instansi-singkatan-question', { nama: nameOf(context) }),
      optional: true,
      max: 40,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { singkatan }, { context }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await changeInstansi(deps, actor, idOf(context), { singkatan });
    return done.ok ? ok({ message: t('instansi-changed', done.value) }) : done;
  },
});

/** Opened with `{ id, nama, of }`: of a body ("instansi") or of a desa ("desa"). */
export const aliasForm = defineForm({
  id: 'instansi-alias',
  title: 'instansi-alias-title',
  fields: {
    alias: text({
      label: 'instansi-alias-label',
      question: ({ t }: SopEnv, _: object, context) => t('instansi-alias-question', { nama: nameOf(context) }),
      optional: true,
      max: 500,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { alias }, { context }) => {
    if (!actor) return refuse('bot-not-registered');
    const id = idOf(context);
    const done =
      context['of'] === 'desa'
        ? await changeDesaAlias(deps, actor, { desaId: id, alias })
        : await changeInstansi(deps, actor, id, { alias });
    return done.ok ? ok({ message: t('instansi-changed', done.value) }) : done;
  },
});

export const instansiAddForm = defineForm({
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
  submit: async ({ deps, actor, t }: SopEnv, answers, { draftId }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await addInstansi(deps, actor, { ...answers, draftId });
    return done.ok ? ok({ message: t('instansi-added', done.value) }) : done;
  },
});

export const wilayahAddForm = defineForm({
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
  submit: async ({ deps, actor, t }: SopEnv, answers, { draftId }) => {
    if (!actor) return refuse('bot-not-registered');
    const done = await addWilayahKhusus(deps, actor, { ...answers, draftId });
    return done.ok ? ok({ message: t('instansi-added', done.value) }) : done;
  },
});
