/** Its part of the rekap: the distributions of a period with what was said of them (B3, D2). */
import { yearOf } from '../../office/kalender/period.ts';
import { type Reading, allPages } from '../../office/rekap/reading.ts';
import { asStatus } from '../program/realisasi.ts';
import { programLabel } from '../program/program-rows.ts';
import { type PenyaluranRecord, findPenyaluranPage } from './penyaluran-rekap.repo.ts';
import { type PenyaluranInfo, type PenyaluranRow, penyaluranRow } from './penyaluran-rows.ts';

function infoOf(record: PenyaluranRecord, year: number | null, desa: string, cutOff: Date): PenyaluranInfo {
  const { program, status, barangList, konfirmasiList, ...rest } = record;
  return {
    ...rest,
    desa,
    program: programLabel(program, year),
    status: asStatus(status),
    barangList: barangList.map((barang) => ({ ...barang, jumlah: Number(barang.jumlah) })),
    konfirmasiList: konfirmasiList
      .filter(({ createdAt }) => createdAt <= cutOff)
      .map(({ oleh, replacedById, barangList: parts, fotoList, ...konfirmasi }) => ({
        ...konfirmasi,
        jabatan: oleh.jabatan,
        replaced: replacedById !== null,
        barangList: parts.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })),
        foto: fotoList.filter(({ jenis }) => jenis === 'FOTO').length,
        beritaAcara: fotoList.some(({ jenis }) => jenis === 'BERITA_ACARA'),
      })),
  };
}

export async function readPenyaluran(reading: Reading): Promise<PenyaluranRow[]> {
  const { database, office, period, today, cutOff } = reading;
  const names = new Map(office.desaList.map(({ id, nama }) => [id, nama]));
  const year = yearOf(period);
  return allPages(
    (after: PenyaluranRecord | undefined, take) =>
      database.read((db) => findPenyaluranPage(db, { ...reading, after, take })),
    (record) => penyaluranRow(infoOf(record, year, names.get(record.desaId) ?? '', cutOff), today, office.zona),
  );
}
