/** Rules behind the sheets: what counts for a target, when a confirmation is late, where the cover breaks; and whose rows are read. */
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/database.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import { openRekapOffice } from '../../../test/rekap-office.ts';
import { layOut, pictureBlock, SMALL } from './cover-layout.ts';
import { kepatuhanRows } from './kepatuhan-rows.ts';
import { officeOf } from '../../office/rekap/office.ts';
import { type KonfirmasiInfo, type PenyaluranInfo, penyaluranRow } from '../penyaluran/penyaluran-rows.ts';
import { type Delivery, type ProgramInfo, programRow } from '../program/program-rows.ts';
import { isEmpty } from './progress.ts';
import { readProgress } from './read-progress.ts';
import { findOffice } from '../../office/rekap/office.repo.ts';

const PROGRAM: ProgramInfo = {
  id: 1,
  tahun: 2026,
  nama: 'Bantuan pangan',
  bidang: 'Sosial',
  jenisBantuan: 'CPP',
  sasaran: 'Keluarga/KK',
  satuan: 'KPM',
  target: 100,
  pagu: 0,
  sumberDana: 'Pusat',
  instansi: null,
};
const delivery = (satuan: string, ...days: string[]): Delivery => ({
  programId: 1,
  barangList: [{ id: 7, satuan }],
  arrivals: days.map((tanggal) => ({ tanggal, kpm: 10, barangList: [{ barangId: 7, jumlah: 200 }] })),
});

test.each<[string, string, Delivery, string, (number | null)[]]>([
  ['KPM where nothing else has the unit', 'KPM', delivery('kg', '2026-05-01'), '2026-12-31', [0, 10, 0, 0]],
  ['items of the same unit', 'Kg.', delivery('kg', '2026-05-01'), '2026-12-31', [0, 200, 0, 0]],
  ['what came after the year in its last quarter', 'KPM', delivery('kg', '2027-01-03'), '2027-01-10', [0, 0, 0, 10]],
  ['nothing of quarters that have not begun', 'KPM', delivery('kg', '2026-08-01'), '2026-06-30', [0, 0, null, null]],
])('a target counts %s', (_, satuan, one, last, expected) => {
  expect(programRow({ ...PROGRAM, satuan }, [one], last).kinerja).toEqual(expected);
});

test('rupiah are told only where something is planned in rupiah', () => {
  expect(programRow(PROGRAM, [delivery('kg', '2026-05-01')], '2026-12-31').rupiah).toEqual([null, null, null, null]);
  expect(programRow(PROGRAM, [delivery('Rp', '2026-05-01')], '2026-12-31').rupiah).toEqual([0, 200, 0, 0]);
});

const PLANNED: PenyaluranInfo = {
  nomor: 1,
  tahun: 2026,
  program: 'Bantuan pangan',
  programId: 1,
  desaId: 1,
  desa: 'Sarapat',
  tanggal: '2026-11-02',
  kpm: 10,
  status: 'DIRENCANAKAN',
  barangList: [{ id: 7, nama: 'Beras', satuan: 'kg', jumlah: 200 }],
  konfirmasiList: [],
};
const said = (sent: string, more: Partial<KonfirmasiInfo> = {}): KonfirmasiInfo => ({
  hasil: 'DITERIMA',
  tanggal: '2026-11-02',
  kpm: 10,
  tuntas: true,
  sebab: null,
  sentAt: new Date(sent),
  jabatan: 'Sekretaris Desa',
  replaced: false,
  barangList: [{ barangId: 7, jumlah: 200 }],
  foto: 1,
  beritaAcara: false,
  ...more,
});

test.each<[string, Partial<PenyaluranInfo>, string, [string | null, number]]>([
  ['not due on the third day', {}, '2026-11-05', [null, 0]],
  ['due on the fourth', {}, '2026-11-06', ['BELUM', 1]],
  // 23.30 there, on the third day.
  [
    'in time by the clock of the kecamatan',
    { konfirmasiList: [said('2026-11-05T16:30:00Z')] },
    '2026-12-01',
    ['TEPAT', 0],
  ],
  ['late by that clock', { konfirmasiList: [said('2026-11-05T17:30:00Z')] }, '2026-12-01', ['TERLAMBAT', 1]],
  ['of nobody when it was called off', { status: 'DIBATALKAN' }, '2026-12-01', [null, 0]],
])('a confirmation is %s', (_, more, today, expected) => {
  const { ketepatan, terlambat } = penyaluranRow({ ...PLANNED, ...more }, today, 'Asia/Jakarta');
  expect([ketepatan, terlambat]).toEqual(expected);
});

test('a confirmation that was put right was an answer in time, and is no arrival', () => {
  const first = said('2026-11-03T02:00:00Z', { replaced: true });
  const right = said('2026-11-20T02:00:00Z', {
    kpm: 9,
    sebab: 'Gudang terbatas',
    barangList: [{ barangId: 7, jumlah: 180 }],
  });
  const row = penyaluranRow(
    { ...PLANNED, status: 'SELESAI', konfirmasiList: [first, right] },
    '2026-12-01',
    'Asia/Jakarta',
  );
  expect(row).toMatchObject({ ketepatan: 'TEPAT', kpmDiterima: 9, sebab: 'Gudang terbatas', foto: 1 });
  expect(row.barangList[0]).toMatchObject({ diterima: 180, selisih: -20 });
});

test('silence and a wish for more time are no answers, and never nihil', () => {
  const triwulan = { label: 'IV/2026', tahun: 2026, triwulan: 4 };
  const card = (desaId: number, jawaban: string | null) => ({
    desaId,
    tahun: 2026,
    triwulan: 4,
    jawaban,
    answeredAt: null,
  });
  const desaList = [1, 2, 3, 4].map((id) => ({ id, nama: `Desa ${id}` }));
  const cards = [card(1, 'NIHIL'), card(2, null), card(3, 'MINTA_WAKTU')];
  const rows = kepatuhanRows(desaList, [triwulan], cards, [], []);
  expect(rows.map(({ kartu, share }) => [kartu[0]?.state, share])).toEqual([
    ['NIHIL', 1],
    ['BELUM', 0],
    ['MINTA_WAKTU', 0],
    ['BELUM', 0],
  ]);
});

test('a picture that does not fit on the page any more begins the next', () => {
  const block = (height: number) => () => ({ rows: [{ cells: [], height }] });
  const { newPages, pictures } = layOut([block(600), () => pictureBlock(new Uint8Array(), SMALL), block(100)]);
  expect(newPages).toEqual([2]);
  expect(pictures).toMatchObject([{ row: 3, column: SMALL.column }]);
});

test('reads nothing of another kecamatan', async () => {
  const { database, close } = await openTestDatabase();
  const office = await openRekapOffice(database);
  const other = await openRekapOffice(database, '62.13.02');
  await addTriwulan(database, { kecamatanId: other.kecamatanId, kasiId: other.kasi.kontakId, penyaluran: 6 });
  const period = { kind: 'tahun', tahun: 2026 } as const;
  const cutOff = new Date('2027-01-05T02:00:00Z');
  const read = async (kecamatanId: number) => {
    const place = officeOf(await database.read((db) => findOffice(db, kecamatanId)));
    return readProgress(database, place, { kecamatanId, period, cutOff });
  };
  expect(isEmpty(await read(office.kecamatanId))).toBe(true);
  const theirs = await read(other.kecamatanId);
  expect([theirs.programs.length, theirs.penyaluranList.length]).toEqual([6, 6]);
  await close();
});
