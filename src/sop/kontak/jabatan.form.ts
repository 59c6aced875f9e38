/** Form: what stands on somebody's name plate (C1, C3). */
import { defineForm } from '../../form/define-form.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import { changeJabatan } from './change-jabatan.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';

/** Opened with `{ kontakId, nama }`. */
export const jabatanForm = defineForm({
  id: 'kontak-jabatan',
  title: 'daftar-jabatan-title',
  fields: {
    jabatan: text({
      label: 'daftar-jabatan-label',
      question: ({ t }: SopEnv, _: object, { nama }) =>
        t('daftar-jabatan-question', { nama: typeof nama === 'string' ? nama : '' }),
      min: 2,
      max: 100,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { jabatan }, { draftId, context }) => {
    if (!actor) return refuse('bot-not-registered');
    const kontakId = typeof context['kontakId'] === 'number' ? context['kontakId'] : 0;
    const done = await changeJabatan(deps, actor, { kontakId, jabatan, draftId });
    if (!done.ok) return done;
    return ok({ message: t('daftar-jabatan-done', { nama: done.value.nama, jabatan: done.value.jabatan }) });
  },
});
