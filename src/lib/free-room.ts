/** Whether the disk has more than a floor of free room: photos stop above it, so that the database can go on. */
import { statfs } from 'node:fs/promises';

/** Why a photo or a file is not kept. */
export type MediaRefusal = 'too-much' | 'no-room';

export type FreeRoom = () => Promise<boolean>;

/** A disk fills up within minutes, not within moments. */
const REMEMBERED_MS = 10_000;

/** @param floorBytes 0: there is always room */
export function createFreeRoom(folder: string, floorBytes: number): FreeRoom {
  let known = true;
  let askedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (floorBytes === 0 || performance.now() - askedAt < REMEMBERED_MS) return known;
    const { bavail, bsize } = await statfs(folder);
    known = bavail * bsize >= floorBytes;
    askedAt = performance.now();
    return known;
  };
}
