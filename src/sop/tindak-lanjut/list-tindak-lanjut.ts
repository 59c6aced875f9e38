/** The action items of the kecamatan for the Kasi and the Camat; of everybody else their own, their body's or their desa's (C2). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import { type Status, asStatus, pihakWords } from './tindak-lanjut.ts';
import { type Whose, countPart, findPart } from './tindak-lanjut.repo.ts';

export const PARTS = ['open', 'late', 'done'] as const;
export type Part = (typeof PARTS)[number];
const PAGE_SIZE = 8;

export interface TindakLanjutLine {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly uraian: string;
  readonly siapa: string;
  readonly tenggat: string;
  readonly status: Status;
  readonly late: boolean;
}
export interface TindakLanjutPage {
  readonly part: Part;
  readonly counts: Readonly<Record<Part, number>>;
  readonly lines: readonly TindakLanjutLine[];
  readonly page: number;
  readonly pages: number;
}

async function whoseOf(db: Db, actor: Actor): Promise<Whose> {
  const { kecamatanId, peran, desaId, instansiId } = actor;
  if (peran === 'KASI' || peran === 'CAMAT') return { kecamatanId };
  const own: Whose[] = [{ kontakId: { in: await findHeldIds(db, actor) } }];
  if (peran === 'DESA' && desaId !== null) own.push({ desaId });
  if (peran === 'MITRA' && instansiId !== null) own.push({ instansiId });
  return { kecamatanId, OR: own };
}

export async function listTindakLanjut(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  { part, page }: { readonly part: Part; readonly page: number },
): Promise<TindakLanjutPage> {
  const today = dayOf(clock.now(), actor.zona);
  return database.read(async (db) => {
    const whose = await whoseOf(db, actor);
    const counts = { open: 0, late: 0, done: 0 };
    for (const one of PARTS) counts[one] = await countPart(db, whose, one, today);
    const pages = Math.max(1, Math.ceil(counts[part] / PAGE_SIZE));
    const at = Math.min(page, pages - 1);
    const rows = await findPart(db, whose, part, today, { skip: at * PAGE_SIZE, take: PAGE_SIZE });
    const lines = rows.map((row) => ({
      id: row.id,
      nomor: row.nomor ?? 0,
      tahun: row.tahun ?? 0,
      uraian: row.uraian,
      siapa: pihakWords(row),
      tenggat: row.tenggat,
      status: asStatus(row.status),
      late: row.status === 'BERJALAN' && row.tenggat < today,
    }));
    return { part, counts, lines, page: at, pages };
  });
}
