/** Empty databases for the bench, on the disk on which the office's own would lie, and flushed as the office's own is. */
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../scripts/fingerprint.mjs';
import { startTemporaryPostgres } from '../scripts/postgres.mjs';
import { median } from './measure.mjs';

/** As main.ts opens it. */
export const OFFICE_TUNING = { guarded: false };

function makeFolder() {
  const cache = join(root, 'node_modules/.cache/kesrabot');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'bench-'));
}

/** @returns {number} milliseconds that one small flushed write takes here */
function measureFlush(folder) {
  const file = openSync(join(folder, 'flush'), 'w');
  const times = Array.from({ length: 60 }, () => {
    const since = performance.now();
    writeSync(file, Buffer.alloc(4096));
    fsyncSync(file);
    return performance.now() - since;
  });
  closeSync(file);
  return median(times);
}

function openSqlite(folder) {
  let count = 0;
  return {
    name: 'SQLite (WAL, synchronous=FULL)',
    async create() {
      const dataDir = join(folder, `data-${(count += 1)}`);
      mkdirSync(dataDir);
      return { url: `file:${join(dataDir, 'kesrabot.db')}`, dataDir };
    },
    async close() {},
  };
}

async function openPostgresql(folder) {
  const server = await startTemporaryPostgres({ durable: true });
  if (!server) return null;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const { rows } = await admin.query('SHOW server_version');
  let count = 0;
  return {
    name: `PostgreSQL ${rows[0].server_version} (fsync, synchronous_commit)`,
    async create() {
      const name = `bench_${(count += 1)}`;
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      const dataDir = join(folder, `postgresql-data-${count}`);
      mkdirSync(dataDir);
      return { url: url.href, dataDir };
    },
    async close() {
      await admin.end();
      await server.stop();
    },
  };
}

/** @returns what can be measured on; `postgresql` is null where PostgreSQL is not installed */
export async function openDatabases() {
  const folder = makeFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const flushMs = measureFlush(folder);
  const postgresql = await openPostgresql(folder);
  return { flushMs, sqlite: openSqlite(folder), postgresql };
}
