/** What happens whenever a seat ends, by whom it may be: written down, and the person is told (C1). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { InlineKeyboard } from '../../outbox/message.ts';
import { type AuditAction, audit } from '../../office/book/audit.ts';
import { findKasiList } from '../../office/actor/kontak.repo.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { tempatOf } from '../../office/actor/seat.ts';
import { type SeatRow, setRevoked } from '../../office/actor/seat.repo.ts';

export interface SeatEnd {
  readonly now: Date;
  readonly action: Extract<AuditAction, 'kontak.revoke' | 'kontak.expire' | 'kontak.leave'>;
  /** Who ends it: a person, or nobody where its time is over. */
  readonly by: { readonly orangId: number; readonly kontakId: number } | null;
}

/** Values of the texts about a seat. */
export function seatVars(seat: SeatRow, t: Translate) {
  return { nama: seat.orang.nama || t.plain('daftar-nameless'), jabatan: seat.jabatan, tempat: tempatOf(seat) };
}

/** @returns false when it had ended before: nothing is written then, and nobody is told */
export async function endSeat(tx: Db, seat: SeatRow, { now, action, by }: SeatEnd): Promise<boolean> {
  if (!(await setRevoked(tx, seat.id, now, by?.kontakId ?? null))) return false;
  const { kecamatanId } = seat;
  await audit(tx, {
    at: now,
    ...(by ? { orangId: by.orangId } : {}),
    kecamatanId,
    action,
    subject: `kontak:${seat.id}`,
  });
  return true;
}

/** To the one who holds or held the seat; somebody who cannot be reached is not written to. */
export async function tellHolder(
  tx: Db,
  seat: SeatRow,
  act: string,
  now: Date,
  write: (t: Translate) => { readonly text: Html; readonly keyboard?: InlineKeyboard },
  { dueAt = now, gentle = false }: { readonly dueAt?: Date; readonly gentle?: boolean } = {},
): Promise<void> {
  const { orang } = seat;
  if (orang.unreachableAt || orang.erasedAt) return;
  const message = { kind: 'text', ...write(translator(languageOf(orang.bahasa))) } as const;
  await enqueue(
    tx,
    { once: `kontak:${seat.id}:${act}`, chatId: Number(orang.telegramId), message, dueAt, gentle },
    now,
  );
}

/** To every Kasi but the holder of the seat. */
export async function tellKasiOfSeat(
  tx: Db,
  seat: SeatRow,
  act: string,
  now: Date,
  write: (t: Translate) => { readonly text: Html; readonly keyboard?: InlineKeyboard },
  dueAt: Date = now,
): Promise<void> {
  for (const kasi of await findKasiList(tx, seat.kecamatanId)) {
    if (kasi.orangId === seat.orangId || kasi.orang.unreachableAt) continue;
    const message = { kind: 'text', ...write(translator(languageOf(kasi.orang.bahasa))) } as const;
    const once = `kontak:${seat.id}:${act}:kasi-${kasi.id}`;
    await enqueue(tx, { once, chatId: Number(kasi.orang.telegramId), message, dueAt }, now);
  }
}
