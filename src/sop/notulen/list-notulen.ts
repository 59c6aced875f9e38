/** The rapat whose minutes somebody writes, newest first (C2); of a Kasi all. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import { type Status, asStatus } from './notulen.ts';
import { findRapatPage } from './notulen.repo.ts';

const PAGE_SIZE = 8;

export interface NotulenLine {
  readonly rapatId: number;
  readonly nomor: number;
  readonly judul: string;
  readonly tanggal: string;
  readonly status: Status;
}
export interface NotulenPage {
  readonly lines: readonly NotulenLine[];
  readonly page: number;
  readonly pages: number;
}

export async function listNotulen(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  { page }: { readonly page: number },
): Promise<NotulenPage> {
  return database.read(async (db) => {
    if (!['KASI', 'DESA', 'MITRA'].includes(actor.peran)) return { lines: [], page: 0, pages: 1 };
    const whose = actor.peran === 'KASI' ? null : await findHeldIds(db, actor);
    const find = (at: number) => findRapatPage(db, actor.kecamatanId, whose, { skip: at * PAGE_SIZE, take: PAGE_SIZE });
    const asked = await find(page);
    const pages = Math.max(1, Math.ceil(asked.total / PAGE_SIZE));
    // An old button may lead behind the end.
    const { rows } = page < pages ? asked : await find(pages - 1);
    const lines = rows.map(({ id, nomor, judul, tanggal, notulen }) => ({
      rapatId: id,
      nomor,
      judul,
      tanggal,
      status: notulen ? asStatus(notulen.status) : ('DRAF' as const),
    }));
    return { lines, page: Math.min(page, pages - 1), pages };
  });
}
