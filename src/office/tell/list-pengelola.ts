/** To whom notices about the installation go: its pengelola, by the calendar of the kecamatan of their seat. */
import type { Db } from '../../db/database.ts';
import { findPengelola } from '../actor/pengelola.repo.ts';
import { loadKalender } from '../kalender/load-kalender.ts';
import { type Recipient, personRecipient } from './recipient.ts';

interface PengelolaRecipient extends Recipient {
  readonly orangId: number;
}

/** One at most. */
export async function listPengelola(tx: Db): Promise<PengelolaRecipient[]> {
  const pengelola = await findPengelola(tx);
  const seat = pengelola?.kontakList[0];
  if (!pengelola || !seat) return [];
  return [{ ...personRecipient(pengelola, await loadKalender(tx, seat.kecamatanId)), orangId: pengelola.id }];
}
