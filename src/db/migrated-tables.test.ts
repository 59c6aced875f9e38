/** What the migrations have made, on either database: each column and each index that the schema speaks of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';

let base: TestDatabase;
beforeAll(async () => {
  base = await openTestDatabase();
});
afterAll(() => base.close());

const schema = readFileSync(join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8').replaceAll(
  /\/\/.*$/gm,
  '',
);
const models = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, name = '', body = '']) => ({
  name,
  body,
}));
const modelNames = new Set(models.map(({ name }) => name));

/** "Rapat.tanggal", "Rapat unique kecamatanId,tahun,nomor", "Rapat index kecamatanId" */
function wanted(): string[] {
  return models.flatMap(({ name, body }) => {
    const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\])?\??(.*)$/gm)].filter(
      ([, , type = '', list]) => !modelNames.has(type) && list === undefined,
    );
    const columns = fields.map(([, field = '']) => `${name}.${field}`);
    const unique = fields
      .filter(([, , , , rest = '']) => /@unique\b/.test(rest))
      .map(([, field = '']) => `${name} unique ${field}`);
    const several = [...body.matchAll(/@@(unique|index)\(\[([^\]]+)\]/g)].map(
      ([, kind = '', list = '']) => `${name} ${kind} ${list.replaceAll(/\(.*?\)|\s/g, '')}`,
    );
    return [...columns, ...unique, ...several];
  });
}

const SQLITE = `
  SELECT m.name || '.' || c.name AS line FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
  UNION
  SELECT m.name || CASE WHEN i."unique" THEN ' unique ' ELSE ' index ' END
      || (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
    FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table'`;
const POSTGRESQL = `
  SELECT table_name || '.' || column_name AS line FROM information_schema.columns WHERE table_schema = 'public'
  UNION
  SELECT t.relname || CASE WHEN i.indisunique THEN ' unique ' ELSE ' index ' END
      || (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, n)
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum)
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
    WHERE s.nspname = 'public'`;

it('is all that the schema has', async () => {
  const query = base.url.startsWith('file:') ? SQLITE : POSTGRESQL;
  const rows = await base.database.read((db) => db.$queryRawUnsafe<{ line: string | null }[]>(query));
  const there = new Set(rows.map(({ line }) => line));
  const all = wanted();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((line) => !there.has(line))).toEqual([]);
});
