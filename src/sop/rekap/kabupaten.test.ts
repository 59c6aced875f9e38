/** The kabupaten viewer: merged counts of every kecamatan of the kabupaten, nothing of a single record, nothing from elsewhere. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDeps, aPerson } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { plain } from '../../../test/read-workbook.ts';
import { addKebutuhan, openRekapOffice } from '../../../test/rekap-office.ts';
import type { Database } from '../../db/database.ts';
import { BehindFence } from '../../db/fenced.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { viewFor } from '../../office/fence/fence.ts';
import { makeKabupatenRekap } from './make-kabupaten-rekap.ts';
import { makeKabupatenWorkbook } from './make-kabupaten-workbook.ts';

let base: TestDatabase;
let offices: Offices;
let deps: Deps;
let dewi: Actor;
let dataDir: string;
const period = { kind: 'triwulan', tahun: 2026, triwulan: 4 } as const;

type Offices = Map<string, Awaited<ReturnType<typeof openRekapOffice>>>;

async function reported(
  [database, offices]: readonly [Database, Offices],
  kode: string,
  jenis: string,
  count: number,
  reportedAt = new Date('2026-11-03T02:00:00Z'),
): Promise<void> {
  const office = offices.get(kode) ?? (await openRekapOffice(database, kode));
  offices.set(kode, office);
  const desa = [...office.desaIds.keys()][0] ?? '';
  await addKebutuhan(
    database,
    office,
    Array.from({ length: count }, () => ({ desa, jenis, reportedAt, uraian: 'Sumur warga kering.' })),
  );
}

/** Three kecamatan with their needs, and the viewer. */
async function fill(database: Database): Promise<{ offices: Offices; dewi: Actor }> {
  const all = [database, new Map() as Offices] as const;
  await reported(all, '62.13.01', 'pangan', 12);
  await reported(all, '62.13.01', 'air', 3);
  await reported(all, '62.13.01', 'kdrt', 40);
  await reported(all, '62.13.02', 'pangan', 20);
  await reported(all, '62.13.02', 'air', 9);
  await reported(all, '62.13.02', 'seragam', 7);
  await reported(all, '62.12.01', 'pangan', 500);
  return { offices: all[1], dewi: await aPerson(database, 'KABUPATEN', null, { nama: 'Dewi' }) };
}

beforeEach(async () => {
  const { filled, ...copy } = await copiedDatabase(fill);
  base = copy;
  ({ offices, dewi } = filled);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-kabupaten-'));
  deps = aDeps(base.database, { database: viewFor(base.database, dewi), dataDir });
});
afterEach(async () => {
  await base.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('tells totals by kecamatan and bidang, small ones hidden', async () => {
  const made = await makeKabupatenRekap(deps, dewi, { period });
  if (!made.ok) throw new Error(made.code);
  expect(made.value.chart).not.toBeNull();
  expect(made.value.text).toContain('<b>51 kebutuhan</b> dari 2 kecamatan');
  expect(made.value.text).toContain('Dusun Timur 15 · Banua Lima 36');
  expect(made.value.text).not.toMatch(/500|Sumur|KDRT|Perempuan/);
  const english = await makeKabupatenRekap(deps, { ...dewi, language: 'en' }, { period });
  expect(english.ok && english.value.text).toContain('from 2 kecamatan');
});

it('writes tables in which the small count is hidden, and cannot be subtracted', async () => {
  const made = await makeKabupatenWorkbook(deps, dewi, { period });
  if (!made.ok) throw new Error(made.code);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(made.value.path);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Kecamatan × Bidang', 'Urgensi', 'Status', 'Per triwulan']);
  const [sheet] = book.worksheets;
  const cells = [4, 5, 6, 7].map((row) =>
    Array.from({ length: 7 }, (_, at) => sheet && plain(sheet.getCell(row, at + 1))),
  );
  expect(cells).toMatchInlineSnapshot(`
    [
      [
        "Kecamatan",
        "Sosial",
        "Kesehatan",
        "Pendidikan",
        "Keagamaan",
        "Pemberdayaan",
        "Jumlah",
      ],
      [
        "Dusun Timur",
        "▪",
        "<5",
        0,
        0,
        0,
        15,
      ],
      [
        "Banua Lima",
        "▪",
        "▪",
        7,
        0,
        0,
        36,
      ],
      [
        "Jumlah",
        32,
        12,
        7,
        0,
        0,
        51,
      ],
    ]
  `);
  expect(JSON.stringify(cells)).not.toMatch(/500|40/);
  const acts = await base.database.read((db) => db.audit.findMany({ where: { action: 'rekap.export' } }));
  expect(acts).toMatchObject([{ orangId: dewi.orangId, kecamatanId: dewi.kecamatanId }]);
});

it('a year tells nothing that its triwulan do not tell: nothing is left to subtract', async () => {
  await reported([base.database, offices], '62.13.01', 'air', 30, new Date('2026-08-03T02:00:00Z'));
  const made = await makeKabupatenWorkbook(deps, dewi, { period: { kind: 'tahun', tahun: 2026 } });
  if (!made.ok) throw new Error(made.code);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(made.value.path);
  const [bidang, , , triwulan] = book.worksheets;
  const row = (sheet: typeof bidang, at: number) =>
    Array.from({ length: 6 }, (_, column) => sheet && plain(sheet.getCell(at, column + 1)));
  // 30 in triwulan III and 3 in triwulan IV: 33 would tell the 3.
  expect(row(bidang, 5).slice(0, 3)).toEqual(['Dusun Timur', '▪', '▪']);
  expect(row(triwulan, 4)).toEqual(['Kecamatan', 'I/2026', 'II/2026', 'III/2026', 'IV/2026', 'Jumlah']);
  expect(row(triwulan, 5)).toEqual(['Dusun Timur', 0, 0, 30, 15, 45]);
  expect(row(triwulan, 7)).toEqual(['Jumlah', 0, 0, 30, 51, 81]);
});

it('knows no period that cuts a triwulan', async () => {
  const month = { kind: 'bulan', tahun: 2026, bulan: 11 } as const;
  const free = { kind: 'rentang', from: '2026-10-01', to: '2026-11-02' } as const;
  for (const one of [month, free]) {
    expect(await makeKabupatenRekap(deps, dewi, { period: one })).toMatchObject({ code: 'rekap-not-found' });
    expect(await makeKabupatenWorkbook(deps, dewi, { period: one })).toMatchObject({ code: 'rekap-not-found' });
  }
});

it('the fence gives counts alone: no record, no person, no write', async () => {
  const read: Deps['database']['read'] = (ask) => deps.database.read(ask);
  expect(await read((db) => db.kebutuhan.findMany())).toEqual([]);
  expect(await read((db) => db.kontak.findMany())).toEqual([]);
  expect(await read((db) => db.desa.findMany())).toEqual([]);
  expect(await read((db) => db.kecamatan.count())).toBe(2);
  expect(await read((db) => db.jenisKebutuhan.count({ where: { confidential: true } }))).toBe(0);
  const refused = [
    read((db) => db.kebutuhan.groupBy({ by: ['uraian'], _count: true })),
    read((db) => db.kebutuhan.groupBy({ by: ['jenisId'], _sum: { jumlahJiwa: true } })),
    read((db) => db.kebutuhan.groupBy({ by: ['jenisId'], where: { uraian: { contains: 'Sumur' } }, _count: true })),
    read((db) => db.kebutuhan.updateMany({ data: { status: 'DITOLAK' } })),
    read((db) => db.kecamatan.updateMany({ data: { nama: 'x' } })),
    read((db) => db.audit.findMany()),
  ];
  for (const one of refused) await expect(one).rejects.toThrow(BehindFence);
});

it('is for the kabupaten viewer alone', async () => {
  for (const peran of ['KASI', 'CAMAT', 'PENGELOLA', 'MITRA'] as const) {
    const other = { ...dewi, peran };
    expect(await makeKabupatenRekap(deps, other, { period })).toMatchObject({ code: 'rekap-not-found' });
    expect(await makeKabupatenWorkbook(deps, other, { period })).toMatchObject({ code: 'rekap-not-found' });
  }
});
