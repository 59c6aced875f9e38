/** Another process beside the test: raw SQLite for holding locks, or the compiled program for being killed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface SecondProcess {
  readonly child: ChildProcess;
  /** Resolves when the process has printed `word`; rejects when it ends before. */
  said(word: string): Promise<void>;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
}

/** @param code an ES module; it may import what the program may import */
export function secondProcess(code: string, ...args: string[]): SecondProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, '--', ...args], { cwd: ROOT });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([exitCode]) => exitCode as number | null);
  return {
    child,
    ended,
    async said(word) {
      while (!output.includes(word)) {
        const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
        if (over && !output.includes(word)) throw new Error(`It ended without saying "${word}":\n${output}`);
      }
    },
  };
}

/** Compiled once in a run of the tests, whose threads share the number of the process; kept-databases.ts removes it. */
export const compiledFolder = (): string => join(ROOT, `dist.test-${process.pid}.tmp`);

/** Compiles src/ without checking types. @returns the folder of the JavaScript */
export function compileProgram(): string {
  const folder = compiledFolder();
  if (existsSync(folder)) return folder;
  // Beside, and moved there whole: two threads may begin at the same time.
  const fresh = join(ROOT, `dist.test-${process.pid}-${threadId}.tmp`);
  const compiler = join(ROOT, 'node_modules/typescript/lib/tsc.js');
  const args = [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--sourceMap', 'false', '--outDir', fresh];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`src/ does not compile:\n${stdout}`);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}
