/** Form: what was sent outside a form, and the one question what it is about (A1). It goes where the person says with one tap. */
import type { Prefill } from '../../form/draft-store.ts';
import type { Closing } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { ok, refuse, type Result } from '../../lib/result.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import { reachesKasi, whenKasiTold } from '../../office/tell/when-told.ts';
import { type SeatEnv, seatForm } from '../../office/actor/seat-form.ts';
import { readReport } from '../../read/report.ts';
import { addToKebutuhan } from './add-to-kebutuhan.ts';
import { laporForm } from './lapor.form.ts';
import { kebutuhanOf, TARGETS } from './loose-targets.ts';
import { type Loose, looseField, wordsOfLoose } from './loose.field.ts';
import { sendPesan } from './send-pesan.ts';

const MIN_URAIAN = 5;

/** What a report begins with. */
export function reportFrom(loose: Loose): Prefill & { readonly answers: JsonObject } {
  const { uraian, kk, jiwa, tempat } = readReport(loose.words.join('\n'));
  return {
    answers: {
      ...(tempat === undefined ? {} : { lokasi: tempat }),
      ...(loose.pin ? { pin: loose.pin } : {}),
      ...(kk === undefined ? {} : { jumlahKk: kk }),
      ...(jiwa === undefined ? {} : { jumlahJiwa: jiwa }),
      ...([...uraian].length >= MIN_URAIAN ? { uraian } : {}),
    },
    ...(loose.photos.length > 0 ? { parts: { foto: loose.photos } } : {}),
  };
}

type Meta = { readonly draftId: number; readonly at: Date };

async function deliver(env: SeatEnv, loose: Loose, { draftId, at }: Meta): Promise<Result<Closing>> {
  const { deps, actor, t } = env;
  if (loose.to === TARGETS.nothing) return ok({ message: t('kebutuhan-loose-dropped') });
  if (loose.to === TARGETS.report && actor.peran === 'DESA')
    return ok({
      message: t('kebutuhan-form-title'),
      next: { formId: laporForm.id, context: {}, prefill: reportFrom(loose) },
    });
  const { photos, pin } = loose;
  if (loose.to === TARGETS.kasi) {
    // Such a picture cannot be passed on.
    if (photos.some(({ fileId }) => sentAsFile(fileId))) return refuse('kebutuhan-pesan-file');
    // What nobody would read stays here, until somebody can.
    if (!(await reachesKasi(deps, actor.kecamatanId))) return refuse('kebutuhan-pesan-nobody');
    const sent = await sendPesan(deps, actor, { draftId, words: wordsOfLoose(loose), photos, pin });
    return sent.ok ? ok({ message: t('kebutuhan-pesan-sent', { at: await whenKasiTold(env) }) }) : sent;
  }
  const id = kebutuhanOf(loose.to);
  if (id === null) return refuse('kebutuhan-not-found');
  const point = pin ? `📍 ${pin.latitude.toFixed(5)}, ${pin.longitude.toFixed(5)}` : '';
  const words = [wordsOfLoose(loose), point].filter((text) => text !== '').join('\n');
  const added = await addToKebutuhan(env, { id }, { photos, words, once: `draft-${draftId}`, at });
  return added.ok ? ok({ message: added.value }) : added;
}

export const looseForm = seatForm({
  id: 'kebutuhan-loose',
  title: 'kebutuhan-loose-title',
  direct: true,
  fields: { kiriman: looseField() },
  // Whoever presses "Lapor" after the photos means them.
  handOver: (wanted, { kiriman }) =>
    wanted === laporForm.id && kiriman ? reportFrom(kiriman as unknown as Loose) : null,
  submit: async (env, { kiriman }, meta) => deliver(env, kiriman, meta),
});
