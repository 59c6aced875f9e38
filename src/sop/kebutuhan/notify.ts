/** Who is told of a need, within the transaction of the act: each Kasi of the kecamatan, or the reporter (C1, B4). */
import type { Db } from '../../db/database.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import { listKasi, listReporters } from '../../office/tell/list-recipients.ts';
import { type Notice, asMessage, tell } from '../../office/tell/tell.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import { kasiCard, lateFotoNotice, sealedNotice, statusNotice } from './kebutuhan.card.ts';
import { formatNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';

/** @param act names the act in the messages' keys, e.g. "rev-3" */
function noticeOf({ id, urgensi }: KebutuhanView, act: string): Notice {
  return { act: `kebutuhan:${id}:${act}`, urgent: urgensi === 'DARURAT' };
}

/**
 * Of a need recorded in this transaction every Kasi gets the card with its buttons, then the photos and the pin; of a
 * confidential one only that it is there.
 */
export async function tellRecorded(tx: Db, view: KebutuhanView, now: Date): Promise<void> {
  // A picture that came as a file cannot stand in an album: it follows when our own copy is there (foto/fetch-media.ts).
  const fileIds = view.fotoIds.filter((id) => !sentAsFile(id)).slice(0, 10);
  const notice = { ...noticeOf(view, 'diterima'), fresh: true };
  await tell(tx, await listKasi(tx, view.kecamatanId), notice, now, (t) => {
    if (view.confidential) return [asMessage(sealedNotice(view, t))];
    const more: OutgoingMessage[] = [];
    if (fileIds.length > 0) more.push({ kind: 'album', fileIds });
    if (view.pin) more.push({ kind: 'location', ...view.pin });
    return [asMessage(kasiCard(view, t)), ...more];
  });
}

/** Every Kasi gets the card once more, below what the reporter answered. */
export async function tellAnswered(
  tx: Db,
  view: KebutuhanView,
  act: string,
  now: Date,
  heading: (t: Translate) => Html,
): Promise<void> {
  await tell(tx, await listKasi(tx, view.kecamatanId), noticeOf(view, act), now, (t) => {
    if (view.confidential) return [asMessage(sealedNotice(view, t))];
    const card = kasiCard(view, t);
    return [asMessage({ ...card, text: joinHtml([heading(t), card.text], '\n\n') })];
  });
}

/** The reporter learns what became of the need; when they have left, the desa does (unless it is confidential). */
export async function tellReporter(
  tx: Db,
  view: KebutuhanView,
  act: string,
  note: string | null,
  now: Date,
): Promise<void> {
  const recipients = await listReporters(tx, view);
  await tell(tx, recipients, noticeOf(view, act), now, (t) => [asMessage(statusNotice(view, note, t))]);
}

const TOGETHER_MS = 10 * 60_000;

/** Late photos come one by one: the Kasi is told once for all that come within ten minutes, and opens them from the card. */
export async function tellLateFoto(tx: Db, view: KebutuhanView, now: Date): Promise<void> {
  const act = `foto-susulan-${Math.floor(now.getTime() / TOGETHER_MS)}`;
  await tell(tx, await listKasi(tx, view.kecamatanId), noticeOf(view, act), now, (t) => [
    asMessage(lateFotoNotice(view, t)),
  ]);
}

/** Photos that had joined a need by mistake are no longer its own. */
export async function tellFotoGone(
  tx: Db,
  view: KebutuhanView,
  { nama, count, uniqueId }: { readonly nama: string; readonly count: number; readonly uniqueId: string },
  now: Date,
): Promise<void> {
  const notice = noticeOf(view, `foto-pindah-${uniqueId}`);
  const vars = { nomor: formatNomor(view.nomor), nama, count };
  await tell(tx, await listKasi(tx, view.kecamatanId), notice, now, (t) => [
    asMessage({ text: t('kebutuhan-notice-foto-gone', vars) }),
  ]);
}

/** A picture that came as a file reaches the Kasi as a photo once our own copy is there; a confidential one is opened from its card. */
export async function tellFotoFile(
  tx: Db,
  view: KebutuhanView,
  foto: { readonly id: number; readonly file: string },
  now: Date,
): Promise<void> {
  if (view.confidential) return;
  const filename = foto.file.slice(foto.file.lastIndexOf('/') + 1);
  await tell(tx, await listKasi(tx, view.kecamatanId), noticeOf(view, `foto-${foto.id}`), now, (t) => [
    { kind: 'photo', file: foto.file, filename, caption: t('kebutuhan-foto-of', { nomor: formatNomor(view.nomor) }) },
  ]);
}
