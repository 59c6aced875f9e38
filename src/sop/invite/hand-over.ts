/** A successor takes over a seat inside the transaction in which they join (C1, C3). */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { audit } from '../../office/book/audit.ts';
import { setSuccessor } from '../../office/actor/seat.repo.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { findSeat, setRevoked } from '../../office/actor/seat.repo.ts';

export interface HandOver {
  readonly kecamatanId: number;
  readonly predecessorId: number;
  readonly successorId: number;
  /** Seat of the Kasi who had made the invitation. */
  readonly byId: number;
  readonly orangId: number;
  /** Of the successor, for the thank-you. */
  readonly nama: string;
}

/** The predecessor's seat ends and points to the successor; the predecessor is thanked. @returns the predecessor's name */
export async function handOver(tx: Db, over: HandOver, now: Date): Promise<string> {
  const { kecamatanId, predecessorId, successorId, byId, orangId, nama } = over;
  const predecessor = await findSeat(tx, kecamatanId, predecessorId);
  if (!predecessor || !(await setSuccessor(tx, predecessorId, successorId)))
    throw new Error(`The seat ${predecessorId} cannot be handed over`);
  // Who was revoked before has been told then.
  if (await setRevoked(tx, predecessorId, now, byId)) {
    const t = translator(languageOf(predecessor.orang.bahasa));
    const text = t('undang-thanks', { nama, jabatan: predecessor.jabatan });
    const chatId = Number(predecessor.orang.telegramId);
    await enqueue(tx, { once: `kontak:${predecessorId}:diganti`, chatId, message: { kind: 'text', text } }, now);
  }
  const subject = `kontak:${predecessorId}`;
  const detail = `kontak:${successorId}`;
  await audit(tx, { at: now, orangId, kecamatanId, action: 'kontak.hand-over', subject, detail });
  return predecessor.orang.nama;
}
