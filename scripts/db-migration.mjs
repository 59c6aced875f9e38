/** `npm run db:migration -- name`: writes the SQL that leads from the last schema to the present one, for both databases. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, mockMigrationAwareAdapterFactory } from '@prisma/driver-adapter-utils';
import { root } from './fingerprint.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { forPostgresql } from './schema-text.mjs';

const migrations = join(root, 'prisma/migrations');
const schemaFile = join(root, 'prisma/schema.prisma');
/** The schema as the newest migration left it. */
const lastSchemaFile = join(migrations, 'schema.prisma');

/** The engine's loader expects a bundler; here the .wasm is put under it by hand, once in this process. */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(
    join(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'), '..', 'schema_engine_bg.wasm'),
  );
  // Called by the engine when it breaks; without it the cause is lost.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => console.error(`Schema engine: ${message}`),
  };
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** @returns {Promise<string>} SQL, empty when nothing changed */
async function diff(SchemaEngine, adapter, from, to) {
  const schema = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', to]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    const { stdout } = await engine.diff({
      from: from === '' ? { tag: 'empty' } : schema(from),
      to: schema(to),
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = stdout ?? '';
    return sql.includes('empty migration') ? '' : sql;
  } finally {
    engine.free();
  }
}

async function diffPostgresql(SchemaEngine, from, to) {
  // Some server has to answer; what it holds is neither read nor changed.
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startTemporaryPostgres();
  if (!server) throw new Error('PostgreSQL is needed to write a migration: install it or set TEST_DATABASE_URL.');
  try {
    return await diff(SchemaEngine, new PrismaPg({ connectionString: server.url }), from, to);
  } finally {
    await server.stop();
  }
}

async function main() {
  const name = process.argv[2] ?? '';
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Usage: npm run db:migration -- name_in_small_letters');
  const schema = readFileSync(schemaFile, 'utf8');
  const last = existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, 'utf8') : '';
  const asPostgresql = (text) => (text === '' ? '' : forPostgresql(text, 'unused'));

  const SchemaEngine = await loadEngine();
  const scripts = {
    // For SQLite the engine compares two texts and asks no database.
    sqlite: await diff(SchemaEngine, mockMigrationAwareAdapterFactory('sqlite'), last, schema),
    postgresql: await diffPostgresql(SchemaEngine, asPostgresql(last), asPostgresql(schema)),
  };
  // Comments may have: the kept text follows them, so that it can be compared with the present one.
  writeFileSync(lastSchemaFile, schema);
  if (Object.values(scripts).every((sql) => sql === '')) return console.log('The schema has not changed.');

  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  for (const [provider, sql] of Object.entries(scripts)) {
    const folder = join(migrations, provider, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'migration.sql'), sql);
    console.log(`prisma/migrations/${provider}/${stamp}_${name}/migration.sql`);
  }
  console.log('Read both before you commit them: a renamed column looks like one dropped and one added.');
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
