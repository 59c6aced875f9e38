/** What the pengelola sees of the installation: its kecamatan with how many people, nothing of anybody (decision 15). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { countKontak, findAllKecamatan } from './instalasi.repo.ts';
import { findWaitingCode } from './setup-code.repo.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';

export interface InstalasiLine {
  readonly nama: string;
  readonly kabupaten: string;
  readonly people: number;
}
export interface Instalasi {
  readonly kecamatanList: readonly InstalasiLine[];
  /** Until when the code of a new kecamatan waits; null where there is none. */
  readonly codeUntil: Date | null;
}

/** @param outer the whole installation */
export async function showInstalasi(
  outer: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
): Promise<Result<Instalasi, 'instalasi-only'>> {
  if (!mayRunInstallation(actor)) return refuse('instalasi-only');
  const now = outer.clock.now();
  return outer.database.read(async (db) => {
    const kecamatanList = await findAllKecamatan(db);
    const seats = await countKontak(db);
    const people = new Map(seats.map(({ kecamatanId, _count }) => [kecamatanId, _count._all]));
    const waiting = await findWaitingCode(db, now);
    return ok({
      kecamatanList: kecamatanList.map(({ id, nama, kabupatenNama }) => ({
        nama,
        kabupaten: kabupatenNama,
        people: people.get(id) ?? 0,
      })),
      codeUntil: waiting?.expiresAt ?? null,
    });
  });
}
