/** The practice office over its own restarts, on the real bot. @one-database */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiedDatabase } from '../../test/copied-database.ts';
import { type TestDatabase, openTestDatabase } from '../../test/database.ts';
import { TUESDAY } from '../../test/tuesday.ts';
import type { Database } from '../db/database.ts';
import { silentLog } from '../lib/log.ts';
import { makePng } from '../simulator/practice-photo.ts';
import { loadActor } from '../office/actor/load-actor.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { openPlace, type PracticePlace } from './open-place.ts';
import { PRACTICE_CAST, type PracticeRole } from './practice-office.ts';

let dataDir: string;
let database: Database;
let closeDatabase: (() => Promise<void>) | undefined;
let place: PracticePlace;
let office: OpenOffice | undefined;

/** What the first start leaves beside the database; the office is founded once, and copied. */
const founded = mkdtempSync(join(tmpdir(), 'kesrabot-latihan-'));
afterAll(() => rmSync(founded, { recursive: true, force: true }));
async function found(empty: Database): Promise<void> {
  const first = await openPlace({ log: silentLog, dataDir: founded, port: 0, realTime: TUESDAY });
  await (await openOffice({ place: first, database: empty, log: silentLog })).close();
  await first.close();
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-latihan-'));
});

afterEach(async () => {
  await stop();
  await closeDatabase?.();
  closeDatabase = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

function use(opened: TestDatabase): void {
  ({ database, close: closeDatabase } = opened);
}
/** For an office that is founded in the test itself. */
const useEmpty = async (): Promise<void> => use(await openTestDatabase());

/** The program is started on an office that is there, in which nobody has done anything yet. */
async function startFounded(): Promise<OpenOffice> {
  use(await copiedDatabase(found));
  cpSync(founded, dataDir, { recursive: true });
  return start();
}

async function start(): Promise<OpenOffice> {
  place = await openPlace({ log: silentLog, dataDir, port: 0, realTime: TUESDAY });
  office = await openOffice({ place, database, log: silentLog });
  return office;
}

async function stop(): Promise<void> {
  await office?.close();
  office = undefined;
  await place.close();
}

const chat = (role: PracticeRole): string[] =>
  place.world.messages(place.office.people[role].id).map(({ message }) => message.text ?? '‹lain›');
const lastWords = (role: PracticeRole): string => chat(role).at(-1) ?? '';
const actorOf = (role: PracticeRole) => loadActor({ database, clock: place.clock }, place.office.people[role].id);
const placeOf = async (role: PracticeRole) => {
  const actor = await actorOf(role);
  return actor && [actor.jabatan, actor.tempat];
};
const CAST = ['kasi', 'sarapat', 'jaar', 'matabu', 'puskesmas', 'dpmdsos'] as const;
const ALL_SEATED = ['KASI', 'DESA', 'DESA', 'DESA', 'MITRA', 'MITRA'];
const seats = () => Promise.all(CAST.map(async (role) => (await actorOf(role))?.peran));

/** As an office that was founded before it had mitra: the bot does not know these people. */
async function forgetMitra(): Promise<void> {
  const ids = [PRACTICE_CAST.puskesmas.id, PRACTICE_CAST.dpmdsos.id];
  await database.transaction(async (tx) => {
    for (const id of ids) {
      await tx.orang.updateMany({ where: { telegramId: BigInt(id) }, data: { telegramId: BigInt(id + 900) } });
    }
  });
}

it('says in a sentence that the port is taken', async () => {
  place = await openPlace({ log: silentLog, dataDir, port: 0, realTime: TUESDAY });
  await expect(openPlace({ log: silentLog, dataDir, port: place.port })).rejects.toThrow(
    `Port ${place.port} is used by another program`,
  );
});

describe('the practice office', { timeout: 60_000 }, () => {
  it('is founded through the chat; everybody has a seat and their buttons', async () => {
    await useEmpty();
    await start();
    expect(await seats()).toEqual(ALL_SEATED);
    expect(await placeOf('puskesmas')).toEqual(['Kepala Puskesmas', 'Puskesmas, Kecamatan Dusun Timur']);
    expect(await placeOf('dpmdsos')).toEqual([
      'Kepala Bidang Sosial',
      'Dinas Pemberdayaan Masyarakat Desa dan Sosial, Kecamatan Dusun Timur',
    ]);
    expect(lastWords('dpmdsos')).toContain(
      'terdaftar sebagai mitra dari Dinas Pemberdayaan Masyarakat Desa dan Sosial',
    );
    expect(lastWords('kasi')).toContain('Hendra Kusuma (Kepala Bidang Sosial) sudah bergabung lewat undangan');
    const buttons = place.world.replyKeyboard(place.office.people.sarapat.id)?.keyboard.flat();
    expect(buttons).toContainEqual({ text: '📝 Lapor kebutuhan' });
  });

  it('goes on after a restart with the same chats, files and menus, in the middle of a form by just answering', async () => {
    const { people } = await startFounded();
    await people.sarapat.says('/lapor');
    await people.sarapat.taps('Kesehatan');
    await people.sarapat.sendsPhotos([makePng(40, 30)]);
    const photo = place.world
      .messages(people.sarapat.id)
      .flatMap(({ message }) => message.photo ?? [])
      .at(-1);
    await people.matabu.blocksBot();
    const before = chat('sarapat');
    const menu = place.world.commands(people.sarapat.id);
    await stop();

    const again = await start();
    expect(chat('sarapat')).toEqual(before);
    expect(place.world.commands(people.sarapat.id)).toEqual(menu);
    expect(place.world.file(photo?.file_id ?? '')?.bytes).toEqual(makePng(40, 30));
    expect(place.world.isBlocked(people.matabu.id)).toBe(true);
    await again.people.sarapat.taps('Air bersih');
    expect(lastWords('sarapat')).toContain('Di mana tempatnya');
    await again.people.sarapat.says('RT 03');
    expect(lastWords('sarapat')).toContain('Kirim titik di peta');
  });

  it('brings back what people wrote while the bot was away', async () => {
    await startFounded();
    await office?.app.stop();
    await place.office.people.sarapat.says('/profil');
    await stop();
    const { people } = await start();
    expect(lastWords('sarapat')).toBe('/profil');
    await people.jaar.says('/menu');
    expect(lastWords('sarapat')).toContain('Rini Apriani');
  });

  it('answers after a quick restart with lost chats: no number is given out that the inbox has seen', async () => {
    await startFounded();
    await stop();
    rmSync(join(dataDir, 'latihan-dunia.json'));
    // As many acts as a busy minute of the last session could hold.
    const first = Math.floor(TUESDAY.now().getTime() / 10);
    const seen = Array.from({ length: 3000 }, (_, at) => ({ updateId: BigInt(first + at), lane: '1' }));
    const done = { payload: '{}', state: 'DONE', receivedAt: new Date(0) };
    const rows = seen.map((row) => ({ ...row, ...done }));
    // In portions: on a busy machine one transaction for all of them would take longer than it may.
    for (let at = 0; at < rows.length; at += 500) {
      await database.transaction((tx) => tx.inboxUpdate.createMany({ data: rows.slice(at, at + 500) }));
    }
    await start();
    expect(lastWords('kasi')).toContain('Selamat datang kembali');
    expect(lastWords('sarapat')).toContain('Selamat datang kembali');
  });

  it.each([
    ['missing', null],
    ['cut short', '{"version":1,"persons":['],
    ['of another version', '{"version":99}'],
  ])('lets everybody greet the bot again when the kept chats are %s; the form goes on', async (_, content) => {
    const { people } = await startFounded();
    await people.sarapat.says('/lapor');
    await people.sarapat.taps('Kesehatan');
    await stop();
    const path = join(dataDir, 'latihan-dunia.json');
    if (content === null) rmSync(path);
    else writeFileSync(path, content);

    const again = await start();
    expect(chat('sarapat')[0]).toBe('/start');
    expect(lastWords('kasi')).toContain('Selamat datang kembali');
    await again.people.sarapat.says('Air bersih');
    expect(lastWords('sarapat')).toContain('Di mana tempatnya');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1 });
  });

  it('is founded to its end after it was broken off, again and again, at whoever was about to join', async () => {
    await useEmpty();
    for (const [role, acts] of [
      ['kasi', 3],
      ['sarapat', 2],
      ['matabu', 1],
      ['puskesmas', 2],
    ] as const) {
      place = await openPlace({ log: silentLog, dataDir, port: 0, realTime: TUESDAY });
      const person = place.office.people[role];
      let left = acts;
      const dying = {
        ...person,
        says: (...args: Parameters<typeof person.says>) => {
          if (left-- <= 0) throw new Error(`the process ends at ${role}`);
          return person.says(...args);
        },
      };
      const broken = { ...place, office: { ...place.office, people: { ...place.office.people, [role]: dying } } };
      const ends = openOffice({ place: broken, database, log: silentLog });
      await expect(ends).rejects.toThrow(`the process ends at ${role}`);
      await place.close();
    }

    await start();
    expect(await seats()).toEqual(ALL_SEATED);
  });

  it('gives mitra their seats in an office founded before, whatever people are in the middle of; its chats stay', async () => {
    const { people } = await startFounded();
    await forgetMitra();
    await people.kasi.says('/bahasa');
    await people.kasi.taps('English');
    await people.kasi.says('/undang');
    await people.kasi.taps('👤 Staff, Plt or Plh of the Kasi');
    await people.puskesmas.says('/start');
    await people.puskesmas.taps('🙋 Ajukan bergabung');
    await people.puskesmas.says('Dusun Timur');
    await people.dpmdsos.blocksBot();
    const before = chat('kasi');
    await stop();

    await start();
    expect(chat('kasi').slice(0, before.length)).toEqual(before);
    expect(chat('kasi').slice(before.length)).toEqual([expect.stringContaining('dr. Melati Siregar')]);
    expect(await seats()).toEqual([...ALL_SEATED.slice(0, 5), undefined]);
    expect(lastWords('puskesmas')).toContain('terdaftar sebagai mitra dari Puskesmas');

    await place.office.people.dpmdsos.unblocksBot();
    const after = chat('kasi');
    await stop();
    await start();
    expect(await seats()).toEqual(ALL_SEATED);
    const once = chat('kasi');
    expect(once.slice(after.length)).toEqual([expect.stringContaining('Hendra Kusuma')]);
    await stop();
    await start();
    expect(chat('kasi')).toEqual(once);
  });

  it('leaves seats that have ended and a body that is archived as people left them', async () => {
    await startFounded();
    await forgetMitra();
    await database.transaction(async (tx) => {
      const revokedAt = place.clock.now();
      await tx.kontak.updateMany({ where: { peran: { in: ['KASI', 'DESA'] } }, data: { revokedAt } });
      await tx.instansi.updateMany({ where: { kode: 'PUSKESMAS' }, data: { archivedAt: revokedAt } });
    });
    const before = chat('sarapat');
    await stop();
    await start();
    expect(await seats()).toEqual(CAST.map(() => undefined));
    expect(chat('sarapat')).toEqual(before);
  });
});
