/** Our own copy of each photo (A1, B3): Telegram's ids do not last, and workbooks need the picture. Asked for by the clock until it is there. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClockJob } from '../../clock/ticker.ts';
import { markOnce } from '../../clock/mark-once.ts';
import type { FreeRoom } from '../../lib/free-room.ts';
import type { Deps } from '../../deps.ts';
import type { Db } from '../../db/database.ts';
import { change, changed, repeated } from '../../office/book/act.ts';
import { findMarks } from './foto.repo.ts';
import type { FotoSource } from './foto-source.ts';
import type { FotoRow } from '../../office/book/foto.repo.ts';
import { pictureEnding } from './picture.ts';

/** Bytes of a file that Telegram keeps; "too-large" for good, "gone" perhaps only for now. May throw when the line is down. */
export type DownloadFile = (fileId: string) => Promise<Uint8Array | 'too-large' | 'gone'>;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** A tick must not hold up the others. */
const MOST_A_TICK = 20;
/** Of one source; each tick looks again. */
const MOST_LOOKED_AT = 500;
const OLDEST_DAYS = 14;

interface Waiting {
  readonly source: FotoSource;
  readonly foto: FotoRow;
}

/** Whether a photo of that age is asked for in this minute: often at first, seldom later, never after two weeks. */
export function isTurn(sentAt: Date, now: Date): boolean {
  const age = Math.floor((now.getTime() - sentAt.getTime()) / MINUTE_MS);
  if (age < 60) return true;
  if (age < DAY_MINUTES) return age % 15 === 0;
  return age < OLDEST_DAYS * DAY_MINUTES && age % 180 === 0;
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

const unusable = ({ source, foto }: Waiting): string => `${source.name}:${foto.id}:unusable`;

async function giveUp(deps: Deps, one: Waiting, why: string): Promise<void> {
  await change(deps, async (tx, now) => changed(await markOnce(tx, unusable(one), now)));
  deps.log.warn({ source: one.source.name, fotoId: one.foto.id, why }, 'a photo cannot be kept');
}

async function fetchOne(deps: Deps, download: DownloadFile, one: Waiting): Promise<void> {
  const { source, foto } = one;
  const bytes = await download(foto.fileId);
  if (bytes === 'gone') {
    deps.log.info({ source: source.name, fotoId: foto.id }, 'a photo could not be fetched; it is tried again');
    return;
  }
  if (bytes === 'too-large') return giveUp(deps, one, 'too large');
  const ending = pictureEnding(bytes);
  if (ending === null) return giveUp(deps, one, 'not a picture');
  const file = await store(deps.dataDir, bytes, ending, foto.sentAt.getUTCFullYear());
  await change(deps, async (tx, now) => {
    if (!(await source.setFile(tx, foto.id, file))) return repeated(null);
    await source.arrived?.(tx, foto, file, now);
    return changed(null);
  });
}

/** Of all sources; without those that were found unusable, or are too old to be asked for. */
async function findWaiting(db: Db, sources: readonly FotoSource[], now: Date): Promise<Waiting[]> {
  const since = new Date(now.getTime() - OLDEST_DAYS * DAY_MINUTES * MINUTE_MS);
  const found: Waiting[] = [];
  for (const source of sources) {
    const rows = await source.findWithoutFile(db, since, MOST_LOOKED_AT);
    const waiting = rows.map((foto) => ({ source, foto }));
    const marks = await findMarks(db, waiting.map(unusable));
    found.push(...waiting.filter((one) => !marks.has(unusable(one))));
  }
  return found;
}

/** The clock's job. One photo that fails does not stop the others. */
export function fetchMedia(
  deps: Deps,
  download: DownloadFile,
  sources: readonly FotoSource[],
  hasRoom: FreeRoom = () => Promise.resolve(true),
): ClockJob {
  return {
    name: 'fetch-media',
    async run({ database, now, log }) {
      // Telegram keeps them for longer than it takes to make room.
      if (!(await hasRoom())) return;
      const waiting = await database.read((db) => findWaiting(db, sources, now));
      for (const one of waiting.filter(({ foto }) => isTurn(foto.sentAt, now)).slice(0, MOST_A_TICK)) {
        try {
          await fetchOne(deps, download, one);
        } catch (error) {
          log.warn({ err: error, fotoId: one.foto.id }, 'fetching a photo failed; it is tried again');
        }
      }
    },
  };
}
