/** Whether inputs changed: a hash over names, sizes and times, so that asking costs milliseconds. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {readonly string[]} inputs files and folders, relative to the checkout; generated code is an output and is left out */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    const full = join(root, path);
    if (path === 'src/generated' || !existsSync(full)) return;
    const stat = statSync(full);
    if (!stat.isDirectory()) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    else for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
  };
  inputs.forEach(visit);
  return hash.digest('hex');
}
