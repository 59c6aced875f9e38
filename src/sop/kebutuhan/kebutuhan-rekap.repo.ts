/** The needs of a period, for the rekap: queries, page by page, so that a long list is never held whole (A1, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { ISI } from './isi.ts';
import type { MomentRange } from '../../office/kalender/period.ts';

const figures = {
  id: true,
  nomor: true,
  tahun: true,
  desaId: true,
  jenisId: true,
  jumlahKk: true,
  jumlahJiwa: true,
  urgensi: true,
  status: true,
  confidential: true,
  reportedAt: true,
  riwayatList: { select: { at: true, fromStatus: true, toStatus: true, note: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.KebutuhanSelect;

const whole = {
  ...figures,
  ...ISI,
  kontakNama: true,
  kontakTelepon: true,
  pelapor: { select: { jabatan: true } },
  _count: { select: { fotoList: true } },
} as const satisfies Prisma.KebutuhanSelect;

export type FiguresRecord = Prisma.KebutuhanGetPayload<{ select: typeof figures }>;
export type WholeRecord = Prisma.KebutuhanGetPayload<{ select: typeof whole }>;

export interface PageQuery {
  readonly kecamatanId: number;
  readonly range: MomentRange;
  /** Rows that came in later are left for the next rekap. */
  readonly cutOff: Date;
  /** The last row of the page before. */
  readonly after?: { readonly id: number; readonly reportedAt: Date } | undefined;
  readonly take: number;
}

/** Follows the index (kecamatanId, reportedAt): the cost of a page does not grow with the other kecamatan's rows. */
function pageOf({ kecamatanId, range, cutOff, after, take }: PageQuery) {
  return {
    where: {
      kecamatanId,
      reportedAt: { gte: after?.reportedAt ?? range.from, lt: range.until },
      createdAt: { lte: cutOff },
      ...(after ? { NOT: { reportedAt: after.reportedAt, id: { lte: after.id } } } : {}),
    },
    orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }],
    take,
  } satisfies Prisma.KebutuhanFindManyArgs;
}

/** In the order in which they were reported; only what counting needs. */
export async function findFiguresPage(db: Db, query: PageQuery): Promise<FiguresRecord[]> {
  return db.kebutuhan.findMany({ ...pageOf(query), select: figures });
}

/** The same rows with everything that the list shows. */
export async function findWholePage(db: Db, query: PageQuery): Promise<WholeRecord[]> {
  return db.kebutuhan.findMany({ ...pageOf(query), select: whole });
}
