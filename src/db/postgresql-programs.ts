/** PostgreSQL's own programs for backups, fed and read through pipes: they end with this process, however it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { DatabaseProblem } from './database-problem.ts';

type Program = 'pg_dump' | 'pg_restore';

function find(program: Program): string {
  const name = platform === 'win32' ? `${program}.exe` : program;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found) return found;
  throw new DatabaseProblem(
    `${program} was not found. Install the PostgreSQL client programs (package postgresql-client), or back up and restore the server itself.`,
  );
}

export interface ServerAddress {
  /** Without its password, which other users of the machine could read in the list of processes. */
  readonly address: string;
  readonly password: string | undefined;
}

export function serverAddress(url: string): ServerAddress {
  const parsed = new URL(url);
  const password = parsed.password ? decodeURIComponent(parsed.password) : undefined;
  parsed.password = '';
  // A word of ours (postgresql.ts), at which PostgreSQL's own programs stop.
  parsed.searchParams.delete('pgbouncer');
  return { address: parsed.href, password };
}

interface Run {
  readonly args: readonly string[];
  readonly password?: string | undefined;
  /** A file for the program to read. */
  readonly input?: string;
  /** A new file for what the program writes, readable by nobody else. */
  readonly output?: string;
  /** Takes what the program writes, as it comes; what it throws ends the program. */
  readonly read?: (text: AsyncIterable<Buffer>) => Promise<void>;
}

/** A program that ended early says why by its code; that its input could then not be written is no news. */
async function feed(child: ChildProcess, input: string): Promise<void> {
  if (!child.stdin) throw new Error('The program has no input');
  await pipeline(createReadStream(input), child.stdin).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function collect(child: ChildProcess, { output, read }: Run): Promise<string> {
  if (!child.stdout) throw new Error('The program has no output');
  if (read) {
    await read(child.stdout);
    return '';
  }
  if (output !== undefined) {
    await pipeline(child.stdout, createWriteStream(output, { mode: 0o600, flags: 'wx' }));
    return '';
  }
  let text = '';
  for await (const piece of child.stdout.setEncoding('utf8')) text += String(piece);
  return text;
}

/** @returns what it wrote, unless that went to a file. @throws DatabaseProblem with the program's own words */
export async function runProgram(program: Program, run: Run): Promise<string> {
  const { args, password, input } = run;
  const child = spawn(find(program), args, {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // Its words stand in our sentences, which are English.
    env: { ...env, LC_MESSAGES: 'C', ...(password === undefined ? {} : { PGPASSWORD: password }) },
  });
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Whatever ends this process in order ends it too; where nothing is in order, it ends at its next word into the pipe.
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    const [code, text] = await Promise.all([
      ended,
      collect(child, run),
      input === undefined ? undefined : feed(child, input),
    ]);
    if (code !== 0) throw new DatabaseProblem(`${program} failed: ${said.trim()}`);
    return text;
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    process.off('exit', end);
  }
}
