/** A real grammY bot against the world: in process, over HTTP with polling, and by webhook. */
import { createServer } from 'node:http';
import { Bot, InputFile } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, expect, test } from 'vitest';
import { createSimulatorFetch } from './simulator-fetch.ts';
import { startSimulatorServer } from './simulator-server.ts';
import { makePng } from './practice-photo.ts';
import { BOT_TOKEN, testWorld } from './world.fixture.ts';

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanup.splice(0).reverse()) await end();
});

function register(bot: Bot): Bot {
  bot.command('start', (ctx) => ctx.reply(`halo ${ctx.match}`));
  bot.command('berkas', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('isi'), 'Rekap Dusun Timur, 2026.xlsx')),
  );
  bot.command('tanya', (ctx) =>
    ctx.reply('<b>Setuju?</b>', {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
    }),
  );
  bot.callbackQuery('ya', async (ctx) => {
    await ctx.editMessageText('Setuju: ya');
    await ctx.answerCallbackQuery('tersimpan');
  });
  bot.on('message:photo', async (ctx) => {
    const file = await ctx.getFile();
    await ctx.reply(`foto ${ctx.message.photo.at(-1)?.width} ${file.file_path}`);
  });
  return bot;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 400) throw new Error('it did not happen');
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

test('in process: text, file, tap, photo', async () => {
  const { world, rini } = testWorld();
  const simulatorFetch = createSimulatorFetch(world);
  const bot = register(new Bot(BOT_TOKEN, { client: { fetch: simulatorFetch as never } }));
  await bot.init();
  const run = async (): Promise<void> => {
    for (const update of world.takeUpdates()) await bot.handleUpdate(update);
  };
  await rini.says('/start undangan-7');
  await rini.says('/berkas');
  await rini.says('/tanya');
  await run();
  await rini.taps('Ya');
  await run();
  await rini.sendsPhotos([makePng(640, 480)]);
  await run();

  const shown = world.messages(rini.id).filter(({ outgoing }) => outgoing);
  expect(shown.map(({ message }) => message.text ?? message.document?.file_name)).toEqual([
    'halo undangan-7',
    'Rekap Dusun Timur, 2026.xlsx',
    'Setuju: ya',
    expect.stringMatching(/^foto 640 photos\/file_\d+\.jpg$/),
  ]);
  expect(rini.lastToast()).toBe('tersimpan');
  const path = shown.at(-1)?.message.text?.split(' ')[2];
  const photo = await simulatorFetch(`http://x/file/bot${BOT_TOKEN}/${path}`);
  expect(Buffer.from(await photo.arrayBuffer())).toEqual(Buffer.from(makePng(640, 480)));
});

test('over HTTP with polling, and a file downloaded', async () => {
  const { world, rini } = testWorld();
  const server = await startSimulatorServer({
    world,
    port: 0,
    extraRoutes: (req, res) => req.url === '/page' && !!res.end('page'),
  });
  cleanup.push(() => server.close());
  const bot = register(new Bot(BOT_TOKEN, { client: { apiRoot: server.url } }));
  const running = bot.start();
  cleanup.push(async () => {
    await bot.stop();
    await running;
  });
  await rini.says('/start');
  await until(() => world.messages(rini.id).length === 2);
  await rini.says('/berkas');
  await until(() => world.messages(rini.id).length === 4);
  const document = world.messages(rini.id).at(-1)?.message.document;
  const { file_path: path } = await bot.api.getFile(document?.file_id ?? '');
  expect(await (await fetch(`${server.url}/file/bot${BOT_TOKEN}/${path}`)).text()).toBe('isi');
  expect(await (await fetch(`${server.url}/page`)).text()).toBe('page');
  expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404);
});

test('a webhook gets the updates of a chat in order, each until it is taken', async () => {
  const { world, rini } = testWorld({ webhookRetryMs: 1 });
  const seen: { readonly text: string | undefined; readonly secret: unknown }[] = [];
  let refusals = 2;
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
      if (refusals-- > 0) return void res.writeHead(503).end();
      seen.push({ text: update.message?.text, secret: req.headers['x-telegram-bot-api-secret-token'] });
      return void res.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  cleanup.push(() => {
    world.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const bot = new Bot(BOT_TOKEN, { client: { fetch: createSimulatorFetch(world) as never } });
  await rini.says('satu');
  await bot.api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: 'rahasia' });
  await rini.says('dua');
  await until(() => seen.length === 2);
  expect(seen).toEqual([
    { text: 'satu', secret: 'rahasia' },
    { text: 'dua', secret: 'rahasia' },
  ]);
  await until(() => world.takeUpdates().length === 0);
  expect(await bot.api.getWebhookInfo()).toMatchObject({
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
  });
  await expect(bot.api.getUpdates()).rejects.toThrow(
    "409: Conflict: can't use getUpdates method while webhook is active",
  );
});
