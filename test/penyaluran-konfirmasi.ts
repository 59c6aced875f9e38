/** What a desa has confirmed, written as rows: for tests of what the Kasi reads, apart from the confirmation's own form. */
import { nextDraftId } from './next-draft-id.ts';
import type { Database } from '../src/db/database.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import type { Status } from '../src/sop/program/realisasi.ts';
import type { PenyaluranView } from '../src/sop/penyaluran/penyaluran-view.ts';
import { TUESDAY_MORNING } from './builders.ts';

export interface Arrived {
  readonly kpm: number;
  /** By the order of the items. */
  readonly jumlah: readonly number[];
  readonly status: Status;
  readonly hasil?: string;
  readonly tuntas?: boolean;
  readonly sebab?: string;
  readonly fotoIds?: readonly string[];
}

/** Writes the confirmation and the state that it leads to. */
export async function hasArrived(
  database: Database,
  oleh: Actor,
  { id, realisasi, status, revision }: PenyaluranView,
  arrived: Arrived,
): Promise<void> {
  const { kpm, jumlah, hasil = 'DITERIMA', tuntas = true, sebab = null, fotoIds = [] } = arrived;
  const at = new Date(TUESDAY_MORNING);
  const draftId = nextDraftId();
  await database.transaction(async (tx) => {
    const konfirmasi = await tx.konfirmasi.create({
      data: {
        penyaluranId: id,
        hasil,
        kpm,
        tuntas,
        sebab,
        draftId,
        tanggal: '2026-12-10',
        tempat: '',
        olehId: oleh.kontakId,
        sentAt: at,
        createdAt: at,
      },
    });
    const konfirmasiId = konfirmasi.id;
    await tx.konfirmasiBarang.createMany({
      data: realisasi.barangList.map((barang, n) => ({
        konfirmasiId,
        barangId: barang.id,
        jumlah: BigInt(jumlah[n] ?? 0),
      })),
    });
    await tx.konfirmasiFoto.createMany({
      data: fotoIds.map((fileId) => ({
        konfirmasiId,
        fileId,
        jenis: 'FOTO',
        fileUniqueId: `u-${fileId}`,
        sentById: oleh.kontakId,
        sentAt: at,
      })),
    });
    await tx.penyaluran.update({ where: { id }, data: { status: arrived.status, revision: revision + 1 } });
    await tx.penyaluranRiwayat.create({
      data: {
        penyaluranId: id,
        at,
        actorId: oleh.kontakId,
        fromStatus: status,
        toStatus: arrived.status,
        once: `test:${draftId}`,
      },
    });
  });
}
