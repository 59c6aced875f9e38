/** Our own copy of each photo (A1): Telegram's ids do not last, and workbooks need the picture. Asked for by the clock until it is there. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClockJob } from '../../clock/ticker.ts';
import { markOnce } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { sentAsFile, pictureEnding } from './foto.ts';
import { type FotoRow, findFotoWithoutFile, setFile } from './foto.repo.ts';
import { findById } from './kebutuhan.repo.ts';
import { viewOf } from './kebutuhan-view.ts';
import { tellFotoFile } from './notify.ts';

/** Bytes of a file that Telegram keeps; "too-large" for good, "gone" perhaps only for now. May throw when the line is down. */
export type DownloadFile = (fileId: string) => Promise<Uint8Array | 'too-large' | 'gone'>;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** A tick must not hold up the others. */
const MOST_A_TICK = 20;

/** Whether a photo of that age is asked for in this minute: often at first, seldom later, never after two weeks. */
export function isTurn(sentAt: Date, now: Date): boolean {
  const age = Math.floor((now.getTime() - sentAt.getTime()) / MINUTE_MS);
  if (age < 60) return true;
  if (age < DAY_MINUTES) return age % 15 === 0;
  return age < 14 * DAY_MINUTES && age % 180 === 0;
}

/** Written beside and renamed, so that a half-written picture never has a picture's name. */
async function store(dataDir: string, bytes: Uint8Array, ending: string, year: number): Promise<string> {
  const sha = createHash('sha256').update(bytes).digest('hex');
  const folder = join('media', String(year));
  const file = `media/${year}/${sha}.${ending}`;
  await mkdir(join(dataDir, folder), { recursive: true });
  const half = join(dataDir, folder, `${randomUUID()}.tmp`);
  try {
    const handle = await open(half, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, join(dataDir, file));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  return file;
}

async function giveUp(deps: Deps, foto: FotoRow, why: string): Promise<void> {
  await deps.database.transaction((tx) => markOnce(tx, `foto:${foto.id}:unusable`, deps.clock.now()));
  deps.log.warn({ fotoId: foto.id, why }, 'a photo cannot be kept');
}

async function fetchOne(deps: Deps, download: DownloadFile, foto: FotoRow): Promise<void> {
  const bytes = await download(foto.fileId);
  if (bytes === 'gone') {
    deps.log.info({ fotoId: foto.id }, 'a photo could not be fetched; it is tried again');
    return;
  }
  if (bytes === 'too-large') return giveUp(deps, foto, 'too large');
  const ending = pictureEnding(bytes);
  if (ending === null) return giveUp(deps, foto, 'not a picture');
  const file = await store(deps.dataDir, bytes, ending, foto.sentAt.getUTCFullYear());
  const now = deps.clock.now();
  await deps.database.transaction(async (tx) => {
    if (!(await setFile(tx, foto.id, file)) || !sentAsFile(foto.fileId)) return;
    const row = await findById(tx, foto.kebutuhanId);
    if (row) await tellFotoFile(tx, await viewOf(tx, row), { id: foto.id, file }, now);
  });
}

/** The clock's job. One photo that fails does not stop the others. */
export function fetchMedia(deps: Deps, download: DownloadFile): ClockJob {
  return {
    name: 'fetch-media',
    async run({ database, now, log }) {
      const waiting = await database.read((db) => findFotoWithoutFile(db, now));
      for (const foto of waiting.filter(({ sentAt }) => isTurn(sentAt, now)).slice(0, MOST_A_TICK)) {
        try {
          await fetchOne(deps, download, foto);
        } catch (error) {
          log.warn({ err: error, fotoId: foto.id }, 'fetching a photo failed; it is tried again');
        }
      }
    },
  };
}
