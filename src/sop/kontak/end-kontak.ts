/** What happens whenever a seat ends, by whom it may be: written down, and the person is told (C1). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineKeyboard } from '../../outbox/message.ts';
import { type AuditAction, audit } from '../../office/book/audit.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import { type KontakRow, setRevoked } from '../../office/actor/kontak.repo.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { kontakRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

export interface KontakEnd {
  readonly now: Date;
  readonly action: Extract<AuditAction, 'kontak.revoke' | 'kontak.expire' | 'kontak.leave'>;
  /** Who ends it: a person, or nobody where its time is over. */
  readonly by: { readonly orangId: number; readonly kontakId: number } | null;
}

interface Words {
  readonly text: Html;
  readonly keyboard?: InlineKeyboard;
}

/** Values of the texts about a seat. */
export function kontakVars(seat: KontakRow, t: Translate) {
  return { nama: seat.orang.nama || t.plain('daftar-nameless'), jabatan: seat.jabatan, tempat: tempatOf(seat) };
}

/** @returns false when it had ended before: nothing is written then, and nobody is told */
export async function endKontak(tx: Db, seat: KontakRow, { now, action, by }: KontakEnd): Promise<boolean> {
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

/** To the one who holds or held the seat; whoever lost it at night reads so in the morning, and can do nothing meanwhile. */
export async function tellHolder(
  tx: Db,
  seat: KontakRow,
  act: string,
  now: Date,
  write: (t: Translate) => Words,
  { gentle = false }: { readonly gentle?: boolean } = {},
): Promise<void> {
  const notice = { act: `kontak:${seat.id}:${act}`, gentle };
  await tell(tx, [kontakRecipient(seat)], notice, now, (t) => [asMessage(write(t))]);
}

/** To every Kasi but the holder of the seat. */
export async function tellKasiOfKontak(
  tx: Db,
  seat: KontakRow,
  act: string,
  now: Date,
  write: (t: Translate) => Words,
): Promise<void> {
  const others = (await listKasi(tx, seat.kecamatanId)).filter(({ orangId }) => orangId !== seat.orangId);
  await tell(tx, others, { act: `kontak:${seat.id}:${act}` }, now, (t) => [asMessage(write(t))]);
}
