/** What the checks share: which files are written by hand, and how they say what is wrong. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './fingerprint.mjs';

/** The checkout, or the folder after `--root` (tests plant violations there). */
export function checkedRoot() {
  const at = process.argv.indexOf('--root');
  return at < 0 ? root : resolve(process.argv[at + 1]);
}

/** Whether this module was started by itself, and not asked for by a test. */
export const isRun = (url) => process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);

const NOT_OURS = /^src\/generated$|^src\/simulator\/web\/vendor$|(^|\/)node_modules$/;

const SOURCE = /\.(ts|mjs|js|css|html)$/;

/** Hand-written files below a folder, relative to `base`: sources, or what else is asked for by its name. */
export function filesBelow(base, folder, wanted = SOURCE) {
  if (!existsSync(join(base, folder))) return [];
  return readdirSync(join(base, folder))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (NOT_OURS.test(path)) return [];
      if (statSync(join(base, path)).isDirectory()) return filesBelow(base, path, wanted);
      return wanted.test(name) ? [path] : [];
    });
}

/** Prints what is wrong and sets the exit code. @param {readonly string[]} problems */
export function report(problems) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
