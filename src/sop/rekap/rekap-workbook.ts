/** Puts the workbook of a rekap together: the list is streamed first, cover and pivot are written from what it held (D2). */
import type { Translate } from '../../i18n/translate.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { type DaftarRow, daftarSheet } from './daftar.sheet.ts';
import type { Office } from './office.ts';
import { type Period, periodDays, yearOf } from './period.ts';
import { pivotSheet } from './pivot.sheet.ts';
import { bidangChart, desaChart } from './rekap-charts.ts';
import { type Rekap, createTally } from './rekap.ts';
import { ringkasanSheet } from './ringkasan.sheet.ts';

export interface RekapWorkbookSpec {
  readonly t: Translate;
  readonly office: Office;
  readonly period: Period;
  readonly label: string;
  readonly cutOff: Date;
  readonly cutOffText: string;
  /** Confidential rows may be among them; they are counted and left out. */
  readonly rows: AsyncIterable<DaftarRow>;
}

/**
 * @returns the figures of exactly the rows that the list holds: what changes in the database meanwhile cannot make
 * cover and list differ
 */
export async function writeRekapWorkbook(path: string, spec: RekapWorkbookSpec): Promise<Rekap> {
  const { t, office, period, label, cutOff, cutOffText, rows } = spec;
  const names: string[] = [];
  for (const key of ['rekap-sheet-ringkasan', 'rekap-sheet-pivot', 'rekap-sheet-daftar'] as const) {
    names.push(sheetName(t.plain(key), names));
  }
  const [cover = '', pivot = '', daftar = ''] = names;
  const kecamatan = `Kecamatan ${office.kecamatan}`;
  const print = {
    headLeft: `${kecamatan}, ${office.kabupaten}`,
    headRight: label,
    footLeft: t.plain('rekap-cut-off', { at: cutOffText }),
    pageWords: [t.plain('rekap-page'), t.plain('rekap-page-of')],
  } as const;
  const subtitle = t.plain('rekap-subtitle', { kecamatan: office.kecamatan, period: label, at: cutOffText });
  const year = yearOf(period);
  const tally = createTally();
  async function* listed(): AsyncGenerator<DaftarRow> {
    for await (const row of rows) {
      tally.add(row);
      if (!row.confidential) yield row;
    }
  }
  const info = { title: `${t.plain('rekap-title')} – ${label}`, author: kecamatan, created: cutOff };
  await writeWorkbook(path, { ...info, language: t.language, zone: office.zona, sheets: names }, async (workbook) => {
    const title = t.plain('rekap-sheet-daftar');
    const lastRow = await workbook.add(daftarSheet(t, { name: daftar, title, subtitle, year, rows: listed(), print }));
    const rekap = tally.figures();
    const some = rekap.total > 0;
    const shared = { office, rekap, daftar: { name: daftar, lastRow }, print };
    const desaPicture = some ? await desaChart(t, office, rekap, label) : null;
    await workbook.add(
      pivotSheet(t, { ...shared, name: pivot, title: t.plain('rekap-pivot-title'), subtitle, picture: desaPicture }),
    );
    const picture = some ? await bidangChart(t, office, rekap, label) : null;
    const days = periodDays(t, period);
    await workbook.add(
      ringkasanSheet(t, { ...shared, name: cover, label, days, cutOff: cutOffText, year, pivot, picture }),
    );
  });
  return tally.figures();
}
