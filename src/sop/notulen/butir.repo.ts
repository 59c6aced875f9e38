/** Points of the minutes, and the action items that they plan: queries (C2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { laterThan } from './notulen.ts';

/** Behind those that are there, removed ones too: what was said later stands later. */
export async function addButir(tx: Db, data: Omit<Prisma.NotulenButirUncheckedCreateInput, 'urut'>): Promise<number> {
  const { notulenId } = data;
  const last = await tx.notulenButir.aggregate({ where: { notulenId }, _max: { urut: true } });
  const urut = (last._max.urut ?? 0) + 1;
  return (await tx.notulenButir.create({ data: { ...data, urut }, select: { id: true } })).id;
}

/** @param stamp of the text that the person saw. @returns false when it is another one by now */
export async function changeButirRow(
  tx: Db,
  id: number,
  stamp: number,
  data: Pick<Prisma.NotulenButirUncheckedUpdateManyInput, 'pembahasan' | 'keputusan' | 'removedAt'>,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.notulenButir.updateMany({
    where: { id, removedAt: null, updatedAt: new Date(stamp) },
    data: { ...data, updatedAt: laterThan(stamp, now) },
  });
  return count > 0;
}

export async function addItem(tx: Db, data: Prisma.TindakLanjutUncheckedCreateInput): Promise<number> {
  return (await tx.tindakLanjut.create({ data, select: { id: true } })).id;
}

/** While it is planned. @returns false when it is no longer as the person saw it */
export async function changeItemRow(
  tx: Db,
  id: number,
  revision: number,
  data: Pick<
    Prisma.TindakLanjutUncheckedUpdateManyInput,
    'uraian' | 'kontakId' | 'instansiId' | 'desaId' | 'tenggat' | 'removedAt' | 'status' | 'tahun' | 'nomor'
  >,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.tindakLanjut.updateMany({
    where: { id, status: 'RENCANA', removedAt: null, revision },
    data: { ...data, revision: revision + 1, updatedAt: now },
  });
  return count > 0;
}

export async function addItemRiwayat(tx: Db, data: Prisma.TindakLanjutRiwayatUncheckedCreateInput): Promise<void> {
  await tx.tindakLanjutRiwayat.create({ data, select: { id: true } });
}

/** The number that the next action item gets, unless somebody is faster. */
export async function peekNomor(db: Db, kecamatanId: number, jenis: string, tahun: number): Promise<number> {
  const row = await db.nomorUrut.findUnique({ where: { kecamatanId_jenis_tahun: { kecamatanId, jenis, tahun } } });
  return (row?.last ?? 0) + 1;
}
