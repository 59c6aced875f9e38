/** `npm run check`: the one gate. Prints a line for each tool, and its words only where it is not content. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';

const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const bin = (name) => join(root, 'node_modules', name);
/** First the code that the others look at. */
const GENERATE = [
  { name: 'database clients', args: ['scripts/generate-clients.mjs'] },
  { name: 'typed texts', args: ['scripts/generate-texts.mjs'] },
];
const CHECKS = [
  { name: 'types (tsc)', args: [bin('typescript/lib/tsc.js'), '-p', '.'] },
  { name: 'unused code (knip)', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  {
    name: 'lint and import rules (oxlint)',
    args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  },
  { name: 'format (biome)', args: [bin('@biomejs/biome/bin/biome'), 'format'] },
  { name: 'house rules', args: ['scripts/check-files.mjs'] },
  { name: 'texts in both languages', args: ['scripts/check-texts.mjs'] },
  { name: 'glossary', args: ['scripts/check-glossary.mjs'] },
  { name: 'known holes (npm audit)', args: ['scripts/audit.mjs'] },
];

/** @returns {Promise<boolean>} whether the tool was content */
function run({ name, args }) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...colors } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
      // What could not be looked at is said, too.
      if (code !== 0 || output.startsWith('SKIPPED')) console.log(output.trimEnd().replace(/^/gm, '    '));
      resolve(code === 0);
    });
  });
}

async function runAll(jobs, lanes) {
  const waiting = [...jobs];
  const failed = [];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) if (!(await run(job))) failed.push(job.name);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}

const failed = [...(await runAll(GENERATE, 1)), ...(await runAll(CHECKS, Math.max(2, availableParallelism())))];
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nNot content: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
