/** Who acts: the one query that runs for every update (C1, C3). */
import type { Db } from '../../db/database.ts';
import { Prisma } from '../../generated/sqlite/client.ts';

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
