/** The notula goes out, within the transaction of the approval (C2): to everybody who was invited, and to the invited groups. */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { groupRecipient } from '../../office/tell/recipient.ts';
import { tell } from '../../office/tell/tell.ts';
import type { NotulaFiles } from './make-notula.ts';
import { listReaders } from './notify.ts';
import { formatRapat } from './notulen.ts';
import type { NotulenView } from './notulen-view.ts';

const captionOf = ({ nomor, judul }: NotulenView, t: Translate): Html =>
  t('notulen-notice-published', { nomor: formatRapat(nomor), judul });

/**
 * PDF for everybody; the .docx, in which an office goes on writing, for the Kasi and for who wrote it. A group gets a
 * PDF of its own: a group is read by whoever is in it, so that one names offices and no people (UU 27/2022).
 */
export async function sendNotula(tx: Db, view: NotulenView, files: NotulaFiles, now: Date): Promise<void> {
  const { id, kecamatanId, kelompokList } = view;
  const { editors, readers } = await listReaders(tx, view, now);
  const notice = { act: `notulen:${id}:notula` };
  const pdf = (t: Translate): OutgoingMessage => ({
    kind: 'document',
    file: files.pdf,
    filename: `${files.name}.pdf`,
    caption: captionOf(view, t),
  });
  await tell(tx, readers, notice, now, (t) => [pdf(t)]);
  await tell(tx, editors, notice, now, (t) => [
    pdf(t),
    { kind: 'document', file: files.docx, filename: `${files.name}.docx`, caption: t('notulen-notice-docx') },
  ]);
  if (kelompokList.length === 0) return;
  const kalender = await loadKalender(tx, kecamatanId);
  const groups = kelompokList.map((kelompok) => groupRecipient(kelompok, kalender));
  await tell(tx, groups, { ...notice, broadcast: true }, now, (t) => [
    { kind: 'document', file: files.kelompok, filename: `${files.name}.pdf`, caption: captionOf(view, t) },
  ]);
}
