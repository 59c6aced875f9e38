/** Our own copies of photos: fetched until they are there, whatever Telegram does. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TUESDAY_MORNING, aDeps, aDesaOfficial, aKasi, aKebutuhan, outboxRows } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { kebutuhanFoto } from '../kebutuhan/foto-source.ts';
import type { FotoSource } from './foto-source.ts';
import { type DownloadFile, fetchMedia, isTurn } from './fetch-media.ts';

const MINUTE = 60_000;
const JPG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
let test: TestDatabase;
let deps: Deps;
let dataDir: string;
let now: Date;
let siti: Actor;
let asked: string[];

beforeEach(async () => {
  test = await openTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-media-'));
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { dataDir, clock: { now: () => now } });
  siti = await aDesaOfficial(test.database);
  asked = [];
});
afterEach(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const report = (...ids: string[]) => aKebutuhan(deps, siti, { foto: ids.map((id) => ({ fileId: id, uniqueId: id })) });
async function tick(download: DownloadFile, minutes = 0): Promise<void> {
  now = new Date(now.getTime() + minutes * MINUTE);
  const noted: DownloadFile = (id) => {
    asked.push(id);
    return download(id);
  };
  await fetchMedia(deps, noted, [kebutuhanFoto]).run({ database: test.database, now, log: deps.log });
}
const files = () =>
  test.database.read(async (db) =>
    (await db.kebutuhanFoto.findMany({ orderBy: { id: 'asc' } })).map(({ file }) => file),
  );

describe('fetchMedia', () => {
  it('keeps a picture under the hash of its bytes, once', async () => {
    await report('AgACa', 'AgACb');
    await tick(async () => JPG);
    const [a, b] = await files();
    expect(a).toMatch(/^media\/2026\/[0-9a-f]{64}\.jpg$/);
    expect(b).toBe(a);
    expect(readFileSync(join(dataDir, a ?? ''))).toEqual(JPG);
    expect(readdirSync(join(dataDir, 'media/2026'))).toHaveLength(1);
    await tick(async () => JPG, 1);
    expect(asked).toHaveLength(2);
  });

  it('tries again after a failure, and one failure does not stop the others', async () => {
    await report('AgACbad', 'AgACgone', 'AgACgood');
    await tick(async (id) => {
      if (id === 'AgACbad') throw new Error('no line');
      return id === 'AgACgone' ? 'gone' : JPG;
    });
    expect((await files()).map((file) => file !== null)).toEqual([false, false, true]);
    await tick(async () => JPG, 1);
    expect((await files()).every((file) => file !== null)).toBe(true);
  });

  it('does not ask again for what is no picture, or too large', async () => {
    await report('AgACpdf', 'AgACbig');
    const download: DownloadFile = async (id) => (id === 'AgACbig' ? 'too-large' : Buffer.from('%PDF-1.7'));
    await tick(download);
    await tick(download, 1);
    expect(asked).toHaveLength(2);
    expect(await files()).toEqual([null, null]);
  });

  it('shows the Kasi a picture that came as a file, once it is there', async () => {
    const kasi = await aKasi(test.database);
    await report('BQACfile', 'AgACphoto');
    expect((await outboxRows(test.database)).map(({ kind }) => kind)).toEqual(['text', 'album']);
    await tick(async () => JPG);
    const rows = await outboxRows(test.database, kasi.telegramId);
    expect(rows.map(({ kind }) => kind)).toEqual(['text', 'album', 'photo']);
  });

  it('photos of two features have numbers of their own: what is unusable of one is asked for of the other', async () => {
    await report('AgACpdf');
    const same: FotoSource = {
      name: 'lain',
      findWithoutFile: async () => [{ id: 1, fileId: 'AgAClain', sentAt: now }],
      setFile: async () => true,
    };
    const run = (sources: readonly FotoSource[]) =>
      fetchMedia(deps, async (id) => (asked.push(id), Buffer.from('%PDF-1.7')), sources).run({
        database: test.database,
        now,
        log: deps.log,
      });
    await run([kebutuhanFoto]);
    await run([kebutuhanFoto, same]);
    await run([kebutuhanFoto, same]);
    expect(asked).toEqual(['AgACpdf', 'AgAClain']);
  });

  it.each<[string, number, boolean]>([
    ['at once', 0, true],
    ['each minute of the first hour', 59, true],
    ['then not each minute', 61, false],
    ['but each quarter of an hour', 75, true],
    ['and later each third hour', 1620, true],
    ['not in between', 1635, false],
    ['for two weeks', 14 * 1440, false],
  ])('asks %s (%i minutes)', (_, minutes, turn) => {
    expect(isTurn(new Date(0), new Date(minutes * MINUTE))).toBe(turn);
  });
});
