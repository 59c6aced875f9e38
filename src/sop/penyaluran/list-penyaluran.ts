/** The list of distributions for the Kasi and the Camat: by programme, by desa, and by what is the matter (B1, B3). */
import type { Deps } from '../../deps.ts';
import { pageOf } from '../../lib/page-of.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayReadProgram } from '../program/program.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { type ListFilter, SHELVES, type Shelf } from './penyaluran-filter.ts';
import { type LineRow, findLines } from './penyaluran-list.repo.ts';
import { type Status, asStatus, isOpen, realisasiOf } from '../program/realisasi.ts';
import { isLate } from './penyaluran-view.ts';

export const PAGE_SIZE = 8;

export interface PenyaluranLine {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly programId: number;
  readonly program: string;
  readonly desaId: number;
  readonly desa: string;
  readonly tanggal: string;
  readonly status: Status;
  readonly kpm: number;
  readonly kpmDiterima: number;
  readonly shelves: readonly Shelf[];
}
/** Something to narrow the list by, with how many it would show. */
export interface Narrow {
  readonly id: number;
  readonly nama: string;
  readonly jumlah: number;
}
export interface PenyaluranPage {
  readonly lines: readonly PenyaluranLine[];
  /** On the shelves that the filter leaves out, too. */
  readonly counts: Readonly<Record<Shelf, number>>;
  readonly programList: readonly Narrow[];
  readonly desaList: readonly Narrow[];
  /** How many the filter finds. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** In this year a number stands without its year. */
  readonly year: number;
}

/** Late and partial ones are still planned; whatever is finished and differs stands on two shelves. */
function shelvesOf(status: Status, late: boolean, differs: boolean): Shelf[] {
  const on: Readonly<Record<Shelf, boolean>> = {
    direncanakan: status === 'DIRENCANAKAN' && !late,
    terlambat: late,
    sebagian: status === 'SEBAGIAN',
    selesai: status === 'SELESAI',
    berbeda: (status === 'SELESAI' && differs) || status === 'TIDAK_DITERIMA',
    dibatalkan: status === 'DIBATALKAN',
  };
  return SHELVES.filter((shelf) => on[shelf]);
}

function lineOf(row: LineRow, today: string): PenyaluranLine {
  const { id, nomor, tahun, programId, desaId, tanggal, kpm } = row;
  const status = asStatus(row.status);
  const realisasi = realisasiOf(
    { kpm, barangList: row.barangList.map((one) => ({ ...one, jumlah: Number(one.jumlah) })) },
    row.konfirmasiList.map((one) => ({
      ...one,
      barangList: one.barangList.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })),
    })),
  );
  return {
    id,
    nomor,
    tahun,
    programId,
    desaId,
    tanggal,
    kpm,
    status,
    program: row.program.nama,
    desa: row.desa.nama,
    kpmDiterima: realisasi.kpm,
    shelves: shelvesOf(status, isLate(status, tanggal, today), realisasi.differs),
  };
}

function narrowsOf(lines: readonly PenyaluranLine[], by: 'program' | 'desa'): Narrow[] {
  const found = new Map<number, Narrow>();
  for (const line of lines) {
    const id = by === 'program' ? line.programId : line.desaId;
    found.set(id, { id, nama: line[by], jumlah: (found.get(id)?.jumlah ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => one.nama.localeCompare(other.nama, 'id'));
}

/** What is open first, by its day; then what is closed, the newest first. */
function inOrder(lines: readonly PenyaluranLine[]): PenyaluranLine[] {
  return [...lines.filter(({ status }) => isOpen(status)), ...lines.filter(({ status }) => !isOpen(status)).reverse()];
}

/** Empty for somebody who may read none. */
export async function listPenyaluran(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  { shelf, programId, desaId, page }: ListFilter,
): Promise<PenyaluranPage> {
  const now = clock.now();
  const year = yearIn(actor.zona, now);
  const scope = { from: `${year}-01-01`, ...(programId === undefined ? {} : { programId }) };
  const rows = mayReadProgram(actor) ? await database.read((db) => findLines(db, actor.kecamatanId, scope)) : [];
  const all = rows.map((row) => lineOf(row, dayOf(now, actor.zona)));
  const onShelf = (line: PenyaluranLine): boolean => shelf === undefined || line.shelves.includes(shelf);
  const inDesa = all.filter((line) => desaId === undefined || line.desaId === desaId);
  const slice = pageOf(inOrder(inDesa.filter(onShelf)), page, PAGE_SIZE);
  const countOf = (one: Shelf): number => inDesa.filter(({ shelves }) => shelves.includes(one)).length;
  return {
    lines: slice.shown,
    counts: Object.fromEntries(SHELVES.map((one) => [one, countOf(one)])) as Record<Shelf, number>,
    programList: narrowsOf(inDesa.filter(onShelf), 'program'),
    desaList: narrowsOf(all.filter(onShelf), 'desa'),
    total: inDesa.filter(onShelf).length,
    page: slice.page,
    pages: slice.pages,
    year,
  };
}
