/** `npm run dev`: builds, runs, and does both again when a source file changes. */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';

const QUIET_MS = 300;
let running;
let timer;

function build() {
  return spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'inherit' }).status === 0;
}

function start() {
  if (build())
    running = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], { cwd: root, stdio: 'inherit' });
  else console.error('dev: not started; waiting for a change');
}

function restart() {
  if (!running || running.exitCode !== null || running.signalCode !== null) return start();
  running.once('exit', start);
  running.kill();
}

for (const folder of ['src', 'locales', 'prisma']) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (name?.startsWith('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}
// The program stops in order by itself; this process only waits for it.
process.on('SIGINT', () => running?.once('exit', () => process.exit(0)) ?? process.exit(0));
start();
