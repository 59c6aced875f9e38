/** Form: an invited person agrees to the privacy notice and takes the seat (C1, C3). */
import { z } from 'zod';
import type { SubmitMeta } from '../../form/define-form.ts';
import type { About } from '../../form/env.ts';
import { choice } from '../../form/fields/choice.ts';
import { personName } from '../../form/fields/person-name.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import { acceptInvite } from './accept-invite.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { anyoneForm, type Asking } from '../../office/actor/seat-form.ts';
import { whyClosedFor } from './why-closed-for.ts';
import { kontakWords } from './invite.card.ts';

/** `kind`: what the seat is called; a draft of an older version knows no other than a desa's. */
const INVITED = z.object({ invite: z.string(), kind: z.string().default('DESA') });
const INVITED_AS = INVITED.extend({ jabatan: z.string() });

// The only choice is to agree; who does not, ends the form.
const persetujuan = choice({
  label: 'kontak-consent-label',
  question: 'kontak-consent-question',
  options: [{ value: 'ya', key: 'kontak-consent-yes', aliases: ['setuju', 'ya', 'agree', 'yes'] }],
});
const nama = personName({ label: 'kontak-join-nama', question: 'kontak-join-nama-question' });

/** A link is for one person: whoever is later is told at the next word, and fills in nothing more. */
const over = async ({ outer, about: { invite } }: SopEnv & About<{ readonly invite: string }>, telegramId: number) => {
  const closed = await whyClosedFor(outer, telegramId, invite);
  return closed && refuse(closed);
};

async function accept(
  { outer, language, t, about: { invite } }: SopEnv & About<z.infer<typeof INVITED>>,
  answers: { readonly nama: string; readonly jabatan: string | null },
  { telegramId, at }: SubmitMeta,
) {
  const done = await acceptInvite(outer, { telegramId, language }, { invite, ...answers, at });
  if (!done.ok) return done;
  const { seat, kecamatan } = done.value;
  return ok({ message: t('undang-done', { seat: kontakWords(seat, t), kind: seat.kind, kecamatan }) });
}

export const joinForm = anyoneForm({
  id: 'join',
  title: 'kontak-join-title',
  context: INVITED,
  over,
  fields: {
    persetujuan,
    nama,
    jabatan: text({
      label: 'kontak-join-jabatan',
      question: ({ t, about }: Asking<typeof INVITED>) => t('undang-jabatan-question', { kind: about.kind }),
      min: 2,
      max: 100,
      withoutLinks: true,
    }),
  },
  submit: (env, answers, meta) => accept(env, answers, meta),
});

/** A list has said what stands on the name plate, and the person may say otherwise. */
export const joinNamedForm = anyoneForm({
  id: 'join-named',
  title: 'kontak-join-title',
  context: INVITED_AS,
  over,
  fields: {
    persetujuan,
    nama,
    jabatan: text({
      label: 'kontak-join-jabatan',
      question: ({ t, about }: Asking<typeof INVITED_AS>) => t('impor-jabatan-question', { jabatan: about.jabatan }),
      min: 2,
      max: 100,
      withoutLinks: true,
      optional: true,
    }),
  },
  submit: (env, answers, meta) => accept(env, answers, meta),
});
