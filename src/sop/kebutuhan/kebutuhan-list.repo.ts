/** Needs in lists: filtered, paged, counted (A1). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import type { ListFilter } from './kebutuhan-filter.ts';

const line = {
  desa: true,
  jenis: { include: { bidang: true } },
} as const satisfies Prisma.KebutuhanInclude;

export type LineRow = Prisma.KebutuhanGetPayload<{ include: typeof line }>;

/** What this person may read at all; the same rule as `mayRead`, in the words of the database. Null: nothing. */
async function scopeOf(db: Db, actor: Actor): Promise<Prisma.KebutuhanWhereInput | null> {
  const { kecamatanId, desaId } = actor;
  if (actor.peran === 'KASI') return { kecamatanId };
  if (actor.peran === 'CAMAT') return { kecamatanId, confidential: false };
  if (actor.peran !== 'DESA' || desaId === null) return null;
  return {
    kecamatanId,
    OR: [
      { desaId, confidential: false },
      { confidential: true, pelaporId: { in: await findHeldIds(db, actor) } },
    ],
  };
}

function whereOf(scope: Prisma.KebutuhanWhereInput, filter: ListFilter): Prisma.KebutuhanWhereInput {
  const { desaId, bidangId, urgensi } = filter;
  return {
    AND: [
      scope,
      {
        ...(desaId === undefined ? {} : { desaId }),
        ...(bidangId === undefined ? {} : { jenis: { bidangId } }),
        ...(urgensi === undefined ? {} : { urgensi }),
      },
    ],
  };
}

/** How many there are in each state, whatever state the filter asks for. */
export async function countByStatus(db: Db, actor: Actor, filter: ListFilter): Promise<ReadonlyMap<string, number>> {
  const scope = await scopeOf(db, actor);
  if (!scope) return new Map();
  const groups = await db.kebutuhan.groupBy({ by: ['status'], where: whereOf(scope, filter), _count: { _all: true } });
  return new Map(groups.map((group) => [group.status, group._count._all]));
}

/** Newest first. */
export async function findPage(
  db: Db,
  actor: Actor,
  filter: ListFilter,
  skip: number,
  take: number,
): Promise<LineRow[]> {
  const scope = await scopeOf(db, actor);
  if (!scope) return [];
  const where = whereOf(scope, filter);
  const status = filter.status === undefined ? {} : { status: filter.status };
  return db.kebutuhan.findMany({ where: { AND: [where, status] }, orderBy: { id: 'desc' }, skip, take, include: line });
}
