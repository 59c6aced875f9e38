/** What follows a need: the answer where the Kasi waits for one, and otherwise photos and words that are added to it (A1). */
import type { Html } from '../../i18n/translate.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Which } from '../../office/book/which.ts';
import { sayKasiTold, whenKasiTold } from '../../office/tell/when-told.ts';
import type { SeatEnv } from '../../office/actor/seat-form.ts';
import { answerReturnedKebutuhan } from './act-on-kebutuhan.ts';
import { addFotoLate } from './add-foto-late.ts';
import { formatNomor } from './kebutuhan.ts';
import type { Foto } from './record-kebutuhan.ts';
import { showKebutuhan } from './show-kebutuhan.ts';

export interface Following {
  readonly photos: readonly Foto[];
  /** Empty for photos alone. */
  readonly words: string;
  /** Names these words: the same once more changes nothing. */
  readonly once: string;
  readonly at: Date;
}

/** What the person is told. */
export async function addToKebutuhan(
  env: Pick<SeatEnv, 'deps' | 'actor' | 't'>,
  which: Which,
  { photos, words, once, at }: Following,
): Promise<Result<Html>> {
  const { deps, actor, t } = env;
  const found = await showKebutuhan(deps, actor, which);
  if (!found.ok) return found;
  const { id, revision, status, urgensi } = found.value;
  const nomor = formatNomor(found.value.nomor);
  const urgent = urgensi === 'DARURAT';
  if (status === 'DIKEMBALIKAN' && words !== '' && actor.peran === 'DESA') {
    const act = { kebutuhanId: id, revision, at, answer: words, foto: photos };
    const answered = await answerReturnedKebutuhan(deps, actor, act);
    return answered.ok ? ok(t('kebutuhan-done-answered', { nomor, at: await whenKasiTold(env, urgent) })) : answered;
  }
  const said = words === '' ? undefined : { text: words, once };
  const added = await addFotoLate(deps, actor, { kebutuhanId: id, photos, words: said, at });
  if (!added.ok) return added;
  if (added.value.added === 0 && !added.value.said) return ok(t('kebutuhan-foto-known', { nomor }));
  const key = words === '' ? 'kebutuhan-foto-added' : 'kebutuhan-words-added';
  return ok(await sayKasiTold(env, (told) => t(key, { nomor, told }), urgent));
}
