/** Reads what was done in a period: programmes, distributions, meetings, cards; a page of records at a time (D2). */
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { asStatus } from '../program/realisasi.ts';
import { findKartuList } from './kartu.repo.ts';
import { kepatuhanRows } from './kepatuhan-rows.ts';
import type { Office } from './office.ts';
import { type PenyaluranRecord, findPenyaluranPage } from './penyaluran.repo.ts';
import { type PenyaluranInfo, type PenyaluranRow, penyaluranRow } from './penyaluran-rows.ts';
import { type Period, dayRangeOf, quartersOf, rangeOf, yearOf } from './period.ts';
import { type DeliveryRecord, findDeliveryPage, findPrograms } from './program.repo.ts';
import { type Delivery, type ProgramRow, programLabel, programRow } from './program-rows.ts';
import type { Progress } from './progress.ts';
import {
  type RapatRecord,
  type TindakLanjutRecord,
  countAnswers,
  findRapatByIds,
  findRapatList,
  findTindakLanjutList,
} from './rapat.repo.ts';
import { JAWABAN, type RapatInfo, type RapatLine, rapatLines, tindakLanjutRow } from './rapat-rows.ts';

/** Each record brings items, confirmations and photos along. */
const PAGE = 100;

export interface ProgressQuery {
  readonly kecamatanId: number;
  readonly period: Period;
  readonly cutOff: Date;
}
interface Reading extends ProgressQuery {
  readonly database: Database;
  readonly office: Office;
  readonly first: string;
  readonly last: string;
  /** The day of the cut-off. */
  readonly today: string;
}

/** All of them; each page is worked up as it comes, and between two everybody else's messages come in. */
async function allPages<R, T>(read: (after: R | undefined) => Promise<R[]>, workUp: (record: R) => T): Promise<T[]> {
  const all: T[] = [];
  let after: R | undefined;
  for (;;) {
    const page = await read(after);
    for (const record of page) all.push(workUp(record));
    after = page.at(-1);
    if (page.length < PAGE) return all;
    await setImmediate();
  }
}

const bodyName = ({ nama, singkatan }: { readonly nama: string; readonly singkatan: string }): string =>
  singkatan || nama;

function deliveryOf({ programId, barangList, konfirmasiList }: DeliveryRecord, cutOff: Date): Delivery {
  const arrivals = konfirmasiList
    .filter(({ createdAt }) => createdAt <= cutOff)
    .map(({ tanggal, kpm, barangList: parts }) => {
      return { tanggal, kpm, barangList: parts.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })) };
    });
  return { programId, barangList, arrivals };
}

async function readPrograms({ database, kecamatanId, cutOff, first, last, today }: Reading): Promise<ProgramRow[]> {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const records = await database.read((db) => findPrograms(db, kecamatanId, years, cutOff));
  const ids = records.map(({ id }) => id);
  const deliveries = await allPages(
    (after: DeliveryRecord | undefined) => database.read((db) => findDeliveryPage(db, ids, after?.id ?? 0, PAGE)),
    (record) => deliveryOf(record, cutOff),
  );
  const byProgram = new Map<number, Delivery[]>(ids.map((id) => [id, []]));
  for (const delivery of deliveries) byProgram.get(delivery.programId)?.push(delivery);
  return records.map(({ bidang, instansi, pagu, ...record }) => {
    const info = { ...record, bidang: bidang.nama, pagu: Number(pagu), instansi: instansi && bodyName(instansi) };
    return programRow(info, byProgram.get(record.id) ?? [], last < today ? last : today);
  });
}

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

async function readPenyaluran(reading: Reading): Promise<PenyaluranRow[]> {
  const { database, office, period, today, cutOff } = reading;
  const names = new Map(office.desaList.map(({ id, nama }) => [id, nama]));
  const year = yearOf(period);
  return allPages(
    (after: PenyaluranRecord | undefined) =>
      database.read((db) => findPenyaluranPage(db, { ...reading, after, take: PAGE })),
    (record) => penyaluranRow(infoOf(record, year, names.get(record.desaId) ?? '', cutOff), today, office.zona),
  );
}

type Answers = NonNullable<RapatInfo['answers']>;
function rapatInfo({ notulen, ...record }: RapatRecord, answers: Answers | null): RapatInfo {
  return { ...record, notulen: notulen?.status ?? null, answers: record.status === 'DIBATALKAN' ? null : answers };
}

function siapaOf({ desa, instansi, kontak }: TindakLanjutRecord): string {
  return (instansi && bodyName(instansi)) ?? desa?.nama ?? kontak?.jabatan ?? '';
}

async function readRapat(reading: Reading): Promise<RapatLine[]> {
  const { database, office, period, today } = reading;
  const { from } = rangeOf(period, office.zona);
  const { own, items, earlier, counts } = await database.read(async (db) => {
    const ofPeriod = await findRapatList(db, reading);
    const ids = ofPeriod.map(({ id }) => id);
    const todo = await findTindakLanjutList(db, reading, from);
    const others = [...new Set(todo.map(({ rapatId }) => rapatId).filter((id) => !ids.includes(id)))];
    return {
      own: ofPeriod,
      items: todo,
      earlier: await findRapatByIds(db, others),
      counts: await countAnswers(db, ids),
    };
  });
  const answersOf = (rapatId: number): Answers => {
    const rows = counts.filter((one) => one.rapatId === rapatId);
    const count = (jawaban: string): number => rows.find((one) => one.jawaban === jawaban)?._count._all ?? 0;
    const [hadir, wakil, tidak] = JAWABAN.map(count);
    const diundang = rows.reduce((sum, one) => sum + one._count._all, 0);
    return { diundang, HADIR: hadir ?? 0, DIWAKILKAN: wakil ?? 0, TIDAK_HADIR: tidak ?? 0 };
  };
  const rows = items.map((item) => {
    const { tahun, nomor, kontak, desaId } = item;
    const info = {
      ...item,
      tahun: tahun ?? 0,
      nomor: nomor ?? 0,
      siapa: siapaOf(item),
      desaId: desaId ?? kontak?.desaId ?? null,
    };
    return tindakLanjutRow(info, today, office.zona);
  });
  const rapatList = [
    ...earlier.map((record) => rapatInfo(record, null)),
    ...own.map((record) => rapatInfo(record, answersOf(record.id))),
  ];
  return rapatLines(rapatList, rows);
}

export async function readProgress(database: Database, office: Office, query: ProgressQuery): Promise<Progress> {
  const { kecamatanId, period, cutOff } = query;
  const today = dayOf(cutOff, office.zona);
  const reading: Reading = { ...query, ...dayRangeOf(period), database, office, today };
  const programs = await readPrograms(reading);
  const penyaluranList = await readPenyaluran(reading);
  const lines = await readRapat(reading);
  const quarters = quartersOf(period, office.zona);
  const kartuList = await database.read((db) => findKartuList(db, kecamatanId, quarters, cutOff));
  const kartuQuarters = quarters.filter(({ tahun, triwulan }) =>
    kartuList.some((one) => one.tahun === tahun && one.triwulan === triwulan),
  );
  const items = lines.flatMap(({ tindakLanjut }) => tindakLanjut ?? []);
  const asked = kartuQuarters.length + penyaluranList.length + items.length > 0;
  const kepatuhan = asked ? kepatuhanRows(office.desaList, kartuQuarters, kartuList, penyaluranList, items) : [];
  return { today, programs, penyaluranList, rapatLines: lines, kartuQuarters, kepatuhan };
}
