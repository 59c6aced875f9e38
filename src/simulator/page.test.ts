/** The page over real HTTP: what it shows, what it refuses. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas } from '@napi-rs/canvas';
import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageRoutes, type PageRoutes } from './page.ts';
import type { PageState } from './page-state.ts';
import type { ChatView } from './page-view.ts';
import { createWorld } from './world.ts';
import type { Person, World } from './world-types.ts';

const TOKEN = '7000000001:AAtest-token-of-the-page-0000000000000';

let world: World;
let kasi: Person;
let desa: Person;
let routes: PageRoutes;
let server: Server;
let host: string;
let now: number;
let actionRuns: number;
let ready: boolean;
let failures: unknown[];

beforeEach(async () => {
  now = Date.parse('2026-11-24T02:00:00Z');
  actionRuns = 0;
  ready = true;
  failures = [];
  const clock = { now: () => new Date(now), advance: (ms: number) => void (now += ms) };
  world = createWorld({ clock, token: TOKEN, botUsername: 'KesraBot' });
  kasi = world.addPerson({ firstName: 'Sri', lastName: 'Wahyuni' });
  desa = world.addPerson({ firstName: 'Yansen', phone: '+628125000100' });
  world.addGroup({ title: 'Forum', memberIds: [kasi.id, desa.id], withBot: true });
  routes = createPageRoutes({
    world,
    clock,
    onClockMoved: () => Promise.resolve(),
    isReady: () => ready,
    actions: () => [
      { id: 'sample', label: { id: 'Isi', en: 'Fill' }, run: () => Promise.resolve(void actionRuns++) },
      { id: 'broken', label: 'Rusak', run: () => Promise.reject(new Error('secret inside')) },
    ],
    extras: {
      roleOf: (id) => (id === kasi.id ? 'Kasi Kesra' : undefined),
      hints: ['Tekan Mulai'],
      onError: (error) => failures.push(error),
    },
  });
  server = createServer((req, res) => {
    if (!routes(req, res)) res.writeHead(404).end('not the page');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  routes.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { statusCode, headers: answered, body } = await request(`http://${host}${path}`, { headers });
  return { status: statusCode, headers: answered, text: await body.text() };
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await request(`http://${host}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.statusCode, body: (await answer.body.json()) as { error?: string; detail?: string } };
}

const state = async (): Promise<PageState> => JSON.parse((await get('/page/state')).text);
const chatOf = async (id: number): Promise<ChatView> => JSON.parse((await get(`/page/state?chat=${id}`)).text);

describe('who may speak to the page', () => {
  it('serves the page with a policy that lets nothing foreign in', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('<main id="columns"');
    expect(text).not.toMatch(/https?:\/\//);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', ''])(
    'turns away the host %j',
    async (foreign) => {
      expect((await get('/', { host: foreign })).status).toBeGreaterThanOrEqual(400);
      expect((await get('/page/state', { host: foreign })).text).not.toContain('Wahyuni');
    },
  );

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://localhost:1' }],
  ])('lets no other page act: %j', async (headers) => {
    const { status, body } = await post('/page/act', { type: 'text', personId: kasi.id, text: 'halo' }, headers);
    expect([status, body.error]).toEqual([403, 'foreign-origin']);
    expect(world.messages(kasi.id)).toHaveLength(0);
  });

  it('takes only JSON, as a form of another page cannot send it', async () => {
    const { status } = await post(
      '/page/act',
      { type: 'text', personId: kasi.id, text: 'halo' },
      { 'content-type': 'text/plain' },
    );
    expect(status).toBe(415);
  });

  it.each(['/assets/../page.ts', '/assets/%2e%2e/page.ts', '/assets/none.js', '/assets/leaflet/../../package.json'])(
    'has no file at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('serves the map library from its package', async () => {
    const { status, headers } = await get('/assets/leaflet/leaflet-src.esm.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('leaves other paths to others', async () => {
    expect((await get('/bot123:abc/getMe')).text).toBe('not the page');
  });
});

describe('an office that is being prepared', () => {
  it('can be looked at, and nobody can act in it yet; pages are told when it is ready', async () => {
    ready = false;
    expect((await state()).bot.ready).toBe(false);
    const { status, body } = await post('/page/act', { type: 'text', personId: kasi.id, text: 'halo' });
    expect([status, body.error]).toEqual([409, 'preparing']);
    expect((await post('/page/clock', { days: 1 })).body.error).toBe('preparing');
    expect(world.messages(kasi.id)).toHaveLength(0);
    const { body: events } = await request(`http://${host}/page/events`);
    const heard = (async () => {
      let text = '';
      for await (const chunk of events) {
        text += String(chunk);
        if (text.includes('"people"')) return text;
      }
      return text;
    })();
    ready = true;
    routes.refresh();
    expect(await heard).toContain('"people"');
    events.destroy();
    expect((await post('/page/act', { type: 'text', personId: kasi.id, text: 'halo' })).status).toBe(200);
  });
});

describe('acts', () => {
  it('says, also as an answer, also in a group', async () => {
    await post('/page/act', { type: 'text', personId: kasi.id, text: 'Selamat pagi' });
    const [first] = (await chatOf(kasi.id)).messages;
    expect(first).toMatchObject({ text: 'Selamat pagi', fromBot: false, from: { id: kasi.id, name: 'Sri Wahyuni' } });
    await post('/page/act', { type: 'text', personId: kasi.id, text: 'lagi', replyTo: first?.id });
    expect((await chatOf(kasi.id)).messages[1]?.replyTo).toMatchObject({ id: first?.id, text: 'Selamat pagi' });
    const { groups } = await state();
    await post('/page/act', { type: 'text', personId: desa.id, chatId: groups[0]?.id, text: 'hadir' });
    expect((await chatOf(groups[0]?.id ?? 0)).messages.at(-1)).toMatchObject({
      text: 'hadir',
      from: { name: 'Yansen' },
    });
  });

  it('sends photos as an album, and hands them out as pictures', async () => {
    const jpeg = await createCanvas(40, 30).encode('jpeg');
    const photos = [jpeg.toString('base64'), jpeg.toString('base64')];
    expect(await post('/page/act', { type: 'photos', personId: desa.id, photos, caption: 'Jembatan' })).toMatchObject({
      status: 200,
    });
    const { messages } = await chatOf(desa.id);
    expect(messages).toHaveLength(2);
    expect(messages[0]?.album).toBe(messages[1]?.album);
    expect(messages[0]).toMatchObject({ text: 'Jembatan' });
    const file = await get(`/page/file/${messages[0]?.photo?.fileId}`);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/jpeg']);
  });

  it('sends a file that can only be saved, whatever it says it is', async () => {
    const data = Buffer.from('<script>alert(1)</script>').toString('base64');
    await post('/page/act', {
      type: 'document',
      personId: desa.id,
      name: 'daftar "x".html',
      mimeType: 'text/html',
      data,
    });
    const [message] = (await chatOf(desa.id)).messages;
    const file = await get(`/page/file/${message?.document?.fileId}`);
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="daftar _x_\.html"/);
  });

  it('sends a place and the own contact, opens a link, edits, blocks', async () => {
    await post('/page/act', { type: 'location', personId: desa.id, latitude: -2.03, longitude: 115.13 });
    await post('/page/act', { type: 'contact', personId: desa.id });
    await post('/page/act', { type: 'start', personId: desa.id, payload: 'u_9fK2-x' });
    const { messages } = await chatOf(desa.id);
    expect(messages.map((message) => message.location ?? message.contact?.phone ?? message.text)).toEqual([
      { latitude: -2.03, longitude: 115.13 },
      expect.stringContaining('628125000100'),
      '/start u_9fK2-x',
    ]);
    await post('/page/act', { type: 'edit', personId: desa.id, messageId: messages[2]?.id, text: 'diganti' });
    expect((await chatOf(desa.id)).messages[2]).toMatchObject({ text: 'diganti', edited: true });
    await post('/page/act', { type: 'block', personId: desa.id });
    expect((await state()).persons.find(({ id }) => id === desa.id)?.blocked).toBe(true);
    await post('/page/act', { type: 'unblock', personId: desa.id });
    expect((await state()).persons.find(({ id }) => id === desa.id)?.blocked).toBe(false);
  });

  it.each([
    [{ type: 'text', text: 'tanpa orang' }],
    [{ type: 'text', personId: 1, text: '' }],
    [{ type: 'start', personId: 1, payload: 'a b' }],
    [{ type: 'photos', personId: 1, photos: ['bukan base64 !'] }],
    [{ type: 'location', personId: 1, latitude: 91, longitude: 0 }],
    [{ type: 'lain', personId: 1 }],
    [null],
  ])('does not take %j', async (act) => {
    const { status, body } = await post('/page/act', act);
    expect([status, body.error]).toEqual([400, 'invalid']);
  });

  it('says that a button is gone and a person is unknown', async () => {
    const gone = await post('/page/act', {
      type: 'tap',
      personId: kasi.id,
      chatId: kasi.id,
      messageId: 4711,
      text: 'Hadir',
    });
    expect([gone.status, gone.body.error]).toEqual([409, 'refused']);
    const unknown = await post('/page/act', { type: 'text', personId: 987_654_321, text: 'halo' });
    expect([unknown.status, unknown.body.error]).toEqual([404, 'no-such-person']);
  });
});

describe('state, actions, clock', () => {
  it('tells persons with their role, groups, clock, actions and first steps', async () => {
    const told = await state();
    expect(told.persons[0]).toEqual({ id: kasi.id, name: 'Sri Wahyuni', role: 'Kasi Kesra', blocked: false });
    expect(told.groups[0]?.title).toBe('Forum');
    expect(told.clock).toEqual({ now: '2026-11-24T02:00:00.000Z', zone: 'Asia/Jakarta', moving: false });
    expect(told.actions.map(({ id }) => id)).toEqual(['sample', 'broken']);
    expect(told.hints).toEqual(['Tekan Mulai']);
  });

  it('gives the last 200 messages of a long chat and counts the others', async () => {
    for (let i = 1; i <= 230; i++) await kasi.says(`pesan ${i}`);
    const chat = await chatOf(kasi.id);
    expect([chat.messages.length, chat.older, chat.messages[0]?.text]).toEqual([200, 30, 'pesan 31']);
  });

  it('moves the clock', async () => {
    expect((await post('/page/clock', { days: 7 })).status).toBe(200);
    expect((await state()).clock.now).toBe('2026-12-01T02:00:00.000Z');
    expect((await post('/page/clock', { minutes: 0 })).body.error).toBe('invalid');
  });

  it('runs an action; one that fails says no more than that', async () => {
    expect((await post('/page/action', { id: 'sample' })).status).toBe(200);
    expect(actionRuns).toBe(1);
    const broken = await post('/page/action', { id: 'broken' });
    expect(broken).toEqual({ status: 500, body: { error: 'failed', detail: 'failed' } });
    expect(failures).toHaveLength(1);
    expect((await post('/page/action', { id: 'none' })).status).toBe(404);
  });

  it('streams which chats changed', async () => {
    const { body } = await request(`http://${host}/page/events`);
    const heard: string[] = [];
    const done = (async () => {
      for await (const chunk of body) {
        heard.push(String(chunk));
        if (heard.join('').includes('"chats"')) return;
      }
    })();
    await new Promise((ready) => setTimeout(ready, 50));
    await kasi.says('halo');
    await kasi.says('halo lagi');
    await done;
    expect(heard.join('')).toContain(`data: {"type":"chats","chatIds":[${kasi.id}]}`);
    body.destroy();
  });
});
