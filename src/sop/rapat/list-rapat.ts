/** Coming and past meetings, page by page (A3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { asStatusRapat, maySeeRapat, startOf } from './rapat.ts';
import type { RapatLine } from './rapat.card.ts';
import { findRapatPage } from './rapat.repo.ts';

const A_PAGE = 6;

export interface RapatPage {
  readonly lines: readonly RapatLine[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export async function listRapat(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  page: number,
): Promise<Result<RapatPage, 'rapat-kasi-only'>> {
  const { kecamatanId, zona } = actor;
  if (!maySeeRapat(actor, { kecamatanId })) return refuse('rapat-kasi-only');
  const now = clock.now();
  const { rows, total } = await database.read((db) =>
    findRapatPage(db, kecamatanId, dayOf(now, zona), Math.min(page, 9_999), A_PAGE),
  );
  const lines = rows.map(({ id, nomor, judul, tanggal, mulai, selesai, status }) => ({
    id,
    nomor,
    judul,
    tanggal,
    mulai,
    selesai,
    status: asStatusRapat(status),
    past: status === 'TERJADWAL' && startOf({ tanggal, mulai }, zona) <= now,
  }));
  return ok({ lines, page, pages: Math.max(1, Math.ceil(total / A_PAGE)), total });
}
