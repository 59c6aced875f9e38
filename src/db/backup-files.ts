/** The photos and other files that belong to a backup: copied beside it, and back; and when a backup is too old to keep. */
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DAY_MS } from '../lib/day-ms.ts';

export const BACKUPS_FOLDER = 'backups';
/** UU 27/2022 and the privacy notice: personal data live on in backups no longer than this. */
const KEEP_DAYS = 35;
const STAMP = /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/;

/** "…/kesrabot-20261125-003715.db" → "…/kesrabot-20261125-003715.files" */
export function filesOf(backup: string): string {
  return backup.replace(/\.(db|dump|sql)$/, '.files');
}

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

/** Copies every folder of `dataDir` but the backups. @returns how many files */
export function backUpFiles(dataDir: string, backup: string): number {
  const folders = readdirSync(dataDir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== BACKUPS_FOLDER,
  );
  return folders.reduce((sum, { name }) => sum + copyFolder(join(dataDir, name), join(filesOf(backup), name)), 0);
}

/** Brings back what is missing; a file that is there is left alone. @returns how many files */
export function restoreFiles(backup: string, dataDir: string): number {
  const source = filesOf(backup);
  return existsSync(source) ? copyFolder(source, dataDir) : 0;
}

/** Removes backups that are older than 35 days, never the newest one. @returns their paths */
export function removeOldBackups(newest: string, now: Date): readonly string[] {
  const backupsDir = dirname(newest);
  const removed: string[] = [];
  for (const name of readdirSync(backupsDir)) {
    const [, year, month, day, hour, minute, second] = STAMP.exec(name) ?? [];
    if (year === undefined || name === basename(newest) || name === basename(filesOf(newest))) continue;
    const made = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (!(now.getTime() - made > KEEP_DAYS * DAY_MS)) continue;
    rmSync(join(backupsDir, name), { recursive: true, force: true });
    removed.push(join(backupsDir, name));
  }
  return removed;
}
