/** Who answers for many things at once: the seats of the office are read one time, whatever the number of things. */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../actor/find-holder.ts';
import { findHeldIn } from '../actor/kontak.repo.ts';
import type { Pihak } from '../book/pihak.ts';

/** For each thing the ids of the seats that answer for it now: as `listResponsible`, without chat and language. */
export async function ownersOf(tx: Db, kecamatanId: number): Promise<(pihak: Pihak) => Promise<readonly number[]>> {
  const held = await findHeldIn(tx, kecamatanId);
  const idsWhere = (peran: string, isOf: (seat: (typeof held)[number]) => boolean): number[] =>
    held.filter((seat) => seat.peran === peran && isOf(seat)).map(({ id }) => id);
  return async ({ kontakId, instansiId, desaId }) => {
    if (desaId !== null) return idsWhere('DESA', (seat) => seat.desaId === desaId);
    if (instansiId !== null) return idsWhere('MITRA', (seat) => seat.instansiId === instansiId);
    if (kontakId === null) return [];
    if (held.some(({ id }) => id === kontakId)) return [kontakId];
    const holder = await findHolder(tx, kecamatanId, kontakId);
    return holder ? [holder.id] : [];
  };
}
