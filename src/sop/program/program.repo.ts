/** Programmes of the yearly work plan: queries (A2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

const whole = { bidang: true, instansi: true } as const satisfies Prisma.ProgramInclude;
export type ProgramRow = Prisma.ProgramGetPayload<{ include: typeof whole }>;
export type NewProgram = Prisma.ProgramUncheckedCreateInput;

/** Null for one of another kecamatan. */
export async function findProgram(db: Db, kecamatanId: number, id: number): Promise<ProgramRow | null> {
  return db.program.findFirst({ where: { id, kecamatanId }, include: whole });
}

export async function findProgramByDraft(db: Db, kecamatanId: number, draftId: number): Promise<ProgramRow | null> {
  return db.program.findFirst({ where: { draftId, kecamatanId }, include: whole });
}

/** Of that year, by name; archived ones too. */
export async function findProgramList(db: Db, kecamatanId: number, tahun: number): Promise<ProgramRow[]> {
  return db.program.findMany({
    where: { kecamatanId, tahun },
    include: whole,
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
  });
}

/** The years that have programmes. */
export async function findTahunList(db: Db, kecamatanId: number): Promise<number[]> {
  const rows = await db.program.groupBy({ by: ['tahun'], where: { kecamatanId }, orderBy: { tahun: 'asc' } });
  return rows.map(({ tahun }) => tahun);
}

/** @throws LostRace when another process writes the same draft or name at this moment */
export async function createProgram(tx: Db, data: NewProgram): Promise<number> {
  return (
    await orLostRace(`program:${data.tahun}:${data.nama}`, () => tx.program.create({ data, select: { id: true } }))
  ).id;
}

/**
 * Moves a programme to its next revision.
 * @returns false when it is no longer at that revision
 * @throws LostRace when another process takes the name at this moment
 */
export async function updateProgram(
  tx: Db,
  id: number,
  revision: number,
  data: Prisma.ProgramUncheckedUpdateManyInput,
): Promise<boolean> {
  const change = { where: { id, revision }, data: { ...data, revision: revision + 1 } };
  const { count } = await orLostRace(`program:${id}:nama`, () => tx.program.updateMany(change));
  return count > 0;
}

/** Whether that field of welfare is the kecamatan's. */
export async function hasBidang(db: Db, kecamatanId: number, id: number): Promise<boolean> {
  return (await db.bidang.count({ where: { id, kecamatanId } })) > 0;
}

/** The distributions of these programmes with what has arrived; corrected confirmations are left out. */
export async function findPenyaluranOf(db: Db, programIds: readonly number[]) {
  return db.penyaluran.findMany({
    where: { programId: { in: [...programIds] } },
    select: {
      programId: true,
      desaId: true,
      status: true,
      kpm: true,
      barangList: { orderBy: { urut: 'asc' } },
      konfirmasiList: {
        where: { replacedById: null },
        select: { tuntas: true, kpm: true, barangList: { select: { barangId: true, jumlah: true } } },
      },
    },
  });
}
