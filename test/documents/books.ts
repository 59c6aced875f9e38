/** Workbooks and pages of an office in which every text is as long as its form takes it. */
import { readFileSync } from 'node:fs';
import { nothing } from '../../src/lib/reached.ts';
import type { Deps } from '../../src/deps.ts';
import { makeKontakTemplate } from '../../src/sop/invite/make-kontak-template.ts';
import { exportKontak } from '../../src/sop/kontak/export-kontak.ts';
import { MOST } from '../../src/sop/kebutuhan/isi.ts';
import { makeKabupatenWorkbook } from '../../src/sop/rekap/make-kabupaten-workbook.ts';
import { makeRekapWorkbook } from '../../src/sop/rekap/make-rekap-workbook.ts';
import { aDeps, aPerson } from '../builders.ts';
import type { Database } from '../../src/db/database.ts';
import { addTriwulan } from '../quarter-rows.ts';
import { type RekapOffice, addKebutuhan, manySamples } from '../rekap-office.ts';
import { longest, longestOf } from './longest.ts';

const YEAR = { kind: 'tahun', tahun: 2026 } as const;
const NOW = new Date('2026-12-22T02:00:00Z');

/** All texts, by where they are kept. */
export type Written = Readonly<
  Record<'desa' | 'kebutuhan' | 'answers' | 'program' | 'barang' | 'rapat' | 'people' | 'area', string[]>
>;

/** Fills the office, and makes every text in it the longest. */
export async function writeLongest(database: Database, office: RekapOffice): Promise<Written> {
  const { kecamatanId, kasi } = office;
  await addKebutuhan(database, office, manySamples(office, 60, new Date('2026-10-01T01:00:00Z')));
  const size = { programs: 12, penyaluran: 12, rapat: 4, today: '2026-12-22' };
  await addTriwulan(database, { kecamatanId, kasiId: kasi.kontakId, quarters: [1, 2, 3, 4], ...size });
  const written: Written = {
    desa: [],
    kebutuhan: [],
    answers: [],
    program: [],
    barang: [],
    rapat: [],
    people: [],
    area: [],
  };
  const keep = (where: keyof Written, length: number): string => {
    const text = longest(length);
    written[where].push(text);
    return text;
  };
  await database.transaction(async (tx) => {
    await tx.kecamatan.update({
      where: { id: kecamatanId },
      data: { nama: keep('area', 43), kabupatenNama: keep('area', 43) },
    });
    for (const { id } of await tx.desa.findMany())
      await tx.desa.update({ where: { id }, data: { nama: keep('desa', 80) } });
    for (const { id, confidential } of await tx.kebutuhan.findMany()) {
      if (!confidential)
        await tx.kebutuhan.update({
          where: { id },
          data: longestOf(MOST, (length) => keep('kebutuhan', length)),
        });
    }
    const shown = await tx.kebutuhan.findMany({
      where: { confidential: false },
      include: { riwayatList: { orderBy: { at: 'desc' } } },
    });
    for (const { riwayatList } of shown) {
      const [last] = riwayatList;
      if (last && last.toStatus !== 'DITERIMA' && last.toStatus !== 'DITANGANI')
        await tx.kebutuhanRiwayat.update({ where: { id: last.id }, data: { note: keep('answers', 600) } });
    }
    for (const { id } of await tx.program.findMany())
      await tx.program.update({
        where: { id },
        data: { nama: keep('program', 120), satuan: keep('program', 60), sumberDana: keep('program', 60) },
      });
    for (const { id } of await tx.penyaluranBarang.findMany())
      await tx.penyaluranBarang.update({
        where: { id },
        data: { nama: keep('barang', 60), satuan: keep('barang', 20) },
      });
    for (const { id } of await tx.rapat.findMany())
      await tx.rapat.update({ where: { id }, data: { judul: keep('rapat', 150) } });
    for (const { id } of await tx.tindakLanjut.findMany({ where: { createdAt: { lte: NOW }, nomor: { not: null } } }))
      await tx.tindakLanjut.update({ where: { id }, data: { uraian: keep('rapat', 500) } });
    for (const { id } of await tx.orang.findMany())
      await tx.orang.update({ where: { id }, data: { nama: keep('people', 100) } });
    for (const { id } of await tx.kontak.findMany())
      await tx.kontak.update({ where: { id }, data: { jabatan: keep('people', 100) } });
  });
  return written;
}

export interface Book {
  readonly name: string;
  /** The file of the program that makes it. */
  readonly of: string;
  readonly make: (deps: Deps, office: RekapOffice) => Promise<Buffer>;
  readonly texts: (written: Written) => string[];
}

const fileOf = (made: { ok: true; value: { readonly path: string } } | { ok: false; code: string }): Buffer => {
  if (!made.ok) throw new Error(made.code);
  return readFileSync(made.value.path);
};

export const BOOKS: readonly Book[] = [
  {
    name: 'rekap',
    of: 'src/sop/rekap/rekap-workbook.ts',
    make: async (deps, { kasi }) => fileOf(await makeRekapWorkbook(deps, kasi, { period: YEAR })),
    texts: ({ people, ...shown }) =>
      Object.values(shown)
        .flat()
        .filter((one) => !people.includes(one)),
  },
  {
    name: 'register of contacts',
    of: 'src/sop/kontak/export-kontak.ts',
    make: async (deps, { kasi }) => fileOf(await exportKontak(deps, kasi)),
    texts: ({ desa, people }) => [...desa, ...people],
  },
  {
    name: 'template of contacts',
    of: 'src/sop/invite/make-kontak-template.ts',
    make: async (deps, { kasi }) => fileOf(await makeKontakTemplate(deps, kasi)),
    texts: ({ desa }) => desa,
  },
  {
    name: 'rows to be put right',
    of: 'src/sop/invite/make-kontak-template.ts',
    make: async (deps, { kasi }) =>
      fileOf(
        await makeKontakTemplate(
          deps,
          kasi,
          WRONG.map((row) => ({ row, faults: [] })),
        ),
      ),
    texts: () => WRONG.flatMap((row) => Object.values(row)),
  },
  {
    name: 'rekap of a kabupaten',
    of: 'src/sop/rekap/make-kabupaten-workbook.ts',
    make: async (deps) =>
      fileOf(
        await makeKabupatenWorkbook(deps, await aPerson(deps.database, 'KABUPATEN', null, { nama: 'Dewi' }), {
          period: YEAR,
        }),
      ),
    texts: ({ area }) => area,
  },
];

/** An import takes what Excel holds. */
const WRONG = Array.from({ length: 40 }, () => ({
  tempat: longest(300),
  nama: longest(300),
  jabatan: longest(300),
  telepon: longest(60),
}));

export const booksDeps = (database: Database, dataDir: string): Deps =>
  aDeps(database, { dataDir, clock: { now: () => NOW }, reached: nothing });
