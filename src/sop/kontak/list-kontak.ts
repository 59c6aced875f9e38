/** The register: who holds a seat in the own kecamatan, and where nobody does (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Kedudukan, mayAsKasi } from '../../office/actor/hak.ts';
import { type Waiting, listWaiting } from '../invite/list-waiting.ts';
import { findKontakList } from '../../office/actor/kontak.repo.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { bodyOf, kedudukanOf } from '../../office/actor/kontak.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

export interface KontakLine {
  readonly kontakId: number;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: string;
  /** "Desa Sarapat", "Puskesmas", or null for a seat of the kecamatan. */
  readonly body: string | null;
  readonly kedudukan: Kedudukan;
  readonly expiresAt: Date | null;
  /** Its time ends within two weeks, or is over. */
  readonly ending: boolean;
  readonly telepon: string | null;
  readonly seenAt: Date | null;
  readonly unreachable: boolean;
}

export interface Register {
  /** Seats of the kecamatan itself. */
  readonly kecamatan: readonly KontakLine[];
  /** By desa, in the order of their names. */
  readonly desa: readonly KontakLine[];
  /** By body, in the office's order. */
  readonly instansi: readonly KontakLine[];
  /** Names of the desa for which nobody speaks: "Desa Jaar". */
  readonly desaWithout: readonly string[];
  /** Bodies for which nobody speaks. */
  readonly instansiWithout: readonly string[];
  /** Whom a list named, and who has not come yet. */
  readonly waiting: readonly Waiting[];
}

export const ENDING_MS = 14 * DAY_MS;

export async function listKontak(deps: Deps, actor: Actor): Promise<Result<Register, 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  const soon = now.getTime() + ENDING_MS;
  const [rows, waiting, desaList, instansiList] = await Promise.all([
    deps.database.read((db) => findKontakList(db, actor.kecamatanId)),
    deps.database.read((db) => listWaiting(db, actor.kecamatanId, now)),
    listDesa(deps, actor),
    listInstansi(deps, actor),
  ]);
  const seats = rows.map((row) => ({
    desaId: row.desaId,
    instansiId: row.instansiId,
    line: {
      kontakId: row.id,
      nama: row.orang.nama,
      jabatan: row.jabatan,
      peran: row.peran,
      body: bodyOf(row),
      kedudukan: kedudukanOf(row.kedudukan),
      expiresAt: row.expiresAt,
      ending: row.expiresAt !== null && row.expiresAt.getTime() <= soon,
      telepon: row.telepon,
      seenAt: row.orang.seenAt,
      unreachable: row.orang.unreachableAt !== null,
    },
  }));
  const ofDesa = (id: number) => seats.filter(({ desaId }) => desaId === id);
  const ofInstansi = (id: number) => seats.filter(({ instansiId }) => instansiId === id);
  // Bodies that are no longer used may still have people; they come last.
  const used = new Set(instansiList.map(({ id }) => id));
  const unused = seats.filter(({ instansiId }) => instansiId !== null && !used.has(instansiId));
  const lines = (list: typeof seats) => list.map(({ line }) => line);
  return ok({
    kecamatan: lines(seats.filter(({ desaId, instansiId }) => desaId === null && instansiId === null)),
    desa: lines(desaList.flatMap(({ id }) => ofDesa(id))),
    instansi: lines([...instansiList.flatMap(({ id }) => ofInstansi(id)), ...unused]),
    desaWithout: desaList.filter(({ id }) => ofDesa(id).length === 0).map(({ title }) => title),
    instansiWithout: instansiList.filter(({ id }) => ofInstansi(id).length === 0).map(({ nama }) => nama),
    waiting,
  });
}
