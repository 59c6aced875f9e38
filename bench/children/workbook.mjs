/** One job of the workbook rows, in a process of its own: says how long it took and how much memory it had at its height. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createDeflateRaw } from 'node:zlib';
import { listSheet } from '../../dist/spreadsheet/list-sheet.js';
import { writeWorkbook } from '../../dist/spreadsheet/write-workbook.js';

const COLUMNS = [
  ['Nomor', 'code', (n) => `K-${String(n).padStart(4, '0')}`],
  ['Tanggal', 'date', (n) => new Date(1_790_000_000_000 + (n % 90) * 86_400_000)],
  ['Desa', 'text', (n) => `Desa nomor ${n % 17}`],
  ['Bidang', 'text', (n) => `Bidang ${n % 6}`],
  ['Jenis', 'text', (n) => `Jenis kebutuhan ${n % 32}`],
  ['Lokasi', 'text', (n) => `RT ${n % 12}, Dusun ${n % 3}`],
  ['KK', 'whole', (n) => n % 60],
  ['Jiwa', 'whole', (n) => (n % 60) * 3],
  ['Nilai', 'rupiah', (n) => 250_000 + n * 13],
  ['Bagian', 'percent', (n) => (n % 100) / 100],
  ['Hari', 'decimal', (n) => (n % 300) / 10],
  ['Urgensi', 'code', (n) => ['Biasa', 'Segera', 'Darurat'][n % 3]],
  ['Uraian', 'text', (n) => `Sumur warga kering sejak ${n % 9} minggu, perlu air bersih untuk rumah di tepi sungai`],
  ['Status', 'code', (n) => ['Diterima', 'Diverifikasi', 'Ditangani'][n % 3]],
  ['Pelapor', 'text', (n) => `Sekretaris Desa ${n % 17}`],
];

async function writeOurs({ path, rows }) {
  function* numbers() {
    for (let n = 1; n <= rows; n += 1) yield n;
  }
  const columns = COLUMNS.map(([header, kind, value]) => ({ header, width: 14, kind, value }));
  const info = { title: 'Bench', author: 'Bench', created: new Date(), language: 'id', zone: 'Asia/Jakarta' };
  await writeWorkbook(path, { ...info, sheets: ['Daftar'] }, async (workbook) => {
    const print = { orientation: 'landscape', pageWords: ['Halaman', 'dari'] };
    await workbook.add(listSheet({ name: 'Daftar', title: 'Daftar', columns, rows: numbers(), print }));
  });
}

/** The least that can be done: the same values as cells, deflated; no styles, heights, links, nor anything that opens it. */
async function writeBare({ path, rows }) {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (value) => {
    if (typeof value === 'string') return `<c t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    return `<c><v>${value instanceof Date ? Math.floor(value / 86_400_000) + 25_569 : value}</v></c>`;
  };
  function* chunks() {
    let xml = '<worksheet><sheetData>';
    for (let n = 1; n <= rows; n += 1) {
      xml += '<row>';
      for (const [, , value] of COLUMNS) xml += cell(value(n));
      xml += '</row>';
      if (xml.length < 65_536) continue;
      yield Buffer.from(xml);
      xml = '';
    }
    yield Buffer.from(`${xml}</sheetData></worksheet>`);
  }
  await pipeline(Readable.from(chunks()), createDeflateRaw(), createWriteStream(path));
}

async function openOffice({ url, dataDir }) {
  const { openDatabase } = await import('../../dist/db/open-database.js');
  return openDatabase({ url, dataDir, tuning: { guarded: false } });
}

/** A year's needs in their proportions, and a full quarter of everything else. */
async function fill({ kebutuhan, ...place }) {
  const { openSeeded } = await import('../office.mjs');
  const { addQuarterRows } = await import('../quarter-rows.mjs');
  const people = Array.from({ length: 25 }, (_, index) => ({ chatId: 640_000_000 + index }));
  const database = await openSeeded(place, people);
  try {
    const found = await database.read(async (db) => ({
      kecamatan: await db.kecamatan.findFirstOrThrow({ orderBy: { id: 'asc' } }),
      desaList: await db.desa.findMany(),
      jenisList: await db.jenisKebutuhan.findMany(),
      kasi: await db.kontak.findFirstOrThrow({ where: { peran: 'KASI' } }),
      seats: await db.kontak.findMany({ where: { peran: 'DESA' } }),
    }));
    const { id: kecamatanId } = found.kecamatan;
    const data = Array.from({ length: kebutuhan }, (_, n) => {
      const desaId = found.desaList[n % found.desaList.length].id;
      const jenis = found.jenisList[n % found.jenisList.length];
      const at = new Date(Date.UTC(2026, 9, 1 + (n % 80), 3, n % 60));
      return {
        id: n + 1,
        kecamatanId,
        desaId,
        tahun: 2026,
        nomor: n + 1,
        jenisId: jenis.id,
        confidential: jenis.confidential,
        lokasi: `RT ${n % 12}`,
        jumlahKk: 1 + (n % 40),
        jumlahJiwa: 3 + (n % 150),
        urgensi: ['BIASA', 'SEGERA', 'DARURAT'][n % 3],
        uraian: 'Sumur warga kering sejak dua minggu, perlu air bersih untuk rumah di tepi sungai.',
        status: 'DITANGANI',
        pelaporId: found.seats[n % found.seats.length].id,
        reportedAt: at,
        createdAt: at,
        updatedAt: at,
      };
    });
    const riwayat = data.flatMap(({ id, reportedAt }) =>
      [null, 'DITERIMA', 'DIVERIFIKASI'].map((fromStatus, step) => ({
        kebutuhanId: id,
        at: new Date(reportedAt.getTime() + step * 86_400_000),
        actorId: found.kasi.id,
        fromStatus,
        toStatus: ['DITERIMA', 'DIVERIFIKASI', 'DITANGANI'][step],
        once: `bench:${id}:${step}`,
      })),
    );
    for (let at = 0; at < data.length; at += 500) {
      await database.transaction((tx) => tx.kebutuhan.createMany({ data: data.slice(at, at + 500) }));
    }
    for (let at = 0; at < riwayat.length; at += 500) {
      await database.transaction((tx) => tx.kebutuhanRiwayat.createMany({ data: riwayat.slice(at, at + 500) }));
    }
    const size = { programs: 20, penyaluran: 620, rapat: 12, today: '2026-12-22' };
    await addQuarterRows(database, { kecamatanId, kasiId: found.kasi.id, quarters: [4], ...size });
    const tables = ['kebutuhan', 'penyaluranBarang', 'rapat', 'tindakLanjut', 'program', 'kartuTriwulan'];
    const counts = await database.read((db) => Promise.all(tables.map((table) => db[table].count())));
    return { sheets: 7, rows: counts.reduce((sum, count) => sum + count, 0) };
  } finally {
    await database.close();
  }
}

async function makeQuarter(place) {
  const { compileWasmFrugally } = await import('../../dist/lib/wasm-code.js');
  compileWasmFrugally();
  const database = await openOffice(place);
  try {
    const { makeRekap } = await import('../../dist/sop/rekap/make-rekap.js');
    const { makeRekapWorkbook } = await import('../../dist/sop/rekap/make-rekap-workbook.js');
    const { loadActor } = await import('../../dist/office/actor/load-actor.js');
    const { silentLog } = await import('../../dist/lib/log.js');
    const { nothing } = await import('../../dist/lib/reached.js');
    const clock = { now: () => new Date('2026-12-22T02:00:00Z') };
    const actor = await loadActor({ database, clock }, 630_000_001);
    const nobody = { botUsername: 'KesraBot', linkKey: new Uint8Array(32), foundOffice: async () => {} };
    const deps = { ...nobody, database, clock, dataDir: place.dataDir, log: silentLog, reached: nothing };
    const period = { kind: 'triwulan', tahun: 2026, triwulan: 4 };
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const before = process.cpuUsage();
    const since = performance.now();
    const told = await makeRekap(deps, actor, { period });
    const made = await makeRekapWorkbook(deps, actor, { period });
    const ms = performance.now() - since;
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    if (!told.ok || !made.ok) throw new Error('The workbook was refused');
    return { ms, cpuMs: (user + system) / 1000, heldMs: delay.max / 1e6 };
  } finally {
    await database.close();
  }
}

async function timed(write, job) {
  const since = performance.now();
  await write(job);
  return { ms: performance.now() - since };
}

const JOBS = {
  workbook: (job) => timed(writeOurs, job),
  bare: (job) => timed(writeBare, job),
  fill,
  quarter: makeQuarter,
};
const job = JSON.parse(process.argv[2]);
const result = await JOBS[job.kind](job);
process.send({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 }, () => process.disconnect());
