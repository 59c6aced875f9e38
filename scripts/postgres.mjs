/** Starts a throw-away PostgreSQL cluster from the installed binaries, for tests and for writing migrations. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const PREFIX = 'kesrabot-pg-';
const START_TIMEOUT_MS = 30_000;
const exe = process.platform === 'win32' ? '.exe' : '';

/** Folder that holds initdb and postgres, the newest version first; undefined when PostgreSQL is not installed. */
export function findPostgresBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name + exe))));
}

/** PostgreSQL refuses to run as root: then its own user is taken. @returns {{uid: number, gid: number} | {} | null} null: no such user */
function identity() {
  if (process.getuid?.() !== 0) return {};
  const ask = (flag) => Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout ?? '', 10);
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 1024 ** 3;

/**
 * Where clusters lie that need not survive anything: in memory where there is room, since a test's database is a copy of
 * some three hundred files, and making and removing those costs a disk more than all the queries.
 */
function memoryFolder() {
  if (!existsSync(MEMORY)) return undefined;
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : undefined;
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes(error.code)) return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A test run that was killed leaves its cluster behind; its folder carries the dead owner's pid. */
function removeOrphans(home, binaries, options) {
  for (const name of readdirSync(home)) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (!Number.isInteger(owner) || isAlive(owner)) continue;
    const folder = join(home, name);
    spawnSync(join(binaries, `pg_ctl${exe}`), ['stop', '-D', join(folder, 'data'), '-m', 'immediate', '-s'], options);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<void>} resolves when the server accepts connections */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`PostgreSQL did not start within ${START_TIMEOUT_MS} ms:\n${said}`)),
      START_TIMEOUT_MS,
    );
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} at start:\n${said}`)));
    server.stderr.on('data', (data) => {
      said = (said + data).slice(-10_000);
      if (!said.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What tests write need not survive a power cut: no flushing. */
const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** `-h ''` keeps it off the network where there are unix sockets. */
function serverArguments(folder, port, durable) {
  const address = process.platform === 'win32' ? ['-h', '127.0.0.1'] : ['-h', '', '-k', folder];
  const settings = ['max_connections=200', ...(durable ? [] : UNSAFE)];
  return [
    '-D',
    join(folder, 'data'),
    ...address,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
}

/**
 * A new, empty cluster whose user `kesra` may create databases. It ends with `stop()` or with this process.
 * @param {{ durable?: boolean }} options durable: commits are flushed to the disk, as an office's own server does
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null when PostgreSQL is not installed
 */
export async function startTemporaryPostgres({ durable = false } = {}) {
  const binaries = findPostgresBinaries();
  const user = identity();
  if (!binaries || !user) return null;
  // The server's user may not enter the folder that npm runs in.
  const options = { ...user, cwd: tmpdir(), env: { ...process.env, LC_ALL: 'C' } };
  const home = (durable ? undefined : memoryFolder()) ?? tmpdir();
  for (const one of new Set([home, tmpdir()])) removeOrphans(one, binaries, options);

  const folder = mkdtempSync(join(home, `${PREFIX}${process.pid}-`));
  if ('uid' in user) chownSync(folder, user.uid, user.gid);
  const initdb = spawnSync(
    join(binaries, `initdb${exe}`),
    ['-D', join(folder, 'data'), '-U', 'kesra', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (initdb.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb failed: ${initdb.error?.message ?? initdb.stderr}`);
  }

  const windows = process.platform === 'win32';
  const port = windows ? 20_000 + (process.pid % 20_000) : 5432;
  const server = spawn(join(binaries, `postgres${exe}`), serverArguments(folder, port, durable), {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const removeAll = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', removeAll);
  try {
    await ready(server);
  } catch (error) {
    removeAll();
    throw error;
  }
  server.removeAllListeners('exit');
  // The server must not keep this process alive when a caller forgot to stop it.
  server.unref();
  server.stderr.unref();
  const place = windows ? `127.0.0.1:${port}/postgres` : `localhost/postgres?host=${encodeURIComponent(folder)}`;
  return {
    url: `postgresql://kesra@${place}`,
    async stop() {
      process.off('exit', removeAll);
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.ref();
        server.kill(windows ? 'SIGTERM' : 'SIGQUIT');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
