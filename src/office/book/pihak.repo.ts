/** Those who can be given something to do: queries. */
import type { Db } from '../../db/database.ts';
import type { Pihak } from './pihak.ts';

/** Bodies that are still in use, in the office's order. */
export async function findInstansiInUse(db: Db, kecamatanId: number) {
  return db.instansi.findMany({
    where: { kecamatanId, archivedAt: null },
    orderBy: [{ urut: 'asc' }, { id: 'asc' }],
  });
}

/** Whether exactly one of the three is named, is in this kecamatan and still in use. */
export async function isInOffice(
  tx: Db,
  kecamatanId: number,
  { kontakId, instansiId, desaId }: Pihak,
): Promise<boolean> {
  if ([kontakId, instansiId, desaId].filter((id) => id !== null).length !== 1) return false;
  if (desaId !== null) return (await tx.desa.count({ where: { id: desaId, kecamatanId } })) > 0;
  if (instansiId !== null)
    return (await tx.instansi.count({ where: { id: instansiId, kecamatanId, archivedAt: null } })) > 0;
  return (await tx.kontak.count({ where: { id: kontakId ?? 0, kecamatanId, revokedAt: null } })) > 0;
}
