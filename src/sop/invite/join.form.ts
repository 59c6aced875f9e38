/** Form: an invited person agrees to the privacy notice and takes the seat (C1, C3). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { choice } from '../../form/fields/choice.ts';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { acceptInvite } from './accept-invite.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { kontakWords } from './invite.card.ts';

/** What the seat is called; a draft of an older version knows no other than a desa's. */
function kindOf({ kind }: JsonObject): string {
  return typeof kind === 'string' ? kind : 'DESA';
}

// The only choice is to agree; who does not, ends the form.
const persetujuan = choice({
  label: 'kontak-consent-label',
  question: 'kontak-consent-question',
  options: [{ value: 'ya', key: 'kontak-consent-yes', aliases: ['setuju', 'ya', 'agree', 'yes'] }],
});
const nama = text({ label: 'kontak-join-nama', question: 'kontak-join-nama-question', min: 2, max: 100 });

async function accept(
  { outer, language, t }: SopEnv,
  answers: { readonly nama: string; readonly jabatan: string | null },
  { telegramId, at, context }: { readonly telegramId: number; readonly at: Date; readonly context: JsonObject },
) {
  const invite = typeof context['invite'] === 'string' ? context['invite'] : '';
  const done = await acceptInvite(outer, { telegramId, language }, { invite, ...answers, at });
  if (!done.ok) return done;
  const { seat, kecamatan } = done.value;
  return ok({ message: t('undang-done', { seat: kontakWords(seat, t), kind: seat.kind, kecamatan }) });
}

/** Opened with `{ invite, kind }` from `openInvite`. */
export const joinForm = defineForm({
  id: 'join',
  title: 'kontak-join-title',
  fields: {
    persetujuan,
    nama,
    jabatan: text({
      label: 'kontak-join-jabatan',
      question: ({ t }: SopEnv, _: object, context) => t('undang-jabatan-question', { kind: kindOf(context) }),
      min: 2,
      max: 100,
    }),
  },
  submit: (env: SopEnv, answers, sent) => accept(env, answers, sent),
});

/** Opened with `{ invite, kind, jabatan }`: a list has said what stands on the name plate, and the person may say otherwise. */
export const joinNamedForm = defineForm({
  id: 'join-named',
  title: 'kontak-join-title',
  fields: {
    persetujuan,
    nama,
    jabatan: text({
      label: 'kontak-join-jabatan',
      question: ({ t }: SopEnv, _: object, { jabatan }) =>
        t('impor-jabatan-question', { jabatan: typeof jabatan === 'string' ? jabatan : '' }),
      min: 2,
      max: 100,
      optional: true,
    }),
  },
  submit: (env: SopEnv, answers, sent) => accept(env, answers, sent),
});
