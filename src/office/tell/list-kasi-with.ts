/** Whom to tell of what only some of the Kasi's people may decide (T1), inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { type Hak, mayAsKasi, parseHak } from '../actor/hak.ts';
import { findKasiList } from '../actor/kontak.repo.ts';
import { kedudukanOf, standingKasi } from '../actor/kontak.ts';
import { type KontakRecipient, kontakRecipient } from './recipient.ts';

export async function listKasiWith(tx: Db, kecamatanId: number, hak: Hak, now: Date): Promise<KontakRecipient[]> {
  return standingKasi(await findKasiList(tx, kecamatanId), now)
    .filter((row) => mayAsKasi({ peran: 'KASI', kedudukan: kedudukanOf(row.kedudukan), hak: parseHak(row.hak) }, hak))
    .map(kontakRecipient);
}
