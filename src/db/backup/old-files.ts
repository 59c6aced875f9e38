/** Backups of earlier versions have a folder of their own for photos and other files, "….files". */
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

function copyFolder(from: string, to: string): number {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  let copied = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copied += copyFolder(source, target);
    else if (entry.isFile() && !existsSync(target)) {
      // Whole or not at all, should the disk be full.
      copyFileSync(source, `${target}.partial`, constants.COPYFILE_FICLONE);
      renameSync(`${target}.partial`, target);
      copied++;
    }
  }
  return copied;
}

/** Brings back what is missing; a file that is there is left alone. @returns how many files */
export function restoreOldFiles(backup: string, dataDir: string): number {
  const source = backup.replace(/\.(db|dump)$/, '.files');
  return existsSync(source) ? copyFolder(source, dataDir) : 0;
}
