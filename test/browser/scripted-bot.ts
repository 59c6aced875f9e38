/** A bot that shows each thing that the practice page must draw. */
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { createSimulatorFetch } from '../../src/simulator/simulator-fetch.ts';
import type { World } from '../../src/simulator/world-types.ts';

export function scriptedBot(world: World, token: string): Bot {
  const bot = new Bot(token, {
    client: { fetch: createSimulatorFetch(world) as never },
    botInfo: { id: world.botId, is_bot: true, first_name: 'KesraBot', username: world.botUsername } as never,
  });
  bot.command('start', async (ctx) => {
    const keyboard = new Keyboard().text('Lapor').requestContact('Bagikan nomor').resized();
    const invited = ctx.match ? ` lewat undangan ${ctx.match}` : '';
    await ctx.reply(`<b>Selamat datang</b>${invited}.\nTulis /lapor.`, { parse_mode: 'HTML', reply_markup: keyboard });
  });
  bot.command('undang', (ctx) => ctx.reply(`Undangan: https://t.me/${world.botUsername}?start=u_abc123`));
  bot.command('rekap', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('isi buku kerja'), 'Rekap TW4.xlsx'), { caption: 'Buku kerja' }),
  );
  bot.command('diam', () => undefined);
  bot.hears(['Lapor', '/lapor'], (ctx) =>
    ctx.reply('Bidang apa?', { reply_markup: new InlineKeyboard().text('Kesehatan', 'a').text('Bencana', 'b') }),
  );
  bot.callbackQuery(/./, async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Dicatat' });
    await ctx.editMessageText(`Bidang: ${ctx.callbackQuery.data === 'b' ? 'Bencana' : 'Kesehatan'}`);
  });
  bot.on('message:photo', (ctx) => ctx.reply(`Foto diterima${ctx.message.media_group_id ? ' (album)' : ''}`));
  bot.on('message:location', (ctx) => ctx.reply(`Di ${ctx.message.location.latitude.toFixed(2)}`));
  bot.on('message:contact', (ctx) => ctx.reply(`Nomor ${ctx.message.contact.phone_number}`));
  bot.on('message:text', (ctx) => ctx.reply(`Diterima: ${ctx.message.text}`));
  return bot;
}
