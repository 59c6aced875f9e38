/** Which models have a column, as the schema says: read from the generated client, so that nobody keeps a list of it. */
import { Prisma } from '../generated/sqlite/client.ts';

type Columns<M extends Prisma.ModelName> = keyof Prisma.TypeMap['model'][M]['payload']['scalars'];
export type ModelWith<C extends string> = Uncapitalize<
  { [M in Prisma.ModelName]: C extends Columns<M> ? M : never }[Prisma.ModelName]
>;

export function modelsWith<const C extends string>(column: C): ModelWith<C>[] {
  const columnsOf: Readonly<Record<string, unknown>> = Prisma;
  const named = Object.values(Prisma.ModelName).filter((name) => column in Object(columnsOf[`${name}ScalarFieldEnum`]));
  return named.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}` as ModelWith<C>);
}
