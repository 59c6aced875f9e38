/** A kecamatan with its real desa and made-up kebutuhan, straight in the database: for tests of rekap and workbook. */
import type { Database } from '../src/db/database.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import { createKecamatan } from '../src/office/wilayah/kecamatan.repo.ts';
import { seedBidang } from '../src/sop/kebutuhan/seed-bidang.ts';
import { findKecamatan } from '../src/office/wilayah/search-kecamatan.ts';
import { villagesOf } from '../src/office/wilayah/villages-of.ts';
import { copiedDatabase } from './copied-database.ts';
import type { TestDatabase } from './database.ts';

const DAY = 86_400_000;

/** 0 … 1, the same on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface RekapOffice {
  readonly kecamatanId: number;
  readonly desaIds: ReadonlyMap<string, number>;
  /** By jenis code. */
  readonly jenisIds: ReadonlyMap<string, { readonly id: number; readonly confidential: boolean }>;
  readonly kasi: Actor;
  /** The seat of a Sekdes in that desa. */
  readonly pelapor: ReadonlyMap<number, number>;
}

async function openSeat(database: Database, kecamatanId: number, peran: Actor['peran'], desaId: number | null) {
  const createdAt = new Date('2026-01-02T00:00:00Z');
  return database.transaction(async (tx) => {
    const count = await tx.orang.count();
    const orang = await tx.orang.create({
      data: { telegramId: BigInt(9000 + count), nama: `Orang ${count}`, createdAt },
    });
    const jabatan = desaId === null ? 'Kasi Kesra' : 'Sekretaris Desa';
    const kontak = await tx.kontak.create({
      data: { orangId: orang.id, kecamatanId, peran, desaId, jabatan, createdAt },
    });
    return { orangId: orang.id, kontakId: kontak.id, telegramId: Number(orang.telegramId), nama: orang.nama, jabatan };
  });
}

export async function seatOf(
  database: Database,
  kecamatanId: number,
  peran: Actor['peran'],
  more: Partial<Actor> = {},
): Promise<Actor> {
  const seat = await openSeat(database, kecamatanId, peran, more.desaId ?? null);
  return {
    ...seat,
    tempat: 'Kecamatan',
    language: 'id',
    peran,
    kecamatanId,
    desaId: null,
    instansiId: null,
    kedudukan: 'DEFINITIF',
    hak: [],
    zona: 'Asia/Jakarta',
    ...more,
  };
}

export async function openRekapOffice(database: Database, kode = '62.13.01'): Promise<RekapOffice> {
  const area = await findKecamatan(kode);
  if (!area) throw new Error(`No kecamatan ${kode}`);
  const villages = await villagesOf(kode);
  const kecamatanId = await database.transaction(async (tx) => {
    const { id } = await createKecamatan(tx, area, 'Asia/Jakarta', villages, new Date('2026-01-02T00:00:00Z'));
    await seedBidang(tx, id);
    return id;
  });
  const desaList = await database.read((db) => db.desa.findMany({ where: { kecamatanId } }));
  const jenisList = await database.read((db) => db.jenisKebutuhan.findMany({ where: { bidang: { kecamatanId } } }));
  const pelapor = new Map<number, number>();
  for (const { id } of desaList) pelapor.set(id, (await openSeat(database, kecamatanId, 'DESA', id)).kontakId);
  return {
    kecamatanId,
    desaIds: new Map(desaList.map(({ id, nama }) => [nama, id])),
    jenisIds: new Map(jenisList.map((jenis) => [jenis.kode, jenis])),
    kasi: await seatOf(database, kecamatanId, 'KASI'),
    pelapor,
  };
}

const usualOffice = (database: Database): Promise<RekapOffice> => openRekapOffice(database);

/** A database with that office in it. */
export async function openRekapDatabase(): Promise<TestDatabase & { readonly office: RekapOffice }> {
  const { filled: office, ...test } = await copiedDatabase(usualOffice);
  return { ...test, office };
}

export interface SampleKebutuhan {
  readonly desa: string;
  readonly jenis: string;
  readonly reportedAt: Date;
  readonly createdAt?: Date;
  readonly kk?: number;
  readonly jiwa?: number;
  readonly urgensi?: string;
  readonly uraian?: string;
  readonly lokasi?: string;
  readonly kontak?: { readonly nama: string; readonly telepon: string };
  /** Acts of the Kasi and answers of the reporter, in order. */
  readonly acts?: readonly { readonly toStatus: string; readonly at: Date; readonly note?: string }[];
}

let count = 0;

/** Writes them as they stand, with their history; numbered in order. */
export async function addKebutuhan(
  database: Database,
  office: RekapOffice,
  samples: readonly SampleKebutuhan[],
): Promise<void> {
  const { kecamatanId, desaIds, jenisIds, pelapor, kasi } = office;
  const firstNomor = await database.read((db) => db.kebutuhan.count({ where: { kecamatanId } }));
  const firstId = ((await database.read((db) => db.kebutuhan.aggregate({ _max: { id: true } })))._max.id ?? 0) + 1;
  const rows = samples.map((sample, at) => {
    const jenis = jenisIds.get(sample.jenis);
    const desaId = desaIds.get(sample.desa);
    if (!jenis || desaId === undefined) throw new Error(`No such jenis or desa: ${sample.jenis}, ${sample.desa}`);
    const { reportedAt, createdAt = reportedAt, kk = 1, jiwa = 4, urgensi = 'BIASA', acts = [], kontak } = sample;
    return {
      id: firstId + at,
      kecamatanId,
      desaId,
      reportedAt,
      createdAt,
      updatedAt: createdAt,
      urgensi,
      tahun: reportedAt.getUTCFullYear(),
      nomor: firstNomor + at + 1,
      jenisId: jenis.id,
      confidential: jenis.confidential,
      lokasi: sample.lokasi ?? 'RT 03',
      jumlahKk: kk,
      jumlahJiwa: jiwa,
      uraian: sample.uraian ?? 'Perlu bantuan.',
      kontakNama: kontak?.nama ?? null,
      kontakTelepon: kontak?.telepon ?? null,
      status: acts.at(-1)?.toStatus ?? 'DITERIMA',
      pelaporId: pelapor.get(desaId) ?? 0,
    };
  });
  const riwayat = samples.flatMap(({ reportedAt, acts = [] }, at) => {
    let fromStatus: string | null = null;
    return [{ toStatus: 'DITERIMA', at: reportedAt }, ...acts].map((act) => {
      const line = { kebutuhanId: firstId + at, actorId: kasi.kontakId, fromStatus, once: `sample:${(count += 1)}` };
      fromStatus = act.toStatus;
      return { ...line, note: null, ...act };
    });
  });
  for (let at = 0; at < rows.length; at += 500) {
    const ids = new Set(rows.slice(at, at + 500).map(({ id }) => id));
    await database.transaction(async (tx) => {
      await tx.kebutuhan.createMany({ data: rows.slice(at, at + 500) });
      await tx.kebutuhanRiwayat.createMany({ data: riwayat.filter(({ kebutuhanId }) => ids.has(kebutuhanId)) });
    });
  }
}

const STORIES = [
  ['pangan', 'Beras habis setelah panen gagal; warga meminjam ke tetangga dan perlu bantuan sampai panen berikut.'],
  ['rtlh', 'Atap bocor dan dinding lapuk, dihuni lansia dengan dua cucu.'],
  ['lansia', 'Tinggal sendiri, tidak dapat berjalan jauh, obat rutin habis.'],
  [
    'bencana',
    'Air sungai naik sejak subuh. Perahu, tikar, dan makanan siap saji diperlukan segera; dapur umum belum ada.',
  ],
  ['stunting', 'Balita di bawah garis merah pada dua penimbangan berturut-turut; perlu PMT.'],
  ['pbi-jkn', 'Kartu nonaktif saat berobat ke Puskesmas.'],
  ['air', 'Sumur kering, warga membeli air Rp5.000 per jeriken.'],
  ['putus-sekolah', 'Anak berhenti sekolah karena tidak ada biaya transportasi ke SMP.'],
  ['seragam', 'Seragam dan sepatu untuk siswa SD kelas 1.'],
  ['rumah-ibadah', 'Atap balai Kaharingan rusak tertimpa pohon.'],
  ['pelatihan', 'Pelatihan menganyam purun untuk ibu rumah tangga.'],
  ['kdrt', 'RAHASIA-JANGAN-TAMPIL'],
] as const;

/** Many plausible ones, spread over the desa and the days from `from`; the last four desa report nothing. */
export function manySamples(office: RekapOffice, length: number, from: Date, days = 50, seed = 7): SampleKebutuhan[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.4 * list.length)] as T;
  const desaList = [...office.desaIds.keys()].slice(0, -4);
  return Array.from({ length }, (_, at): SampleKebutuhan => {
    const reportedAt = new Date(
      from.getTime() + Math.floor((at / length) * days * DAY) + Math.floor(random() * 3_600_000),
    );
    const [jenis, uraian] = random() < 0.04 ? STORIES[11] : pick(STORIES.slice(0, 11));
    const kk = 1 + Math.floor(random() ** 3 * 60);
    const later = (n: number): Date => new Date(reportedAt.getTime() + Math.floor((n + random()) * DAY));
    const fate = random();
    const acts =
      fate < 0.3
        ? []
        : fate < 0.45
          ? [{ toStatus: 'DIVERIFIKASI', at: later(1) }]
          : fate < 0.55
            ? [
                {
                  toStatus: 'DIKEMBALIKAN',
                  at: later(2),
                  note: 'Berapa rumah yang terdampak, dan siapa yang sudah membantu?',
                },
              ]
            : fate < 0.62
              ? [{ toStatus: 'DITOLAK', at: later(3), note: 'Sudah ditangani lewat Dana Desa.' }]
              : [
                  { toStatus: 'DIVERIFIKASI', at: later(1) },
                  { toStatus: 'DITANGANI', at: later(4) },
                ];
    return {
      desa: pick(desaList),
      jenis,
      uraian,
      reportedAt,
      acts,
      kk,
      jiwa: kk * (2 + Math.floor(random() * 3)),
      lokasi: `RT ${String(1 + Math.floor(random() * 8)).padStart(2, '0')}${random() < 0.4 ? ', Dusun II' : ''}`,
      urgensi: random() < 0.12 ? 'DARURAT' : random() < 0.35 ? 'SEGERA' : 'BIASA',
      ...(random() < 0.6
        ? {
            kontak: {
              nama: 'Siti Rahmah',
              telepon: '+6281234567890',
            },
          }
        : {}),
    };
  });
}
