/** `node scripts/audit.mjs`: known holes in the packages that the program runs with. Where the registry does not say, that is said, and nothing is claimed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './fingerprint.mjs';

/** What must not be released; a moderate one is looked at, and does not stop the work of the day. */
const STOPS = new Set(['high', 'critical']);

/**
 * @param {string} output of `npm audit --json`
 * @returns {{ skipped?: string, found: string[] }}
 */
export function verdictOf(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { skipped: 'the registry does not answer', found: [] };
  }
  if (!report.vulnerabilities) return { skipped: 'the registry does not tell of known holes', found: [] };
  const found = Object.values(report.vulnerabilities).filter(({ severity }) => STOPS.has(severity));
  return { found: found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=8000'];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const { skipped, found } = verdictOf(stdout ?? '');
  if (skipped) console.log(`SKIPPED: ${skipped} (npm audit)`);
  for (const line of found) console.error(line);
  process.exitCode = found.length > 0 ? 1 : 0;
}
