/** Starts `npm run backup` as a process of its own that ends with this one, and says when the newest backup was made. */
import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { DatabaseProblem } from './database-problem.ts';

const PROGRAM = fileURLToPath(new URL('../backup.js', import.meta.url));
const LIST = /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(?:-\d+)?\.json(?:\.age)?$/;
const SAID = 2000;

/** @param program for tests */
export function startBackup(program = PROGRAM): { readonly done: Promise<void>; end(): void } {
  // Its settings are those of this process; the way to it tells it when this one has ended.
  const child = fork(program, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-SAID)));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new DatabaseProblem(said.trim() || `The backup ended with ${code ?? signal}.`));
    });
  });
  // Whoever follows it is told; nobody else has to.
  done.catch(() => undefined);
  return { done, end: () => void child.kill() };
}

/** A list lies there when its backup has been tried. */
export function newestBackup(backupDir: string): Date | undefined {
  const names = existsSync(backupDir) ? readdirSync(backupDir) : [];
  const times = names.flatMap((name) => {
    const [, y, mo, d, h, mi, s] = LIST.exec(name) ?? [];
    return y === undefined ? [] : [Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)];
  });
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
