/** Personal data are for this user alone: folders 700, files 600, what is made and what is there already. */
import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const OTHERS = 0o077;

/** What this program makes below DATA_DIR; whatever else somebody keeps there is theirs. */
const OWN =
  /^(media|rapat|notulen|exports|backups|demo|latihan.*|.*\.(db|mark|lock|pid|dump|json)(-wal|-shm|-journal)?|.*\.db\..*)$/;

/** From now on, of whatever is made by this process. */
export function keepToOneself(): void {
  if (process.platform !== 'win32') process.umask(OTHERS);
}

/** @returns whether something had to be changed */
function mend(path: string, isFolder: boolean): boolean {
  const { mode } = lstatSync(path);
  if ((mode & OTHERS) === 0) return false;
  chmodSync(path, isFolder ? 0o700 : 0o600);
  return true;
}

function mendTree(path: string): number {
  const entry = lstatSync(path);
  // A link may lead to what is not ours.
  if (entry.isSymbolicLink()) return 0;
  if (!entry.isDirectory()) return entry.isFile() && mend(path, false) ? 1 : 0;
  let mended = mend(path, true) ? 1 : 0;
  for (const name of readdirSync(path)) mended += mendTree(join(path, name));
  return mended;
}

export interface Mended {
  readonly mended: number;
  /** What could not be changed: it belongs to somebody else. */
  readonly refused: readonly string[];
}

/** @param file the SQLite file, which may lie elsewhere; what lies beside it is mended with it */
export function mendModes(dataDir: string, file: string | undefined): Mended {
  if (process.platform === 'win32') return { mended: 0, refused: [] };
  const refused: string[] = [];
  let mended = 0;
  const trying = (path: string, work: () => number): void => {
    try {
      mended += work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
      refused.push(path);
    }
  };
  const beside = file ? readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file))) : [];
  for (const name of beside) trying(name, () => mendTree(join(dirname(file ?? ''), name)));
  for (const name of readdirSync(dataDir).filter((one) => OWN.test(one)))
    trying(name, () => mendTree(join(dataDir, name)));
  // A folder that all may write to, such as /tmp, was made for others too.
  const shared = (lstatSync(dataDir).mode & 0o1002) !== 0;
  if (!shared) trying(dataDir, () => (mend(dataDir, true) ? 1 : 0));
  return { mended, refused };
}
