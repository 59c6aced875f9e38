/** Every figure of the sheets about programmes, distributions, meetings and desa, recomputed from the rows by other code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { SHEET_CHECKS } from '../../../test/quarter-checks.ts';
import { type Facts, readFacts } from '../../../test/quarter-facts.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import { plain } from '../../../test/read-workbook.ts';
import { type RekapOffice, addKebutuhan, manySamples, openRekapOffice } from '../../../test/rekap-office.ts';
import { nothing } from '../../lib/reached.ts';
import { makeRekapWorkbook } from './make-rekap-workbook.ts';
import type { Period } from '../../office/kalender/period.ts';

const NOW = new Date('2026-12-22T02:00:00Z');
const TODAY = '2026-12-22';
let test: TestDatabase;
let office: RekapOffice;
let dataDir: string;

beforeAll(async () => {
  test = await openTestDatabase();
  office = await openRekapOffice(test.database);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rekap-'));
  await addKebutuhan(test.database, office, manySamples(office, 90, new Date('2026-07-01T01:00:00Z'), 170));
  const { kecamatanId, kasi } = office;
  const rows = { quarters: [1, 2, 3, 4], penyaluran: 30, rapat: 4, today: TODAY };
  await addTriwulan(test.database, { kecamatanId, kasiId: kasi.kontakId, ...rows });
});
afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function exported(period: Period): Promise<(name: string) => Excel.Worksheet> {
  const deps = { database: test.database, clock: { now: () => NOW }, dataDir, reached: nothing };
  const result = await makeRekapWorkbook(deps, office.kasi, { period });
  if (!result.ok) throw new Error(result.code);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(result.value.path);
  return (name) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
}
const PERIODS: readonly [string, Period, string, string][] = [
  ['a month', { kind: 'bulan', tahun: 2026, bulan: 8 }, '2026-08-01', '2026-08-31'],
  ['a quarter', { kind: 'triwulan', tahun: 2026, triwulan: 4 }, '2026-10-01', '2026-12-31'],
  ['a year', { kind: 'tahun', tahun: 2026 }, '2026-01-01', '2026-12-31'],
  ['a free period', { kind: 'rentang', from: '2026-05-20', to: '2026-11-05' }, '2026-05-20', '2026-11-05'],
];

describe.each(PERIODS)('of %s', (_, period, first, last) => {
  let facts: Facts;
  let sheetOf: (name: string) => Excel.Worksheet;
  beforeAll(async () => {
    facts = await readFacts(test.database, { first, last, today: TODAY });
    sheetOf = await exported(period);
  });

  it.each(SHEET_CHECKS)('%s', (_name, check) => check(facts, sheetOf));
});

it('the year sets its quarters side by side', async () => {
  const cover = (await exported({ kind: 'tahun', tahun: 2026 }))('Ringkasan');
  const rows = Array.from({ length: cover.rowCount }, (_, at) => at + 1);
  const parts = await Promise.all(
    ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days) => {
      const [first = '', last = ''] = days.split(' ').map((one) => `2026-${one}`);
      return readFacts(test.database, { first, last, today: TODAY });
    }),
  );
  const labels = Object.keys(parts[0]?.part ?? {});
  expect(labels).toHaveLength(8);
  for (const label of labels) {
    const row = rows.find((at) => plain(cover.getCell(at, 1)) === label) ?? 1;
    const expected = parts.map(({ part }) => part[label] ?? 0);
    const shown = [3, 4, 5, 6, 8].map((column) => plain(cover.getCell(row, column)));
    expect([label, ...shown]).toEqual([label, ...expected, expected.reduce((sum, one) => sum + one, 0)]);
  }
});
