/** Form: the Kasi invites a staf with some rights, a Plt or Plh until a day, or the next Kasi (T1, C1). */
import { Temporal } from 'temporal-polyfill';
import { choice } from '../../form/fields/choice.ts';
import { date } from '../../form/fields/date.ts';
import { severalChoices } from '../../form/fields/several-choices.ts';
import { ok } from '../../lib/result.ts';
import { seatForm } from '../../office/actor/seat-form.ts';
import { KEDUDUKAN, parseHak } from '../../office/actor/hak.ts';
import { INVITE_BUTTONS } from './invite.card.ts';
import { invitePerson } from './invite-person.ts';
import { INVITE_PREFIX } from './new-invite.ts';
import { linkText } from './invite.card.ts';

interface SoFar {
  readonly kedudukan?: string;
}

/** The seat ends when that day has ended there. */
function endOf(day: string, zone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
  return new Date(next.epochMilliseconds);
}

export const inviteStafForm = seatForm({
  id: 'undang-staf',
  title: 'undang-staf-title',
  fields: {
    kedudukan: choice({
      label: 'undang-staf-kedudukan',
      question: 'undang-staf-kedudukan-question',
      options: [
        { value: 'STAF', key: 'undang-staf-staf' },
        { value: 'PLT', key: 'undang-staf-plt' },
        { value: 'PLH', key: 'undang-staf-plh' },
        { value: 'DEFINITIF', key: 'undang-staf-definitif' },
      ],
    }),
    hak: severalChoices({
      label: 'undang-staf-hak',
      question: 'undang-staf-hak-question',
      when: ({ kedudukan }: SoFar) => kedudukan === 'STAF',
      options: [
        { value: 'TRIASE', key: 'undang-staf-hak-triase' },
        { value: 'PROGRAM', key: 'undang-staf-hak-program' },
        { value: 'RAPAT', key: 'undang-staf-hak-rapat' },
        { value: 'REKAP', key: 'undang-staf-hak-rekap' },
        { value: 'KONTAK', key: 'undang-staf-hak-kontak' },
        { value: 'SETELAN', key: 'undang-staf-hak-setelan' },
      ],
    }),
    sampai: date({
      label: 'undang-staf-sampai',
      question: 'undang-staf-sampai-question',
      when: ({ kedudukan }: SoFar) => kedudukan === 'PLT' || kedudukan === 'PLH',
      from: 'today',
    }),
  },
  submit: async ({ deps, actor, t }, answers, { draftId }) => {
    const kedudukan = KEDUDUKAN.find((one) => one === answers.kedudukan) ?? 'STAF';
    const made = await invitePerson(deps, actor, {
      peran: 'KASI',
      kedudukan,
      hak: parseHak((answers.hak ?? []).join(',')),
      seatExpiresAt: answers.sampai === null ? null : endOf(answers.sampai, actor.zona),
      ...(kedudukan === 'DEFINITIF' ? { predecessorId: actor.kontakId } : {}),
      once: `draft-${draftId}`,
    });
    if (!made.ok) return made;
    const token = made.value.link.slice(made.value.link.indexOf(INVITE_PREFIX) + INVITE_PREFIX.length);
    // A form ends in words; the picture comes on request.
    const keyboard = [[{ text: t.plain('undang-button-qr'), data: INVITE_BUTTONS.data('qr', { token }) }]];
    return ok({ message: linkText(made.value, actor.zona, t), keyboard });
  },
});
