/** Forms: one point of the minutes, written or written anew (C2). */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { text } from '../../form/fields/text.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { changeButir } from './change-butir.ts';
import { numberIn, textIn } from './form-context.ts';
import { MOST, formatRapat } from './notulen.ts';
import { nextRows, openButton } from './notulen.card.ts';
import { recordButir } from './record-butir.ts';
import { showNotulen } from './show-notulen.ts';

/** Opened with `{ rapatId, judul }`: a point of the agenda; or with `{ rapatId }`: another heading. */
export const butirForm = defineForm({
  id: 'notulen-butir',
  title: 'notulen-butir-title',
  fields: {
    judul: text({
      label: 'notulen-butir-label-judul',
      question: 'notulen-butir-question-judul',
      max: MOST.judul,
      when: (_: object, { judul }: JsonObject) => judul === undefined,
    }),
    pembahasan: text({
      label: 'notulen-butir-label-pembahasan',
      question: ({ t }: SopEnv, { judul }: { readonly judul?: string }, context) =>
        t('notulen-butir-question-pembahasan', { judul: textIn(context, 'judul') || (judul ?? '') }),
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
  submit: async ({ deps, actor, t }: SopEnv, { judul, ...words }, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const rapatId = numberIn(context, 'rapatId');
    const input = { rapatId, draftId, at, judul: judul ?? textIn(context, 'judul'), ...words };
    const done = await recordButir(deps, actor, input);
    if (!done.ok) return done;
    const { view, butir } = done.value;
    const message = t('notulen-butir-recorded', { judul: input.judul, nomor: formatRapat(view.nomor) });
    return ok({ message, keyboard: butir ? nextRows(view, butir.id, t) : [[openButton(view, t)]] });
  },
});

/** Opened with `{ butirId, stamp, judul, pembahasan, keputusan }` as they were shown; what is skipped stays. */
export const butirChangeForm = defineForm({
  id: 'notulen-butir-change',
  title: 'notulen-butir-change-title',
  fields: {
    pembahasan: text({
      label: 'notulen-butir-label-pembahasan',
      question: ({ t }: SopEnv, _: object, context) =>
        t('notulen-butir-change-pembahasan', {
          judul: textIn(context, 'judul'),
          pembahasan: textIn(context, 'pembahasan'),
        }),
      max: MOST.pembahasan,
      optional: true,
    }),
    keputusan: text({
      label: 'notulen-butir-label-keputusan',
      question: ({ t }: SopEnv, _: object, context) =>
        t('notulen-butir-change-keputusan', { keputusan: textIn(context, 'keputusan') || '–' }),
      max: MOST.keputusan,
      optional: true,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, words, { context, draftId, at }) => {
    if (!actor) return refuse('bot-not-registered');
    const butirId = numberIn(context, 'butirId');
    const done = await changeButir(deps, actor, { butirId, stamp: numberIn(context, 'stamp'), draftId, at, ...words });
    if (done.ok) {
      return ok({
        message: t('notulen-butir-changed-done', { judul: textIn(context, 'judul') }),
        keyboard: [[openButton(done.value, t)]],
      });
    }
    if (done.code !== 'notulen-butir-changed') return done;
    // They have read the present text now: what they send next is meant to take its place.
    const found = await showNotulen(deps, actor, { butirId });
    const butir = found.ok ? found.value.butirList.find(({ id }) => id === butirId) : undefined;
    if (!butir) return done;
    const { stamp, pembahasan, keputusan } = butir;
    return { ...done, context: { ...context, stamp, pembahasan, keputusan } };
  },
});
