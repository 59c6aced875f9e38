/** Practice begins anew: every row of the practice database goes, its tables stay. */
import type { Database, Db } from '../db/database.ts';

const NAMES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%'`,
  postgresql: `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE '_prisma%'`,
} as const;

async function emptyOnSqlite(tx: Db, names: readonly string[]): Promise<void> {
  // Looked at when everything is gone: no order of tables is needed.
  await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
  for (const name of names) await tx.$executeRawUnsafe(`DELETE FROM "${name}"`);
}

/** For the practice database alone. */
export async function emptyTables(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const rows = await tx.$queryRawUnsafe<{ name: string }[]>(NAMES[database.provider]);
    const names = rows.map(({ name }) => name);
    if (database.provider === 'sqlite') return emptyOnSqlite(tx, names);
    await tx.$executeRawUnsafe(`TRUNCATE ${names.map((name) => `"${name}"`).join(', ')} RESTART IDENTITY`);
  });
}
