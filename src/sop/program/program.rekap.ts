/** Its part of the rekap: the programmes of the years that a period touches, with what arrived of each (A2, B3, D2). */
import { bodyOf } from '../../office/actor/kontak.ts';
import { type Reading, allPages } from '../../office/rekap/reading.ts';
import { type DeliveryRecord, findDeliveryPage, findPrograms } from './program-rekap.repo.ts';
import { type Delivery, type ProgramRow, programRow } from './program-rows.ts';

function deliveryOf({ programId, barangList, konfirmasiList }: DeliveryRecord, cutOff: Date): Delivery {
  const arrivals = konfirmasiList
    .filter(({ createdAt }) => createdAt <= cutOff)
    .map(({ tanggal, kpm, barangList: parts }) => {
      return { tanggal, kpm, barangList: parts.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })) };
    });
  return { programId, barangList, arrivals };
}

export async function readPrograms({
  database,
  kecamatanId,
  cutOff,
  first,
  last,
  today,
}: Reading): Promise<ProgramRow[]> {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const records = await database.read((db) => findPrograms(db, kecamatanId, years, cutOff));
  const ids = records.map(({ id }) => id);
  const deliveries = await allPages(
    (after: DeliveryRecord | undefined, take) => database.read((db) => findDeliveryPage(db, ids, after?.id ?? 0, take)),
    (record) => deliveryOf(record, cutOff),
  );
  const byProgram = new Map<number, Delivery[]>(ids.map((id) => [id, []]));
  for (const delivery of deliveries) byProgram.get(delivery.programId)?.push(delivery);
  return records.map(({ bidang, instansi, pagu, ...record }) => {
    const info = { ...record, bidang: bidang.nama, pagu: Number(pagu), instansi: bodyOf({ desa: null, instansi }) };
    return programRow(info, byProgram.get(record.id) ?? [], last < today ? last : today);
  });
}
