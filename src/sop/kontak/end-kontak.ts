/** Who is told when a seat ends, by whom it may be (C1). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineKeyboard } from '../../outbox/message.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import type { KontakRow } from '../../office/actor/kontak.repo.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { kontakRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

interface Words {
  readonly text: Html;
  readonly keyboard?: InlineKeyboard;
}

/** Values of the texts about a seat. */
export function kontakVars(seat: KontakRow, t: Translate) {
  return { nama: seat.orang.nama || t.plain('daftar-nameless'), jabatan: seat.jabatan, tempat: tempatOf(seat) };
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
