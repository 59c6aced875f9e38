/** What somebody says beside their answer to an invitation ("agak telat") is passed on to those who called the meeting (C1). */
import type { Db } from '../../db/database.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { type Jawaban, formatRapat } from './rapat.ts';
import type { Invited, RapatView } from './rapat-view.ts';

/** @param said `once` names these words */
export async function tellOfWords(
  tx: Db,
  view: RapatView,
  { nama, jabatan }: Invited,
  { once, words, jawaban }: { readonly once: string; readonly words: string; readonly jawaban: Jawaban },
  now: Date,
): Promise<void> {
  const { nomor, judul, kecamatanId, start: expiresAt } = view;
  const vars = { nomor: formatRapat(nomor), judul, nama, jabatan, jawaban, words };
  await tell(tx, await listKasi(tx, kecamatanId), { act: once, expiresAt }, now, (t) => [
    asMessage({ text: t('undangan-notice-words', vars) }),
  ]);
}
