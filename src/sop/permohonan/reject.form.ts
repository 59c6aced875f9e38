/** Form: the reason for which the Kasi does not let an applicant in (C1). */
import { z } from 'zod';
import { askOnce } from '../../office/actor/ask-once.ts';
import { rejectedText } from './permohonan.card.ts';
import type { PermohonanView } from './permohonan-view.ts';
import { rejectPermohonan } from './reject-permohonan.ts';

const APPLICANT = z.object({ permohonanId: z.number(), nama: z.string(), tempat: z.string() });

/** For `ctx.forms.start`. */
export function rejectContext({ id, nama, tempat }: PermohonanView): z.infer<typeof APPLICANT> {
  return { permohonanId: id, nama, tempat };
}

export const rejectPermohonanForm = askOnce({
  id: 'permohonan-reject',
  title: 'permohonan-reject-title',
  context: APPLICANT,
  name: 'reason',
  label: 'permohonan-reject-label',
  question: ({ t, about }) => t('permohonan-reject-question', about),
  min: 3,
  max: 500,
  act: ({ deps, actor, about }, reason) => rejectPermohonan(deps, actor, { permohonanId: about.permohonanId, reason }),
  done: (rejected, { t }) => rejectedText(rejected, t),
});
