/** The merged figures of a kabupaten, as they may leave the kecamatan: counts alone, small ones hidden (D2, UU 27/2022). */
import type { Deps } from '../../deps.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { STATUS, URGENSI } from '../kebutuhan/kebutuhan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { kabupatenOf } from '../../office/fence/fence.ts';
import { statusLabel, urgensiLabel } from '../kebutuhan/kebutuhan.sheet.ts';
import { countKebutuhan, findBidangOf, findKecamatanOf, findOpenJenis } from './kabupaten.repo.ts';
import { type Period, quartersOf } from '../../office/kalender/period.ts';
import { type ShownTable, addShown, hideSmallCounts } from './small-counts.ts';

export interface KabupatenTable {
  readonly title: SimpleKey;
  readonly columns: readonly string[];
  /** A row for each kecamatan and one of totals; the last column is the total. */
  readonly shown: ShownTable;
}
export interface KabupatenFigures {
  readonly kode: string;
  readonly kabupaten: string;
  readonly kecamatanList: readonly string[];
  /** By bidang, urgensi, status, triwulan: in that order. */
  readonly tables: readonly KabupatenTable[];
  readonly cutOff: Date;
}

type Column = 'bidang' | 'urgensi' | 'status';

interface Counted {
  readonly kecamatanId: number;
  readonly bidang: string;
  readonly urgensi: string;
  readonly status: string;
  readonly triwulan: string;
  readonly count: number;
}

/** Whole triwulan alone: of periods that overlap otherwise, one less the other gives a small count away. */
export function isWholeQuarters({ kind }: Period): boolean {
  return kind === 'triwulan' || kind === 'semester' || kind === 'tahun';
}

/**
 * Small counts are hidden in each triwulan by itself, and longer periods are added up from what is then left: they tell
 * nothing that their triwulan do not tell.
 * @param deps whose database is the kabupaten viewer's
 */
export async function readKabupaten(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  { kecamatanKode = '', zona }: Pick<Actor, 'kecamatanKode' | 'zona'>,
  period: Period,
  t: Translate,
): Promise<KabupatenFigures> {
  const kode = kabupatenOf(kecamatanKode);
  const cutOff = clock.now();
  const [kecamatanList, bidangList, jenisList] = await database.read(async (db) => {
    const places = await findKecamatanOf(db, kode);
    const bidang = await findBidangOf(
      db,
      places.map(({ id }) => id),
    );
    const jenis = await findOpenJenis(
      db,
      bidang.map(({ id }) => id),
    );
    return [places, bidang, jenis] as const;
  });
  // Offices may rename a bidang; its kode stays. One whose every jenis is confidential stands in no table.
  const open = new Set(jenisList.map(({ bidangId }) => bidangId));
  const bidangById = new Map(bidangList.filter(({ id }) => open.has(id)).map((one) => [one.id, one]));
  const names = new Map([...bidangById.values()].reverse().map(({ kode: key, nama }) => [key, nama]));
  const bidangKode = [...names.keys()].reverse();
  const bidangOfJenis = new Map(jenisList.map(({ id, bidangId }) => [id, bidangById.get(bidangId)?.kode ?? '']));
  const quarters = quartersOf(period, zona);
  const counted: Counted[] = [];
  for (const { label, range } of quarters) {
    const groups = await database.read((db) => countKebutuhan(db, range, cutOff));
    for (const { jenisId, _count, ...group } of groups) {
      counted.push({ ...group, bidang: bidangOfJenis.get(jenisId) ?? '', triwulan: label, count: _count._all });
    }
  }
  const count = (triwulan: string, kecamatanId: number, column: Column, value: string): number =>
    counted
      .filter((one) => one.triwulan === triwulan && one.kecamatanId === kecamatanId && one[column] === value)
      .reduce((sum, one) => sum + one.count, 0);
  const dimensions = [
    { title: 'kabupaten-sheet-bidang', of: 'bidang', values: bidangKode, columns: [...names.values()].reverse() },
    {
      title: 'kabupaten-sheet-urgensi',
      of: 'urgensi',
      values: URGENSI,
      columns: URGENSI.map((one) => urgensiLabel(t, one)),
    },
    {
      title: 'kabupaten-sheet-status',
      of: 'status',
      values: STATUS,
      columns: STATUS.map((one) => statusLabel(t, one)),
    },
  ] as const;
  const byTriwulan = quarters.map(({ label }) =>
    hideSmallCounts(
      dimensions.map(({ of, values }) => ({
        rows: kecamatanList.map(({ id }) => values.map((value) => count(label, id, of, value))),
      })),
    ),
  );
  const tables = dimensions.map(({ title, columns }, at): KabupatenTable => {
    const shown = byTriwulan.map((ofTriwulan) => ofTriwulan[at] ?? []);
    return { title, columns, shown: addShown(shown) };
  });
  // The end of each row, which all tables of a triwulan share.
  const totals = byTriwulan.map(([first = []]) => first.map((row) => row.slice(-1)));
  const sums = addShown(totals);
  const shown = sums.map((sum, row) => [...totals.flatMap((column) => column[row] ?? []), ...sum]);
  const triwulan = { title: 'kabupaten-sheet-triwulan' as const, columns: quarters.map(({ label }) => label), shown };
  return {
    kode,
    kabupaten: kecamatanList[0]?.kabupatenNama ?? '',
    kecamatanList: kecamatanList.map(({ nama }) => nama),
    tables: [...tables, triwulan],
    cutOff,
  };
}
