/** A database that many tests begin with: filled once in a thread and copied for each, since filling takes ten times as long. */
import type { Database } from '../src/db/database.ts';
import { type Template, type TestDatabase, openTestDatabase } from './database.ts';

interface Kept {
  readonly template: Template;
  readonly filled: unknown;
}
const kept = new Map<unknown, Promise<Kept>>();

export interface CopiedDatabase<T> extends TestDatabase {
  readonly filled: T;
}

async function keep(fill: (database: Database) => Promise<unknown>): Promise<Kept> {
  const original = await openTestDatabase();
  const filled = await fill(original.database);
  return { filled, template: await original.keep() };
}

/** @param fill the same function each time, so one of the module and not of the test; what it returns is plain data */
export async function copiedDatabase<T>(fill: (database: Database) => Promise<T>): Promise<CopiedDatabase<T>> {
  const making = kept.get(fill) ?? keep(fill);
  kept.set(fill, making);
  const { template, filled } = await making;
  return { ...(await openTestDatabase({}, template)), filled: structuredClone(filled) as T };
}
