/** Whether inputs changed: a hash over names, sizes and times below folders, so that asking costs milliseconds. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
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
  for (const path of inputs) {
    // By its words where a file is named itself: npm writes package-lock.json anew when it has changed nothing.
    if (existsSync(join(root, path)) && statSync(join(root, path)).isFile())
      hash.update(readFileSync(join(root, path)));
    else visit(path);
  }
  return hash.digest('hex');
}
