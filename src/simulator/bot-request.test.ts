/** Requests as they come over the line: tokens, bodies of every kind, cut lines. */
import { expect, test } from 'vitest';
import { answerBotRequest } from './bot-request.ts';
import { parseMultipart } from './multipart.ts';
import { createSimulatorFetch } from './simulator-fetch.ts';
import { startSimulatorServer } from './simulator-server.ts';
import { BOT_TOKEN, testWorld } from './world.fixture.ts';

const asGrammy = (filename: string): string =>
  [
    '--XX',
    'content-disposition:form-data;name="chat_id"',
    '',
    '101',
    '--XX',
    `content-disposition:form-data;name="document";filename=${filename}`,
    'content-type:application/octet-stream',
    '',
    'isi\r\n--X',
    '--XX--',
    '',
  ].join('\r\n');
const MULTIPART = 'multipart/form-data; boundary=XX';

test.each(['a.xlsx', 'Rekap Dusun Timur.xlsx', 'laporan é.pdf', '"dalam kutip.pdf"'])('multipart: %s', (filename) => {
  const { fields, files } = parseMultipart(MULTIPART, Buffer.from(asGrammy(filename)));
  expect(fields).toEqual({ chat_id: '101' });
  expect(files.get('document')).toEqual({
    name: filename.replaceAll('"', ''),
    bytes: new Uint8Array(Buffer.from('isi\r\n--X')),
  });
});

test('multipart: no boundary, cut short', () => {
  expect(() => parseMultipart('multipart/form-data', Buffer.from('x'))).toThrow('without boundary');
  expect(() => parseMultipart(MULTIPART, Buffer.from(asGrammy('a').slice(0, 120)))).toThrow('cut short');
});

test('tokens and paths', async () => {
  const { world } = testWorld();
  const get = async (path: string) =>
    JSON.parse(
      String((await answerBotRequest(world, { path, contentType: undefined, body: Buffer.alloc(0) })).body),
    ) as unknown;
  expect(await get(`/bot${BOT_TOKEN}/getMe`)).toMatchObject({
    ok: true,
    result: { username: 'KesraBot', id: 7000000001 },
  });
  expect(await get('/bot1:AAother/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  expect(await get('/botnonsense/getMe')).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  expect(await get(`/file/bot${BOT_TOKEN}/photos/file_1.jpg`)).toMatchObject({ error_code: 404 });
  expect(await get(`/file/bot1:AAother/x`)).toMatchObject({ error_code: 401 });
});

test('bodies: query, form, JSON, multipart, broken', async () => {
  const { world, rini } = testWorld();
  await rini.says('x');
  const post = async (contentType: string, body: string, query = '') => {
    const request = {
      path: `/bot${BOT_TOKEN}/${contentType === MULTIPART ? 'sendDocument' : 'sendMessage'}${query}`,
      contentType,
      body: Buffer.from(body),
    };
    return JSON.parse(String((await answerBotRequest(world, request)).body)) as Record<string, unknown>;
  };
  expect(await post('application/x-www-form-urlencoded', 'text=halo+dunia', '?chat_id=101')).toMatchObject({
    result: { text: 'halo dunia' },
  });
  expect(await post('application/json', '{"chat_id":101,"text":"halo"}')).toMatchObject({ result: { text: 'halo' } });
  expect(await post(MULTIPART, asGrammy('Rekap é.pdf'))).toMatchObject({
    result: { document: { file_name: 'Rekap é.pdf', mime_type: 'application/pdf' } },
  });
  expect(await post('application/json', '{"chat_id":')).toMatchObject({
    error_code: 400,
    description: "Bad Request: can't parse request body",
  });
  expect(await post('application/json', String.raw`{"chat_id":101,"text":"x\ud83d"}`)).toMatchObject({
    description: 'Bad Request: strings must be encoded in UTF-8',
  });
  expect(await post('application/json', String.raw`{"chat_id":101,"text":"\ud83d\ude00"}`)).toMatchObject({
    result: { text: '😀' },
  });
});

test('cut lines, in process and over HTTP', async () => {
  const { world } = testWorld();
  const simulatorFetch = createSimulatorFetch(world);
  const path = `/bot${BOT_TOKEN}/getMe`;
  world.addFault({ method: 'getMe', kind: { type: 'reset-before' } });
  await expect(simulatorFetch(`http://x${path}`)).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  });
  const server = await startSimulatorServer({ world, port: 0 });
  world.addFault({ method: 'getMe', kind: { type: 'reset-after' } });
  await expect(fetch(server.url + path)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect((await fetch(server.url + path)).status).toBe(200);
  world.addFault({ method: 'download', kind: { type: 'status', status: 500, body: 'x' } });
  expect((await fetch(`${server.url}/file/bot${BOT_TOKEN}/x`)).status).toBe(500);
  await server.close();
});

test('a call that was given up rejects', async () => {
  const { world } = testWorld();
  const given = AbortSignal.abort();
  await expect(createSimulatorFetch(world)(`http://x/bot${BOT_TOKEN}/getMe`, { signal: given })).rejects.toMatchObject({
    name: 'AbortError',
  });
});
