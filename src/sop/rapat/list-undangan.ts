/** The own invitations: coming meetings, and those of the last month (C1). */
import type { Deps } from '../../deps.ts';
import { pageOf } from '../../lib/page-of.ts';
import { addDays, dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import { asJawaban, asStatusRapat, jawabanNow, startOf } from './rapat.ts';
import type { UndanganLine } from './undangan.card.ts';
import { findUndanganOf } from './undangan.repo.ts';

const A_PAGE = 6;
const BACK_DAYS = 31;

export interface UndanganPage {
  readonly lines: readonly UndanganLine[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export async function listUndangan(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  page: number,
): Promise<UndanganPage> {
  const now = clock.now();
  const { kecamatanId, zona } = actor;
  const rows = await database.read(async (db) => {
    const from = addDays(dayOf(now, zona), -BACK_DAYS);
    return findUndanganOf(db, kecamatanId, await findHeldIds(db, actor), from);
  });
  const lines = rows.map(({ rapat, jawaban, answeredUrut }): UndanganLine => {
    const { id, nomor, judul, tanggal, mulai, selesai } = rapat;
    const over = startOf(rapat, zona) <= now;
    const state = asStatusRapat(rapat.status) === 'DIBATALKAN' ? 'DIBATALKAN' : over ? 'LEWAT' : 'OPEN';
    const answer = jawabanNow({ jawaban: asJawaban(jawaban), answeredUrut }, rapat);
    return { rapatId: id, nomor, judul, tanggal, mulai, selesai, zona, state, jawaban: answer };
  });
  // Open ones first; what is over follows, the latest first.
  const ahead = lines.filter(({ state }) => state === 'OPEN');
  const rest = lines.filter(({ state }) => state !== 'OPEN').toReversed();
  const { shown, page: at, pages } = pageOf([...ahead, ...rest], page, A_PAGE);
  return { lines: shown, page: at, pages, total: lines.length };
}
