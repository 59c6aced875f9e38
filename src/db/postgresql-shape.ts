/** Whether an archive has exactly the parts that this program's migrations make, by the names that pg_restore lists. */
import type pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';

const PARTS = `
  WITH here AS (SELECT oid FROM pg_namespace WHERE nspname = current_schema()), parts AS (
  SELECT CASE relkind WHEN 'r' THEN 'TABLE ' ELSE 'SEQUENCE ' END || relname AS part
    FROM pg_class, here WHERE relnamespace = here.oid AND relkind IN ('r', 'S')
  UNION ALL
  SELECT 'TABLE DATA ' || relname FROM pg_class, here WHERE relnamespace = here.oid AND relkind = 'r'
  UNION ALL
  SELECT 'SEQUENCE SET ' || relname FROM pg_class, here WHERE relnamespace = here.oid AND relkind = 'S'
  UNION ALL
  SELECT CASE n.contype WHEN 'f' THEN 'FK CONSTRAINT ' ELSE 'CONSTRAINT ' END || c.relname || ' ' || n.conname
    FROM here, pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
    WHERE n.connamespace = here.oid AND n.contype IN ('p', 'u', 'f')
  UNION ALL
  SELECT 'INDEX ' || c.relname FROM here, pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = here.oid AND NOT EXISTS (SELECT FROM pg_constraint n WHERE n.conindid = c.oid AND n.contype IN ('p', 'u')))
  SELECT part FROM parts ORDER BY part LIKE '% DATA %' OR part NOT LIKE 'TABLE %', part`;

/**
 * @param parts of the archive, e.g. "INDEX Orang_telegramId_key"
 * @throws DatabaseProblem when they are another program's, or have been changed by hand
 */
export async function mustHaveParts(client: pg.Client, parts: ReadonlySet<string>): Promise<void> {
  const { rows } = await client.query<{ part: string }>(PARTS);
  const ours = new Set(rows.map(({ part }) => part));
  const missing = [...ours].find((part) => !parts.has(part));
  if (missing !== undefined) throw new DatabaseProblem(`it lacks what this program makes: ${missing}`);
  const strange = [...parts].find((part) => !ours.has(part));
  if (strange !== undefined) throw new DatabaseProblem(`it has what this program does not make: ${strange}`);
}
