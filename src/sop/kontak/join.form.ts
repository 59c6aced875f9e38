/** Form: an invited person agrees to the privacy notice and takes the seat (C1, C3). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { choice } from '../../form/fields/choice.ts';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { acceptInvite } from './accept-invite.ts';
import type { SopEnv } from './form-env.ts';
import { seatWords } from './undang.card.ts';

/** What the seat is called; a draft of an older version knows no other than a desa's. */
function kindOf({ kind }: JsonObject): string {
  return typeof kind === 'string' ? kind : 'DESA';
}

/** Opened with `{ invite, kind }` from `openInvite`. */
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
    jabatan: text({
      label: 'kontak-join-jabatan',
      question: ({ t }: SopEnv, _: object, context) => t('undang-jabatan-question', { kind: kindOf(context) }),
      min: 2,
      max: 100,
    }),
  },
  submit: async ({ outer, language, t }: SopEnv, { nama, jabatan }, { telegramId, at, context }) => {
    const invite = typeof context['invite'] === 'string' ? context['invite'] : '';
    const done = await acceptInvite(outer, { telegramId, language }, { invite, nama, jabatan, at });
    if (!done.ok) return done;
    const { seat, kecamatan } = done.value;
    return ok({ message: t('undang-done', { seat: seatWords(seat, t), kind: seat.kind, kecamatan }) });
  },
});
