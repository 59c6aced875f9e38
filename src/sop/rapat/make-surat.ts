/** The letter of invitation as it is now, for the tata usaha (C1). */
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { formatRapat, maySeeRapat } from './rapat.ts';
import { findRapat } from './rapat.repo.ts';
import { rapatViewOf } from './rapat-view.ts';
import { loadFacts } from './surat-facts.ts';
import { makeUndanganFiles } from './undangan-files.ts';

export interface Surat {
  /** Absolute. */
  readonly path: string;
  readonly nomor: string;
}

export async function makeSurat(
  deps: Deps,
  actor: Actor,
  rapatId: number,
): Promise<Result<Surat, 'rapat-not-found' | 'rapat-not-open'>> {
  const read = await deps.database.read(async (db) => {
    const row = await findRapat(db, rapatId);
    if (!row || !maySeeRapat(actor, row)) return null;
    const view = await rapatViewOf(db, row);
    const cancelled = view.status === 'DIBATALKAN';
    const facts = await loadFacts(db, view.kecamatanId, view, view.people, deps.clock.now(), cancelled);
    return { view, facts };
  });
  if (!read) return refuse('rapat-not-found');
  const { view, facts } = read;
  const nomor = formatRapat(view.nomor);
  const { surat } = await makeUndanganFiles(deps, facts);
  if (surat === null) return refuse('rapat-not-open', { nomor, status: view.status });
  return ok({ path: join(deps.dataDir, surat), nomor });
}
