/** Starting while Telegram is away, and with a token that it does not know. */
import { Bot } from 'grammy';
import { expect, it } from 'vitest';
import { silentLog } from '../lib/log.ts';
import { createSimulatorFetch } from '../simulator/simulator-fetch.ts';
import { createWorld } from '../simulator/world.ts';
import { introduce } from './introduce.ts';

const TOKEN = '7000000001:AAtest-token-of-the-office-000000000';
const clock = { now: () => new Date('2026-11-24T02:00:00Z') };

function aBot(token = TOKEN) {
  const world = createWorld({ clock, token: TOKEN, botUsername: 'KesraBot' });
  return { world, bot: new Bot(token, { client: { fetch: createSimulatorFetch(world) as never } }) };
}

it('asks again with growing waits until Telegram answers', async () => {
  const { world, bot } = aBot();
  world.addFault({ method: 'getMe', times: 2, kind: { type: 'status', status: 502, body: '<html>' } });
  const waits: number[] = [];
  const wait = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  await introduce(bot, { log: silentLog, wait, random: () => 1 });
  expect(bot.botInfo.username).toBe('KesraBot');
  expect(waits).toEqual([500, 1_000]);
});

it('ends with a sentence that holds no token when Telegram does not know it', async () => {
  const { bot } = aBot('7000000002:AAanother-token-000000000000000000000');
  await expect(introduce(bot, { log: silentLog })).rejects.toThrow(
    /^Telegram does not know this bot\. Check BOT_TOKEN with BotFather\.$/,
  );
});
