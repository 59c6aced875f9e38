/** For notices and reminders: whose something is, as seats that can be written to (C2). */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../actor/find-holder.ts';
import { listDesaOfficials, listMitra, listHeld } from './list-recipients.ts';
import type { KontakRecipient } from './recipient.ts';
import type { Pihak } from '../book/pihak.ts';

/** All officials of that desa, all people of that body, or the seat: where it was handed over, who took it. */
export async function listResponsible(
  tx: Db,
  { kecamatanId, kontakId, instansiId, desaId }: Pihak & { readonly kecamatanId: number },
): Promise<KontakRecipient[]> {
  if (desaId !== null) return listDesaOfficials(tx, desaId);
  if (instansiId !== null) return listMitra(tx, instansiId);
  if (kontakId === null) return [];
  const holder = await findHolder(tx, kecamatanId, kontakId);
  return holder ? listHeld(tx, [holder.id]) : [];
}
