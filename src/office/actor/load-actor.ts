/** Finds out who acts: the person's newest seat that was not revoked and whose time is not over (C1). */
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { coalesce } from '../../lib/coalesce.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import { type Actor, PERAN } from './actor.ts';
import { findKasiList } from './kontak.repo.ts';
import { type ActorRow, findActorRows } from './actor.repo.ts';
import { parseHak } from './hak.ts';
import { languageOf } from './language-of.ts';
import { kedudukanOf, standingKasi } from './kontak.ts';

type LoadRows = (telegramId: number) => Promise<ReadonlyMap<number, readonly ActorRow[]>>;
const loaders = new WeakMap<Database, LoadRows>();

/** Every update asks who acts: those that come at the same moment share the question. */
function loaderOf(database: Database): LoadRows {
  const known = loaders.get(database);
  if (known) return known;
  const loader: LoadRows = coalesce((telegramIds) => database.read((db) => findActorRows(db, telegramIds)), database);
  loaders.set(database, loader);
  return loader;
}

/** Raw answers bring moments as their database keeps them. */
function dateOf(value: ActorRow['seenAt']): Date | null {
  if (value === null || value instanceof Date) return value;
  return new Date(typeof value === 'bigint' ? Number(value) : value);
}

/** Its rights end with its time, and not only when the clock comes by to write that down; the last Kasi stays. */
async function isStanding(database: Database, row: ActorRow, now: Date): Promise<boolean> {
  const end = dateOf(row.expiresAt);
  if (end === null || end > now) return true;
  if (row.peran !== 'KASI') return false;
  const kasiList = await database.read((db) => findKasiList(db, Number(row.kecamatanId)));
  return standingKasi(kasiList, now).some(({ id }) => id === Number(row.kontakId));
}

async function standingRow(database: Database, rows: readonly ActorRow[], now: Date): Promise<ActorRow | undefined> {
  for (const row of rows) if (await isStanding(database, row, now)) return row;
  return undefined;
}

/** Null for somebody without a seat: never registered, revoked, or their time is over. One query. */
export async function loadActor(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  telegramId: number,
): Promise<Actor | null> {
  const rows = (await loaderOf(database)(telegramId)).get(telegramId) ?? [];
  const row = await standingRow(database, rows, clock.now());
  const peran = PERAN.find((one) => one === row?.peran);
  // A role that this program does not know gives no rights.
  if (!row || !peran) return null;
  const kecamatan = `Kecamatan ${row.kecamatanNama}`;
  const desa = row.desaNama === null ? row.instansiNama : desaTitle({ nama: row.desaNama, jenis: row.desaJenis ?? '' });
  return {
    orangId: Number(row.orangId),
    kontakId: Number(row.kontakId),
    telegramId,
    nama: row.nama,
    jabatan: row.jabatan,
    tempat: desa ? `${desa}, ${kecamatan}` : kecamatan,
    language: languageOf(row.bahasa),
    peran,
    kecamatanId: Number(row.kecamatanId),
    kecamatanKode: row.kecamatanKode,
    desaId: row.desaId === null ? null : Number(row.desaId),
    instansiId: row.instansiId === null ? null : Number(row.instansiId),
    kedudukan: kedudukanOf(row.kedudukan),
    hak: parseHak(row.hak),
    pengelola: Number(row.pengelola) === 1,
    zona: row.zona,
    unreachable: Number(row.unreachable) === 1,
    seenAt: dateOf(row.seenAt),
    consentVersion: Number(row.consentVersion ?? 0),
    menuHash: row.menuHash,
  };
}
