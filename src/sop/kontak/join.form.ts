/** Form: an invited official of a desa agrees to the privacy notice and takes the seat (C1, C3). */
import { defineForm } from '../../form/define-form.ts';
import { choice } from '../../form/fields/choice.ts';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { acceptInvite } from './accept-invite.ts';
import type { SopEnv } from './form-env.ts';

/** Opened with `{ invite }` from `openInvite`. */
export const joinForm = defineForm({
  id: 'join',
  title: 'kontak-join-title',
  fields: {
    // The only choice is to agree; who does not, ends the form.
    persetujuan: choice({
      label: 'kontak-consent-label',
      question: 'kontak-consent-question',
      options: [{ value: 'ya', key: 'kontak-consent-yes', aliases: ['setuju', 'ya', 'agree', 'yes'] }],
    }),
    nama: text({ label: 'kontak-join-nama', question: 'kontak-join-nama-question', min: 2, max: 100 }),
    jabatan: text({ label: 'kontak-join-jabatan', question: 'kontak-join-jabatan-question', min: 2, max: 100 }),
  },
  submit: async ({ outer, language, t }: SopEnv, { nama, jabatan }, { telegramId, at, context }) => {
    const invite = typeof context['invite'] === 'string' ? context['invite'] : '';
    const done = await acceptInvite(outer, { telegramId, language }, { invite, nama, jabatan, at });
    return done.ok ? ok({ message: t('kontak-join-done', done.value) }) : done;
  },
});
