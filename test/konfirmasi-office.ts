/** Planned distributions, and an office whose people confirm them, for tests. */
import { takeNomor } from '../src/office/book/take-nomor.ts';
import { copiedOffice } from './copied-office.ts';
import { nextDraftId } from './next-draft-id.ts';
import type { Database } from '../src/db/database.ts';
import type { Person } from '../src/simulator/world-types.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import type { KonfirmasiInput } from '../src/sop/konfirmasi/record-konfirmasi.ts';
import { forges } from './chat-acts.ts';
import { TUESDAY_MORNING, aDesaOfficial, aKasi, aPerson } from './builders.ts';
import type { Office, OfficeOptions } from './office.ts';

export interface PenyaluranOptions {
  readonly program?: string;
  /** "Sarapat" */
  readonly desa?: string;
  readonly tanggal?: string;
  readonly tempat?: string;
  readonly kpm?: number;
  readonly barangList?: readonly { readonly nama: string; readonly satuan: string; readonly jumlah: number }[];
  /** `kode` of the body that brings it; null: the kecamatan itself. */
  readonly instansi?: string | null;
  readonly status?: string;
}

const RICE_AND_OIL = [
  { nama: 'Beras', satuan: 'kg', jumlah: 200 },
  { nama: 'Minyak goreng', satuan: 'liter', jumlah: 20 },
];

/** Rows as the Kasi's planning leaves them. @returns its id */
export async function aPenyaluran(database: Database, kasi: Actor, options: PenyaluranOptions = {}): Promise<number> {
  const { program = 'Bantuan pangan beras', desa = 'Sarapat', tanggal = '2026-11-24', tempat = 'Balai desa' } = options;
  const { kpm = 20, barangList = RICE_AND_OIL, instansi = 'DPMDSOS', status = 'DIRENCANAKAN' } = options;
  const { kecamatanId, kontakId } = kasi;
  const now = new Date(TUESDAY_MORNING);
  return database.transaction(async (tx) => {
    const bidang = await tx.bidang.findFirstOrThrow({ where: { kecamatanId, nama: 'Sosial' } });
    const place = await tx.desa.findFirstOrThrow({ where: { kecamatanId, nama: desa } });
    const body = instansi && (await tx.instansi.findFirstOrThrow({ where: { kecamatanId, kode: instansi } }));
    const common = { kecamatanId, tahun: 2026, createdById: kontakId, createdAt: now, updatedAt: now };
    const known = await tx.program.findFirst({ where: { kecamatanId, tahun: 2026, nama: program } });
    const of =
      known ??
      (await tx.program.create({
        data: {
          ...common,
          nama: program,
          bidangId: bidang.id,
          jenisBantuan: 'CPP',
          sasaran: 'Keluarga/KK',
          target: 400,
          satuan: 'KPM',
          pagu: 100_000_000n,
          sumberDana: 'Pusat',
          instansiId: body ? body.id : null,
          draftId: nextDraftId(),
        },
      }));
    const nomor = await takeNomor(tx, kecamatanId, 'P', 2026);
    const { id } = await tx.penyaluran.create({
      data: {
        ...common,
        nomor,
        programId: of.id,
        desaId: place.id,
        tanggal,
        tempat,
        kpm,
        status,
        instansiId: body ? body.id : null,
        draftId: nextDraftId(),
      },
    });
    for (const [at, barang] of barangList.entries()) {
      await tx.penyaluranBarang.create({
        data: { ...barang, penyaluranId: id, urut: at + 1, jumlah: BigInt(barang.jumlah) },
      });
    }
    return id;
  });
}

/** The answers of a confirmation that everything came, to be changed where a test is about them. */
export async function aKonfirmasi(
  database: Database,
  penyaluranId: number,
  over: Partial<KonfirmasiInput> = {},
): Promise<KonfirmasiInput> {
  const { revision, konfirmasiList } = await database.read((db) =>
    db.penyaluran.findUniqueOrThrow({
      where: { id: penyaluranId },
      include: { konfirmasiList: { where: { replacedById: null }, orderBy: { id: 'asc' } } },
    }),
  );
  return {
    draftId: nextDraftId(),
    at: new Date(TUESDAY_MORNING),
    penyaluranId,
    revision,
    seenId: konfirmasiList.at(-1)?.id ?? 0,
    replacesId: null,
    hasil: 'DITERIMA',
    kpm: null,
    barangList: [],
    tuntas: true,
    sebab: null,
    tanggal: '2026-11-24',
    tempat: 'Balai desa',
    fotoList: [],
    beritaAcaraList: [],
    ...over,
  };
}

/** Ids of the planned items, in order. */
export async function barangIds(database: Database, penyaluranId: number): Promise<number[]> {
  const rows = await database.read((db) =>
    db.penyaluranBarang.findMany({ where: { penyaluranId }, orderBy: { urut: 'asc' } }),
  );
  return rows.map(({ id }) => id);
}

export interface KonfirmasiOffice {
  readonly office: Office;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kaur Kesra of Sarapat. */
  readonly budi: Person;
  /** Kasi Kesra. */
  readonly rina: Person;
  /** Speaks for DPMDSos, which brings the aid. */
  readonly dewi: Person;
  readonly kasi: Actor;
}

async function foundKonfirmasiOffice(office: Office): Promise<Omit<KonfirmasiOffice, 'office'>> {
  const { database } = office;
  const siti = office.person({ firstName: 'Siti' });
  const budi = office.person({ firstName: 'Budi' });
  const rina = office.person({ firstName: 'Rina' });
  const dewi = office.person({ firstName: 'Dewi' });
  await aDesaOfficial(database, 'Sarapat', { telegramId: siti.id });
  await aDesaOfficial(database, 'Sarapat', { telegramId: budi.id, nama: 'Budi Santoso', jabatan: 'Kaur Kesra' });
  const kasi = await aKasi(database, { telegramId: rina.id });
  await aPerson(database, 'MITRA', null, {
    telegramId: dewi.id,
    nama: 'Dewi Lestari',
    jabatan: 'Petugas penyalur',
    instansi: 'DPMDSOS',
  });
  for (const person of [siti, budi, rina, dewi]) await person.says('/start');
  office.transcript(siti, budi, rina, dewi);
  return { siti, budi, rina, dewi, kasi };
}

export const openKonfirmasiOffice = (options: OfficeOptions = {}): Promise<KonfirmasiOffice> =>
  copiedOffice(foundKonfirmasiOffice, options);

/** Taps on the button that a list, card or digest has for it. */
export async function opensKonfirmasi(office: Office, person: Person, id: number): Promise<void> {
  await person.says('/konfirmasi');
  await forges(office, person, `kf:open:${id}`);
}
/** Everything came; from the open form to its review page. */
export async function saysAll(person: Person): Promise<void> {
  await person.taps('✅ Diterima semua sesuai rencana');
  await person.says('hari ini');
  await person.says('Balai desa');
  await person.taps('Lewati');
  await person.taps('Lewati');
}
/** Something else came than was planned. @param more the button that says whether the rest is to come */
export async function saysPart(person: Person, [kpm, beras, minyak]: readonly string[], more: string): Promise<void> {
  await person.taps('⚠️ Diterima dengan catatan');
  await person.says(kpm ?? '');
  await person.says(beras ?? '');
  await person.says(minyak ?? '');
  await person.taps(more);
  await person.taps('Gudang terbatas');
  await person.says('hari ini');
  await person.says('Balai desa');
  await person.taps('Lewati');
  await person.taps('Lewati');
}
