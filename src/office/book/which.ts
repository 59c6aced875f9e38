/** One record of a book, by what a button or a person names; and opened for whoever may read it. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { RecordNumber } from '../../lib/record-number.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../actor/actor.ts';

/** `nomor` as people write it: "K-0001", "k 1", "K-0001/2026"; without a year the newest is meant. */
export type Which = { readonly nomor: string } | { readonly id: number };

/** For the query of one: Prisma's words. */
export interface Asked {
  readonly where: {
    readonly kecamatanId: number;
    readonly id?: number;
    readonly nomor?: number;
    readonly tahun?: number;
  };
  readonly orderBy: { readonly tahun: 'desc' };
}
export type FindWhich<R> = (db: Db, kecamatanId: number, which: Which) => Promise<R | null>;

/**
 * Whether somebody may read it is the caller's question. What is no number of this kind finds nothing.
 * @param findFirst of the kind's own table, with what stands around the record
 */
export function whichBy<R>(
  parseNomor: (text: string) => RecordNumber | null,
  findFirst: (db: Db, asked: Asked) => PromiseLike<R | null>,
): FindWhich<R> {
  return async (db, kecamatanId, which) => {
    const orderBy = { tahun: 'desc' } as const;
    if ('id' in which) return findFirst(db, { where: { kecamatanId, id: which.id }, orderBy });
    const number = parseNomor(which.nomor);
    if (!number) return null;
    const { nomor, tahun } = number;
    return findFirst(db, { where: { kecamatanId, nomor, ...(tahun === null ? {} : { tahun }) }, orderBy });
  };
}

/**
 * @param viewFor null for somebody who may not read it
 * @param missing is said of what does not exist, and of what may not be read
 */
export async function showWhich<R, V, const C extends TextKey>(
  { database }: Pick<Deps, 'database'>,
  { kecamatanId }: Pick<Actor, 'kecamatanId'>,
  which: Which,
  {
    find,
    viewFor,
    missing,
  }: {
    readonly find: FindWhich<R>;
    readonly viewFor: (db: Db, row: R) => Promise<V | null>;
    readonly missing: C;
  },
): Promise<Result<V, C>> {
  const view = await database.read(async (db) => {
    const row = await find(db, kecamatanId, which);
    return row && viewFor(db, row);
  });
  return view === null ? refuse(missing) : ok(view);
}
