/** The office and its desa: queries. */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import type { DesaArea, KecamatanArea } from './wilayah.ts';

export async function findKecamatanByKode(db: Db, kode: string) {
  return db.kecamatan.findUnique({ where: { kode } });
}

/** @throws LostRace when another process makes the same one at this moment */
export async function createKecamatan(
  tx: Db,
  area: KecamatanArea,
  zona: string,
  villages: readonly DesaArea[],
  createdAt: Date,
) {
  return orLostRace(`kecamatan:${area.kode}`, async () => {
    const kecamatan = await tx.kecamatan.create({
      data: {
        kode: area.kode,
        nama: area.nama,
        kabupatenNama: area.kabupaten,
        provinsiNama: area.provinsi,
        zona,
        createdAt,
      },
    });
    await tx.desa.createMany({ data: villages.map((one) => ({ kecamatanId: kecamatan.id, ...one })) });
    return kecamatan;
  });
}

/** The desa of a kecamatan in the order of their names, with what they lie in. */
export async function findDesaList(db: Db, kecamatanId: number) {
  return db.desa.findMany({ where: { kecamatanId }, include: { kecamatan: true }, orderBy: { nama: 'asc' } });
}

/** Null when the desa belongs to another kecamatan. */
export async function findDesa(db: Db, kecamatanId: number, desaId: number) {
  return db.desa.findFirst({ where: { id: desaId, kecamatanId }, include: { kecamatan: true } });
}

/** The office itself. */
export async function findKecamatan(db: Db, kecamatanId: number) {
  return db.kecamatan.findUniqueOrThrow({ where: { id: kecamatanId } });
}
