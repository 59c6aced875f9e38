/** Many small rows as one value of a statement: what costs on the way to a database is the number of statements and values. */
import { Prisma } from '../generated/sqlite/client.ts';
import type { Database } from './database.ts';

/** Times do not travel this way: they are values of the statement itself, or SQLite would keep them in another format. */
export type JsonCell = string | number | null;

/**
 * For FROM: a table "r" with one column "v", a JSON array for each row. Cells are read with `jsonText(0)`, `jsonInteger(1)`.
 */
export function jsonRows({ provider }: Pick<Database, 'provider'>, rows: readonly (readonly JsonCell[])[]): Prisma.Sql {
  const json = JSON.stringify(rows);
  return provider === 'postgresql'
    ? Prisma.sql`(SELECT t.v FROM json_array_elements(${json}::json) AS t(v)) AS r`
    : Prisma.sql`(SELECT value AS v FROM json_each(${json})) AS r`;
}

/** The cell at that place, null where it is. */
export function jsonText(place: number): Prisma.Sql {
  return Prisma.raw(`CAST(r.v ->> ${Math.trunc(place)} AS TEXT)`);
}

/** The same for whole numbers of any size. */
export function jsonInteger(place: number): Prisma.Sql {
  return Prisma.raw(`CAST(r.v ->> ${Math.trunc(place)} AS BIGINT)`);
}
