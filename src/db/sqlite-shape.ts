/** Of what a SQLite file consists, in lines that can be compared: tables with their columns, indexes, triggers, views. */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';
import { readRows } from './sqlite-rows.ts';

/** A virtual table has no page of its own, and is none of ours. */
const THINGS = `FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;
const KIND = `CASE WHEN type = 'table' AND rootpage = 0 THEN 'virtual table' ELSE type END`;
const COLUMNS = `FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.rootpage > 0
  AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;
const INDEXED = `FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND m.rootpage > 0`;

function shapeOf(database: DatabaseSyncInstance): Set<string> {
  const things = readRows(database, [`${KIND} || ' ' || name`], THINGS);
  const columns = readRows(
    database,
    [
      `'column ' || m.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' NOT NULL', '') || iif(c.hidden, ' made', '')`,
    ],
    COLUMNS,
  );
  const indexed = readRows(
    database,
    [
      `'index of ' || m.name || iif(i."unique", ' unique ', ' ') || coalesce((SELECT group_concat(x.name, ',') FROM pragma_index_info(i.name) x), '')`,
    ],
    INDEXED,
  );
  return new Set([...things, ...columns, ...indexed].map(([line]) => String(line)));
}

/** @throws DatabaseProblem with what is missing, or what is there beside, in `found` */
export function mustHaveShapeOf(found: DatabaseSyncInstance, expected: DatabaseSyncInstance, name: string): void {
  const [there, ours] = [shapeOf(found), shapeOf(expected)];
  const missing = [...ours].find((line) => !there.has(line));
  if (missing !== undefined)
    throw new DatabaseProblem(`${name} lacks what this program makes: ${missing}; nothing was changed.`);
  const strange = [...there].find((line) => !ours.has(line));
  if (strange !== undefined)
    throw new DatabaseProblem(`${name} has what this program does not make: ${strange}; nothing was changed.`);
}
