/** People and their seats: queries (C1, C3). */
import type { Db } from '../../db/database.ts';
import { Prisma } from '../../generated/sqlite/client.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { kalenderRelations } from '../kalender/kalender-row.ts';
import type { Person } from './actor.ts';
import type { Kedudukan } from './hak.ts';

export interface ActorRow {
  readonly telegramId: number | bigint;
  readonly orangId: number | bigint;
  readonly kontakId: number | bigint;
  readonly nama: string;
  readonly bahasa: string;
  readonly jabatan: string;
  readonly peran: string;
  readonly kecamatanId: number | bigint;
  readonly kecamatanNama: string;
  readonly kecamatanKode: string;
  readonly zona: string;
  readonly desaId: number | bigint | null;
  readonly desaNama: string | null;
  readonly desaJenis: string | null;
  readonly instansiId: number | bigint | null;
  readonly instansiNama: string | null;
  readonly pengelola: number | bigint;
  readonly kedudukan: string;
  readonly hak: string;
  readonly unreachable: number | bigint;
  /** End of a seat for a time, kept like `seenAt`. */
  readonly expiresAt: Date | string | number | bigint | null;
  /** As this database gives moments in a raw answer. */
  readonly seenAt: Date | string | number | bigint | null;
  readonly consentVersion: number | bigint | null;
  readonly menuHash: string | null;
}

/**
 * The seats of each that were not revoked, the one that was chosen first, then the newest; whoever reads compares
 * their end with the clock. One statement, since it runs for every update.
 */
export async function findActorRows(
  db: Db,
  telegramIds: readonly number[],
): Promise<ReadonlyMap<number, readonly ActorRow[]>> {
  const rows = await db.$queryRaw<ActorRow[]>`
    SELECT o."id" AS "orangId", o."telegramId", k."id" AS "kontakId", o."nama", o."bahasa", k."jabatan", k."peran",
      k."kedudukan", k."hak", k."expiresAt", k."kecamatanId", c."nama" AS "kecamatanNama", c."kode" AS "kecamatanKode", c."zona", k."desaId", d."nama" AS "desaNama",
      d."jenis" AS "desaJenis", k."instansiId", i."nama" AS "instansiNama",
      CASE WHEN o."pengelola" THEN 1 ELSE 0 END AS "pengelola", o."consentVersion", o."menuHash", CASE WHEN o."unreachableAt" IS NULL THEN 0 ELSE 1 END AS "unreachable", o."seenAt"
    FROM "Orang" o
    JOIN "Kontak" k ON k."orangId" = o."id" AND k."revokedAt" IS NULL
    JOIN "Kecamatan" c ON c."id" = k."kecamatanId"
    LEFT JOIN "Desa" d ON d."id" = k."desaId"
    LEFT JOIN "Instansi" i ON i."id" = k."instansiId"
    WHERE o."telegramId" IN (${Prisma.join(telegramIds.map(BigInt))})
    ORDER BY CASE WHEN k."id" = o."activeKontakId" THEN 0 ELSE 1 END, k."id" DESC`;
  const byPerson = new Map<number, ActorRow[]>();
  for (const row of rows) {
    const seats = byPerson.get(Number(row.telegramId));
    if (seats) seats.push(row);
    else byPerson.set(Number(row.telegramId), [row]);
  }
  return byPerson;
}

const seated = { orang: true, desa: true } as const;
/** Whoever can be written to, with the calendar of their office. */
const told = { orang: true, kecamatan: { include: kalenderRelations } } as const;

/** Active seats of a kecamatan with the person, the desa and the body. */
export async function findKontakList(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, revokedAt: null },
    include: { ...seated, instansi: true },
    orderBy: { id: 'asc' },
  });
}

/** Every active Kasi of a kecamatan (those who stand in for the Kasi have the same role). */
export async function findKasiList(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, peran: 'KASI', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active officials of a desa. */
export async function findDesaOfficials(db: Db, desaId: number) {
  return db.kontak.findMany({
    where: { desaId, peran: 'DESA', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active seats of those who speak for a body. */
export async function findMitraList(db: Db, instansiId: number) {
  return db.kontak.findMany({
    where: { instansiId, peran: 'MITRA', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Those of these seats that are active. */
export async function findSeatList(db: Db, ids: readonly number[]) {
  return db.kontak.findMany({
    where: { id: { in: [...ids] }, revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active seats of a person. */
export async function findSeats(db: Db, orangId: number) {
  return db.kontak.findMany({
    where: { orangId, revokedAt: null },
    include: { desa: true, kecamatan: true },
    orderBy: { id: 'asc' },
  });
}

export async function countKasi(db: Db): Promise<number> {
  return db.kontak.count({ where: { peran: 'KASI', revokedAt: null } });
}

export async function findOrang(db: Db, telegramId: number) {
  return db.orang.findUnique({ where: { telegramId: BigInt(telegramId) } });
}

/** The person's row; made when there is none. @throws LostRace when another process makes it at this moment */
export async function ensureOrang(tx: Db, person: Person, now: Date) {
  const found = await findOrang(tx, person.telegramId);
  if (found) return found;
  return orLostRace(`orang:${person.telegramId}`, () =>
    tx.orang.create({
      data: { telegramId: BigInt(person.telegramId), nama: '', bahasa: person.language, createdAt: now },
    }),
  );
}

/** Writes down the name and what the person agreed to, and when. */
export async function recordConsent(tx: Db, orangId: number, nama: string, version: number, at: Date): Promise<void> {
  await tx.orang.update({ where: { id: orangId }, data: { nama, consentAt: at, consentVersion: version } });
}

export async function createKontak(
  tx: Db,
  data: {
    orangId: number;
    kecamatanId: number;
    peran: string;
    desaId: number | null;
    instansiId?: number | null;
    jabatan: string;
    kedudukan?: Kedudukan;
    hak?: string;
    telepon?: string | null;
    expiresAt?: Date | null;
    createdAt: Date;
  },
) {
  return tx.kontak.create({ data });
}

export async function setBahasa(db: Db, telegramId: number, bahasa: string): Promise<void> {
  await db.orang.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { bahasa } });
}

/** Which "/" list Telegram holds for that person; null: the one for everybody. */
export async function setMenuHash(db: Db, telegramId: number, menuHash: string | null): Promise<void> {
  await db.orang.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { menuHash } });
}

/** @returns whether it was not known before */
export async function setUnreachable(tx: Db, orangId: number, at: Date): Promise<boolean> {
  const { count } = await tx.orang.updateMany({
    where: { id: orangId, unreachableAt: null },
    data: { unreachableAt: at },
  });
  return count > 0;
}

export async function setReachable(db: Db, orangId: number): Promise<void> {
  await db.orang.updateMany({ where: { id: orangId, unreachableAt: { not: null } }, data: { unreachableAt: null } });
}
