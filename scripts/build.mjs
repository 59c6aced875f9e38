/** `npm run build`: database clients, typed texts, then TypeScript to dist/. With --if-stale nothing is done when no input changed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, root } from './fingerprint.mjs';

const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
const INPUTS = ['src', 'locales', 'prisma', 'scripts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

function run(script, args = []) {
  const { status, error } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${script} failed (its words stand above)`);
}

function build(stamp) {
  if (!existsSync(join(root, 'node_modules/typescript')))
    throw new Error('the packages to build with are not installed. Run: npm ci');
  run('scripts/generate-clients.mjs');
  run('scripts/generate-texts.mjs');
  // Built beside and swapped in, so that a failed build, or a second one at the same time, leaves the old one whole.
  const fresh = join(root, `dist.${process.pid}.tmp`);
  try {
    run('node_modules/typescript/lib/tsc.js', ['-p', 'tsconfig.build.json', '--outDir', fresh]);
    run('scripts/bundle-clients.mjs', [join(fresh, 'generated')]);
    const web = join(root, 'src/simulator/web');
    if (existsSync(web)) cpSync(web, join(fresh, 'simulator/web'), { recursive: true });
    writeFileSync(join(fresh, '.stamp'), stamp);
    rmSync(dist, { recursive: true, force: true, maxRetries: 5 });
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

// Taken before, so that a file saved during the build makes the next one run.
const stamp = fingerprint(INPUTS);
const stale = !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp;
if (stale || !process.argv.includes('--if-stale')) {
  console.log('Building …');
  try {
    build(stamp);
  } catch (error) {
    console.error(`Build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
