/** A dialogue that was played at the page becomes a chat test, and that test plays the same dialogue. @one-database */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stepsFrom } from '../../test/faults/lapor-steps.ts';
import { type PlayedOffice, aPicture, messageId, openPlayedOffice, passes } from '../../test/played-office.ts';
import { createPageRoutes, type PageRoutes } from '../simulator/page.ts';
import type { Act } from '../simulator/page-act.ts';
import { writeChatTest } from './write-chat-test.ts';

const root = resolve(import.meta.dirname, '../..');
/** As deep as src/sop/kebutuhan, where such a test belongs; left out of everything that reads the sources. */
const folder = join(root, 'data', `uji-${process.pid}`, 'dimainkan');
const START = '2026-11-24T02:00:00.000Z';

let played: PlayedOffice;
let routes: PageRoutes;
let server: Server;

beforeEach(async () => {
  played = await openPlayedOffice(START);
  const { office } = played;
  routes = createPageRoutes({
    world: office.world,
    clock: office.clock,
    onClockMoved: () => office.settle(),
    extras: { writeTest: (chatId, acts) => writeChatTest({ acts, chatId, world: office.world, fresh: true }) },
  });
  server = createServer((req, res) => void routes(req, res));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  routes.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await played.office.close();
  rmSync(resolve(folder, '..'), { recursive: true, force: true });
});

async function ask(path: string, body?: object): Promise<{ status: number; body: Record<string, string> }> {
  const { port } = server.address() as AddressInfo;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, body ? post : {});
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

/** As the page sends it, and what comes of it. */
async function does(act: Record<string, unknown>): Promise<void> {
  expect(await ask('/page/act', act)).toMatchObject({ status: 200 });
  await played.office.settle();
}

async function taps(personId: number, text: string, chatId = personId): Promise<void> {
  const { world } = played.office;
  const message = world
    .messages(chatId)
    .findLast((one) =>
      one.message.reply_markup?.inline_keyboard.flat().some((button) => button.text === text),
    )?.message;
  await does({ type: 'tap', personId, chatId, messageId: message?.message_id, text });
}

const written = async (chatId: number): Promise<string> => (await ask(`/page/test?chat=${chatId}`)).body['text'] ?? '';

/** Runs the test once in the empty place where its transcript stands. @returns the file as vitest left it */
async function run(text: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'dimainkan.chat.test.ts');
  const config = join(folder, 'vitest.config.mjs');
  writeFileSync(file, text);
  writeFileSync(
    config,
    `export default { root: ${JSON.stringify(root)}, test: { include: ['data/uji-${process.pid}/**/*.test.ts'], pool: 'threads', testTimeout: 60_000, hookTimeout: 60_000, env: { KESRA_TEST_DATABASE: 'sqlite' } } };\n`,
  );
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', config, '--update'],
    { cwd: root, env: { ...process.env, CI: '' } },
  );
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const code = await new Promise((done) => child.once('exit', done));
  expect([code, said]).toEqual([0, expect.any(String)]);
  return readFileSync(file, 'utf8');
}

/** What vitest wrote, without the indentation and the escapes of its place. */
function transcriptIn(file: string): string {
  const [, inner = ''] = /toMatchInlineSnapshot\(`\n([\s\S]*)`\);/.exec(file) ?? [];
  return inner
    .replaceAll(/^ {4}/gm, '')
    .replace(/\n {2}$/, '')
    .replace(/^"([\s\S]*)"$/, '$1')
    .replaceAll(/\\(.)/g, '$1');
}

test('a report with a photo and a place, the Kasi who asks back, a correction, an hour later the answer', {
  timeout: 240_000,
}, async () => {
  const { office, people, forum } = played;
  const { sarapat, kasi } = people;
  const rini: Act['personId'] = sarapat.id;
  expect(await ask(`/page/test?chat=${rini}`)).toMatchObject({ status: 409, body: { error: 'nothing-played' } });
  expect(await ask('/page/test?chat=1')).toMatchObject({ status: 404, body: { error: 'no-such-chat' } });
  const says = (personId: number, text: string, more = {}) => does({ type: 'text', personId, text, ...more });
  await says(rini, '📝 Lapor kebutuhan');
  await taps(rini, 'Kesehatan');
  await taps(rini, 'Air bersih');
  await says(rini, "Dusun II, dekat rumah Pak Ma'ruf");
  await does({ type: 'location', personId: rini, latitude: -1.95, longitude: 115.12 });
  await says(rini, '12');
  await does({ type: 'edit', personId: rini, messageId: messageId(office, rini, '12'), text: '13' });
  await says(rini, '40');
  await taps(rini, '🔴 Darurat');
  await says(rini, 'Sumur warga kering.\nSudah dua minggu.');
  const photo = Buffer.from(aPicture(800, 600)).toString('base64');
  await does({ type: 'photos', personId: rini, photos: [photo, photo], caption: 'Sumur' });
  await taps(rini, 'Selesai');
  for (const { words } of stepsFrom('kontak')) await says(rini, words);
  await taps(rini, '✅ Kirim');
  await does({ type: 'add-bot', personId: kasi.id, groupId: forum.id });
  await taps(kasi.id, '↩️ Kembalikan');
  await says(kasi.id, 'Berapa sumur yang kering?');
  await passes(office, { hours: 1 });
  await says(rini, '/status');
  const transcript = office.transcript(sarapat);
  expect(transcript).toContain('Sumur warga kering.');

  const text = await written(rini);
  expect(text).toMatchInlineSnapshot(`
    "/** Played at the practice page: Yulius Tamarang (Kasi Kesra Dusun Timur), Rini Apriani (Kaur Kesejahteraan Desa Sarapat). */
    import { afterEach, beforeEach, expect, test } from 'vitest';
    import type { Office } from '../../../test/office.ts';
    import { aPicture, messageId, openPlayedOffice, passes } from '../../../test/played-office.ts';
    import type { Person } from '../../simulator/world-types.ts';

    let office: Office;
    let forum: Pick<Person, 'id'>;
    let yulius: Person;
    let rini: Person;

    beforeEach(async () => {
      ({
        office,
        people: { kasi: yulius, sarapat: rini },
        forum,
      } = await openPlayedOffice('2026-11-24T02:00:00.000Z'));
    });
    afterEach(() => office.close());

    test('as it was played: 📝 Lapor kebutuhan', async () => {
      await rini.says('📝 Lapor kebutuhan');
      await rini.taps('Kesehatan');
      await rini.taps('Air bersih');
      await rini.says("Dusun II, dekat rumah Pak Ma'ruf");
      await rini.sendsLocation(-1.95, 115.12);
      await rini.says('12');
      await rini.edits(messageId(office, rini.id, '12'), '13');
      await rini.says('40');
      await rini.taps('🔴 Darurat');
      await rini.says('Sumur warga kering.\\nSudah dua minggu.');
      await rini.sendsPhotos([aPicture(800, 600), aPicture(800, 600)], { caption: 'Sumur' });
      await rini.taps('Selesai');
      await rini.says('lewati');
      await rini.taps('✅ Kirim');
      await office.world.addBotToGroup(forum.id, yulius.id);
      await office.settle();
      await yulius.taps('↩️ Kembalikan');
      await yulius.says('Berapa sumur yang kering?');
      await passes(office, { hours: 1 });
      await rini.says('/status');
      expect(office.transcript(rini)).toMatchInlineSnapshot();
    });
    "
  `);
  expect(transcriptIn(await run(text))).toBe(transcript);
});
