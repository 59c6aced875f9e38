/** The workbook on a real database: every figure is counted anew from the rows, and by LibreOffice where there is one. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import Excel from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../test/database.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import { formulas, plain, table } from '../../../test/read-workbook.ts';
import { type RekapOffice, addKebutuhan, manySamples, openRekapDatabase, seatOf } from '../../../test/rekap-office.ts';
import { translator } from '../../i18n/translator.ts';
import { nothing } from '../../lib/reached.ts';
import { URGENSI, asStatus } from '../kebutuhan/kebutuhan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { makeRekapWorkbook } from './make-rekap-workbook.ts';
import type { Period } from '../../office/kalender/period.ts';

const TW4: Period = { kind: 'triwulan', tahun: 2026, triwulan: 4 };
const NOW = new Date('2026-11-24T02:00:00Z');
const HEAD = 4;
const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((dir) => join(dir, 'soffice'))
  .find(existsSync);

let test: TestDatabase;
let office: RekapOffice;
let dataDir: string;
beforeEach(async () => {
  ({ office, ...test } = await openRekapDatabase());
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rekap-'));
});
afterEach(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function exported(actor: Actor = office.kasi, period = TW4) {
  const deps = { database: test.database, clock: { now: () => NOW }, dataDir, reached: nothing };
  const result = await makeRekapWorkbook(deps, actor, { period });
  if (!result.ok) throw new Error(result.code);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(result.value.path);
  return { ...result.value, book, sheets: book.worksheets };
}

const kebutuhanList = () =>
  test.database.read((db) =>
    db.kebutuhan.findMany({
      where: { kecamatanId: office.kecamatanId },
      include: { desa: true, jenis: { include: { bidang: true } } },
      orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }],
    }),
  );

describe('the workbook', () => {
  beforeEach(() => addKebutuhan(test.database, office, manySamples(office, 150, new Date('2026-10-01T01:00:00Z'))));

  it('lists every need that is not confidential, as it was reported', async () => {
    const { sheets, rows } = await exported();
    const t = translator('id');
    const expected = (await kebutuhanList()).filter(({ confidential }) => !confidential);
    const listed = table(sheets[2]!, HEAD);
    expect(rows).toBe(expected.length);
    expect(listed).toHaveLength(expected.length);
    for (const [at, row] of expected.entries()) {
      expect(listed[at]).toMatchObject({
        Nomor: `K-${String(row.nomor).padStart(4, '0')}`,
        Desa: row.desa.jenis === 'KELURAHAN' ? `Kel. ${row.desa.nama}` : row.desa.nama,
        Bidang: row.jenis.bidang.nama,
        Jenis: row.jenis.nama,
        Lokasi: row.lokasi,
        KK: row.jumlahKk,
        Jiwa: row.jumlahJiwa,
        Uraian: row.uraian,
        Status: t.plain('rekap-status', { status: asStatus(row.status) }),
        Pelapor: 'Sekretaris Desa',
      });
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(row.reportedAt);
      expect(listed[at]?.['Tanggal']).toEqual(new Date(`${day}T00:00:00Z`));
    }
  });

  it('counts desa × bidang over all seventeen desa, as the rows say', async () => {
    const { sheets } = await exported();
    const pivot = table(sheets[1]!, HEAD);
    const open = (await kebutuhanList()).filter(({ confidential }) => !confidential);
    expect(pivot).toHaveLength(office.desaIds.size + 1);
    expect(office.desaIds.size).toBe(17);
    for (const [nama, id] of office.desaIds) {
      const line = pivot.find((row) => String(row['Desa']).replace('Kel. ', '') === nama)!;
      const here = open.filter(({ desaId }) => desaId === id);
      for (const bidang of ['Sosial', 'Kesehatan', 'Pendidikan', 'Keagamaan', 'Pemberdayaan']) {
        expect(line[bidang]).toBe(here.filter(({ jenis }) => jenis.bidang.nama === bidang).length);
      }
      expect(line).toMatchObject({
        Jumlah: here.length,
        KK: here.reduce((sum, { jumlahKk }) => sum + jumlahKk, 0),
        Jiwa: here.reduce((sum, { jumlahJiwa }) => sum + jumlahJiwa, 0),
        Darurat: here.filter(({ urgensi }) => urgensi === 'DARURAT').length,
      });
    }
    expect(pivot.at(-1)).toMatchObject({ Desa: 'Jumlah', Jumlah: open.length });
    expect(sheets[1]!.getCell('B5').formula).toBe(
      `COUNTIFS('Daftar kebutuhan'!$C$5:$C$${HEAD + open.length},$A5,'Daftar kebutuhan'!$D$5:$D$${HEAD + open.length},B$4)`,
    );
  });

  it('has a cover with letterhead, cut-off, picture and links', async () => {
    const { sheets, fileName } = await exported();
    expect(fileName).toBe('Rekap Kesra Dusun Timur - Triwulan IV 2026.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Desa × Bidang', 'Daftar kebutuhan']);
    const cover = sheets[0]!;
    const words = ['A1', 'A2', 'A3', 'A6', 'A7'].map((address) => plain(cover.getCell(address)));
    expect(words).toEqual([
      'PEMERINTAH KABUPATEN BARITO TIMUR',
      'KECAMATAN DUSUN TIMUR',
      'Seksi Kesejahteraan Rakyat · Provinsi Kalimantan Tengah',
      'Triwulan IV 2026 (1 Okt 2026 – 31 Des 2026)',
      'Data per Selasa, 24 November 2026, 09.00 WIB',
    ]);
    expect(cover.getImages()).toHaveLength(1);
    expect(cover.pageSetup).toMatchObject({ paperSize: 14, orientation: 'portrait', fitToWidth: 1 });
    const open = (await kebutuhanList()).filter(({ confidential }) => !confidential);
    expect(plain(cover.getCell('A11'))).toBe(open.length);
    expect(cover.getCell('A11').numFmt).toBe('[$-421]#,##0');
  });

  it('shows the longest jenis of the seed whole on the cover', async () => {
    await addKebutuhan(test.database, office, [
      { desa: 'Jaar', jenis: 'bencana', reportedAt: new Date('2026-09-30T20:00:00Z') },
    ]);
    const cover = (await exported()).sheets[0]!;
    const column = Array.from({ length: cover.rowCount }, (_, at) => cover.getCell(at + 1, 4));
    const jenis = column.find((cell) => String(plain(cell)).startsWith('Korban bencana'))!;
    expect(jenis.alignment.wrapText).toBe(true);
    expect(cover.getRow(Number(jenis.row)).height).toBeGreaterThan(20);
  });

  it('shows nothing of a confidential need: neither words, nor place, nor a count below five', async () => {
    const { path, book } = await exported();
    const hidden = (await kebutuhanList()).filter(({ confidential }) => confidential);
    expect(hidden.length).toBeGreaterThan(0);
    const texts: string[] = [];
    for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
    const all = texts.join('\n');
    expect(all).not.toMatch(/RAHASIA-JANGAN-TAMPIL|KDRT|Perempuan dan anak/);
    for (const { nomor } of hidden) expect(texts).not.toContain(`K-${String(nomor).padStart(4, '0')}`);
    expect(all).toContain(`Laporan rahasia: ${hidden.length < 5 ? '<5' : hidden.length}.`);
    expect(all).not.toContain('Siti');
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  it('says the same in English, in English formats', async () => {
    const { sheets } = await exported({ ...office.kasi, language: 'en' });
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Desa × Bidang', 'List of needs']);
    expect(sheets[2]!.getCell('B5').numFmt).toBe('[$-809]dd mmm yyyy');
  });

  it.skipIf(!soffice || process.env['KESRA_TEST_DATABASE'] === 'postgresql')(
    'comes to the same figures when LibreOffice calculates it (skipped without soffice)',
    async () => {
      const { kecamatanId, kasi } = office;
      const rows = { quarters: [3, 4], penyaluran: 12, today: '2026-11-24' };
      await addTriwulan(test.database, { kecamatanId, kasiId: kasi.kontakId, ...rows });
      const { book } = await exported(office.kasi, { kind: 'semester', tahun: 2026, semester: 2 });
      const ours = formulas(book);
      expect(ours.size).toBeGreaterThan(400);
      // Without our results there is nothing that it could take over.
      for (const sheet of book.worksheets) {
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.type === Excel.ValueType.Formula) cell.value = { formula: cell.formula };
          }),
        );
      }
      await book.xlsx.writeFile(join(dataDir, 'bare.xlsx'));
      const profile = `-env:UserInstallation=file://${join(dataDir, 'profile')}`;
      const out = join(dataDir, 'out');
      await promisify(execFile)(soffice ?? '', [
        profile,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        join(dataDir, 'bare.xlsx'),
      ]);
      const theirs = new Excel.Workbook();
      await theirs.xlsx.readFile(join(out, 'bare.xlsx'));
      const calculated = formulas(theirs);
      expect([...calculated.keys()].sort()).toEqual([...ours.keys()].sort());
      for (const [address, value] of ours) {
        const other = calculated.get(address);
        if (typeof value === 'number') expect([address, Number(other)]).toEqual([address, expect.closeTo(value, 9)]);
        else expect([address, other]).toEqual([address, value]);
      }
    },
    120_000,
  );
});

describe('odd content', () => {
  it('bears formulas, patterns and endless texts from people and from lists that the office edits', async () => {
    await test.database.transaction(async (tx) => {
      await tx.bidang.updateMany({ where: { kode: 'sosial' }, data: { nama: '<5 tahun? *semua* ~' } });
      await tx.bidang.updateMany({ where: { kode: 'kesehatan' }, data: { nama: '=HYPERLINK("http://x")' } });
    });
    await addKebutuhan(test.database, office, [
      {
        desa: 'Jaar',
        jenis: 'pangan',
        uraian: '=cmd|" /C calc"!A0',
        lokasi: '+RT\x07 1',
        reportedAt: new Date('2026-11-01T00:00:00Z'),
      },
      {
        desa: 'Jaar',
        jenis: 'air',
        uraian: `<b>&amp; ${'kata '.repeat(9000)}`,
        lokasi: '@x',
        reportedAt: new Date('2026-11-02T00:00:00Z'),
      },
    ]);
    const { sheets } = await exported();
    const [first, second] = table(sheets[2]!, HEAD);
    expect(first).toMatchObject({ Uraian: `'=cmd|" /C calc"!A0`, Lokasi: "'+RT 1", Bidang: '<5 tahun? *semua* ~' });
    expect(String(second?.['Uraian']).endsWith(' […]')).toBe(true);
    expect(second).toMatchObject({ Lokasi: "'@x", Bidang: `'=HYPERLINK("http://x")` });
    // No text of anybody became part of a formula.
    for (const sheet of sheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) expect(cell.formula).toMatch(/^(COUNTIFS|SUMIFS|SUM|COUNTIF|COUNTA|IF|IFERROR)\(/);
          if (cell.formula) expect(cell.formula).not.toMatch(/HYPERLINK|cmd/);
        }),
      );
    }
    expect(sheets[1]!.getCell('B5').formula).toContain('"="&SUBSTITUTE(');
  });

  it('makes a whole workbook of an empty period', async () => {
    const { sheets, rows } = await exported(office.kasi, { kind: 'tahun', tahun: 2025 });
    expect(rows).toBe(0);
    expect(table(sheets[1]!, HEAD)).toHaveLength(18);
    expect(plain(sheets[2]!.getCell('A5'))).toBe('Belum ada kebutuhan yang dilaporkan pada periode ini.');
    expect([...formulas(sheets[0]!.workbook).values()].filter((value) => value !== 0)).toEqual(['–']);
  });
});

describe('who gets it', () => {
  it('is written down with who and what, before the file is given away', async () => {
    const camat = await seatOf(test.database, office.kecamatanId, 'CAMAT');
    const { path } = await exported(camat);
    expect(path.startsWith(join(dataDir, 'exports', '62.13.01'))).toBe(true);
    const acts = await test.database.read((db) => db.audit.findMany({ where: { action: 'rekap.export' } }));
    expect(acts).toMatchObject([
      { orangId: camat.orangId, kecamatanId: office.kecamatanId, subject: 'rekap:t2026-4', at: NOW },
    ]);
  });

  it('does not exist for others, and nothing is written for them', async () => {
    const deps = { database: test.database, clock: { now: () => NOW }, dataDir, reached: nothing };
    for (const peran of ['DESA', 'MITRA', 'PENGELOLA', 'KABUPATEN'] as const) {
      const actor = await seatOf(test.database, office.kecamatanId, peran);
      expect(await makeRekapWorkbook(deps, actor, { period: TW4 })).toEqual({ ok: false, code: 'rekap-not-found' });
    }
    expect(readdirSync(dataDir)).toEqual([]);
    expect(await test.database.read((db) => db.audit.count({ where: { action: 'rekap.export' } }))).toBe(0);
  });
});

it('uses every urgensi of the rules', () => expect([...URGENSI].sort()).toEqual(['BIASA', 'DARURAT', 'SEGERA']));
