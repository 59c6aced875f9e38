/** Which backups are kept: one a day of the last week, one a week of the last five, nothing older than 35 days. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS } from '../../lib/day-ms.ts';

/** UU 27/2022 and the privacy notice: personal data live on in backups no longer than this. */
const KEEP_DAYS = 35;
const DAILY_DAYS = 7;
/** Whoever makes one by hand today finds it tomorrow. */
const ALL_DAYS = 1;
const NAME = /^(.+)-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(-.+?)?\.(?:db|dump|json|files)(?:\.age)?$/;

interface Made {
  readonly name: string;
  readonly stem: string;
  readonly at: number;
  /** Rotated among its own: one database, and its copies before migrations apart. */
  readonly kind: string;
}

/** Every file and folder that belongs to a backup, newest first. */
function listMade(backupDir: string): Made[] {
  return readdirSync(backupDir)
    .flatMap((name) => {
      const [, base, year, month, day, hour, minute, second, note = ''] = NAME.exec(name) ?? [];
      if (base === undefined) return [];
      const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      const stem = name.replace(/\.(?:db|dump|json|files)(?:\.age)?$/, '');
      return [{ name, stem, at, kind: `${base} ${note.startsWith('-before') ? note : ''}` }];
    })
    .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

/** The span of time of which one backup is kept. */
function spanOf({ at, stem, kind }: Made, now: number): string | undefined {
  const age = now - at;
  if (age > KEEP_DAYS * DAY_MS) return undefined;
  if (age <= ALL_DAYS * DAY_MS || kind.includes('-before')) return stem;
  const days = Math.floor(at / DAY_MS);
  return age <= DAILY_DAYS * DAY_MS ? `day ${days}` : `week ${Math.floor(days / 7)}`;
}

/** @param newest is kept whatever its date. @returns paths of what was removed */
export function removeOldBackups(backupDir: string, newest: string, now: Date): readonly string[] {
  const kept = new Map<string, string>();
  const removed: string[] = [];
  for (const made of listMade(backupDir)) {
    if (join(backupDir, made.stem) === newest.replace(/\.(?:db|dump)(?:\.age)?$/, '')) continue;
    const span = spanOf(made, now.getTime());
    const key = `${made.kind} ${span}`;
    if (span !== undefined && (kept.get(key) ?? made.stem) === made.stem) {
      kept.set(key, made.stem);
      continue;
    }
    rmSync(join(backupDir, made.name), { recursive: true, force: true });
    removed.push(join(backupDir, made.name));
  }
  return removed;
}

/** What a backup that was killed has left behind: it holds personal data. */
export function removeLeftovers(backupDir: string): void {
  for (const name of readdirSync(backupDir))
    if (/^\.making|\.partial(?:-\w+)?$/.test(name)) rmSync(join(backupDir, name), { recursive: true, force: true });
}
