/** Forms: one point of the minutes, written or written anew (C2). */
import { z } from 'zod';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { changeButir } from './change-butir.ts';
import { MOST, formatRapat } from './notulen.ts';
import { nextRows, openButton } from './notulen.card.ts';
import { recordButir } from './record-butir.ts';
import { showNotulen } from './show-notulen.ts';

/** A point of the agenda; or, without `judul`, another heading. */
const POINT = z.object({ rapatId: z.number(), judul: z.string().optional() });

export const butirForm = seatForm({
  id: 'notulen-butir',
  title: 'notulen-butir-title',
  context: POINT,
  fields: {
    judul: text({
      label: 'notulen-butir-label-judul',
      question: 'notulen-butir-question-judul',
      max: MOST.judul,
      when: (_: object, { about }: Asking<typeof POINT>) => about.judul === undefined,
    }),
    pembahasan: text({
      label: 'notulen-butir-label-pembahasan',
      question: ({ t, about }: Asking<typeof POINT>, { judul }: { readonly judul?: string }) =>
        t('notulen-butir-question-pembahasan', { judul: about.judul ?? judul ?? '' }),
      min: 3,
      max: MOST.pembahasan,
    }),
    keputusan: text({
      label: 'notulen-butir-label-keputusan',
      question: 'notulen-butir-question-keputusan',
      max: MOST.keputusan,
      optional: true,
    }),
  },
  submit: async ({ deps, actor, t, about }, { judul, ...words }, { draftId, at }) => {
    const input = { rapatId: about.rapatId, draftId, at, judul: judul ?? about.judul ?? '', ...words };
    const done = await recordButir(deps, actor, input);
    if (!done.ok) return done;
    const { view, butir } = done.value;
    const message = t('notulen-butir-recorded', { judul: input.judul, nomor: formatRapat(view.nomor) });
    return ok({ message, keyboard: butir ? nextRows(view, butir.id, t) : [[openButton(view, t)]] });
  },
});

/** A point as it was shown; what is skipped stays. */
const POINT_SEEN = z.object({
  butirId: z.number(),
  stamp: z.number(),
  judul: z.string(),
  pembahasan: z.string(),
  keputusan: z.string().nullable(),
});

export const butirChangeForm = seatForm({
  id: 'notulen-butir-change',
  title: 'notulen-butir-change-title',
  context: POINT_SEEN,
  fields: {
    pembahasan: text({
      label: 'notulen-butir-label-pembahasan',
      question: ({ t, about: { judul, pembahasan } }: Asking<typeof POINT_SEEN>) =>
        t('notulen-butir-change-pembahasan', { judul, pembahasan }),
      max: MOST.pembahasan,
      optional: true,
    }),
    keputusan: text({
      label: 'notulen-butir-label-keputusan',
      question: ({ t, about }: Asking<typeof POINT_SEEN>) =>
        t('notulen-butir-change-keputusan', { keputusan: about.keputusan || '–' }),
      max: MOST.keputusan,
      optional: true,
    }),
  },
  submit: async ({ deps, actor, t, about }, words, { draftId, at }) => {
    const { butirId } = about;
    const done = await changeButir(deps, actor, { butirId, stamp: about.stamp, draftId, at, ...words });
    if (done.ok) {
      return ok({
        message: t('notulen-butir-changed-done', { judul: about.judul }),
        keyboard: [[openButton(done.value, t)]],
      });
    }
    if (done.code !== 'notulen-butir-changed') return done;
    // They have read the present text now: what they send next is meant to take its place.
    const found = await showNotulen(deps, actor, { butirId });
    const butir = found.ok ? found.value.butirList.find(({ id }) => id === butirId) : undefined;
    if (!butir) return done;
    const { stamp, pembahasan, keputusan } = butir;
    return { ...done, about: { ...about, stamp, pembahasan, keputusan } };
  },
});
