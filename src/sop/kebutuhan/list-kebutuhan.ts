/** The list of needs: the Kasi's of the kecamatan, an official's of the own desa (A1). */
import type { Deps } from '../../deps.ts';
import { pagesOf } from '../../lib/page-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { ListFilter } from './kebutuhan-filter.ts';
import { countByStatus, findPage } from './kebutuhan-list.repo.ts';
import { STATUS, type Status, type Urgensi, asStatus, asUrgensi } from './kebutuhan.ts';

export const PAGE_SIZE = 8;

export interface KebutuhanLine {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly desa: string;
  /** Null for a confidential one: it is read by opening it, which is written down. */
  readonly jenis: string | null;
  readonly jumlahKk: number;
  readonly urgensi: Urgensi;
  readonly status: Status;
  readonly reportedAt: Date;
}
export interface KebutuhanPage {
  readonly lines: readonly KebutuhanLine[];
  /** In the states that the filter leaves out, too. */
  readonly counts: Readonly<Record<Status, number>>;
  /** How many the filter finds. */
  readonly total: number;
  /** From 0; the last one where the filter asked for more. */
  readonly page: number;
  readonly pages: number;
}

/** Empty for somebody who may read none. */
export async function listKebutuhan(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  filter: ListFilter,
): Promise<KebutuhanPage> {
  return database.read(async (db) => {
    const found = await countByStatus(db, actor, filter);
    const counts = Object.fromEntries(STATUS.map((status) => [status, found.get(status) ?? 0])) as Record<
      Status,
      number
    >;
    const total = filter.status ? counts[filter.status] : STATUS.reduce((sum, status) => sum + counts[status], 0);
    const { page, pages, skip, take } = pagesOf(total, filter.page, PAGE_SIZE);
    const rows = await findPage(db, actor, filter, skip, take);
    const lines = rows.map((row) => ({
      id: row.id,
      nomor: row.nomor,
      tahun: row.tahun,
      desa: row.desa.nama,
      jenis: row.confidential ? null : row.jenis.nama,
      jumlahKk: row.jumlahKk,
      urgensi: asUrgensi(row.urgensi),
      status: asStatus(row.status),
      reportedAt: row.reportedAt,
    }));
    return { lines, counts, total, page, pages };
  });
}
