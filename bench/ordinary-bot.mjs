/** The yardstick: an ordinary grammY bot with @grammyjs/conversations, everything in memory, nothing stored. */
import { conversations, createConversation } from '@grammyjs/conversations';
import { Bot } from 'grammy';

const QUESTIONS = [
  'Bidang apa yang dibutuhkan?',
  'Jenis kebutuhannya?',
  'Di mana tepatnya?',
  'Kirim lokasi, atau ketik lewati.',
  'Berapa KK yang terdampak?',
  'Berapa jiwa?',
  'Seberapa mendesak?',
  'Jelaskan keadaannya.',
  'Kirim foto, atau ketik selesai.',
  'Siapa yang dapat dihubungi?',
];

/** Asks every question in turn, shows the answers, and thanks: one message for each of the person's. */
function dialogueOf(questions) {
  return async (conversation, ctx) => {
    const answers = [];
    for (const [index, question] of questions.entries()) {
      await ctx.reply(`${index + 1}/${questions.length}. ${question}`);
      const { message } = await conversation.waitFor('message:text');
      answers.push(message.text);
    }
    await ctx.reply(`${answers.join('\n')}\n\nKirim?`);
    await conversation.waitFor('message:text');
    await ctx.reply('Tercatat, terima kasih.');
  };
}

/** @param {readonly string[]} questions asked after /lapor */
export function createOrdinaryBot({ token, botInfo, client, questions = QUESTIONS }) {
  const bot = new Bot(token, { client, ...(botInfo ? { botInfo } : {}) });
  bot.use(conversations());
  bot.use(createConversation(dialogueOf(questions), 'lapor'));
  bot.command('start', (ctx) => ctx.reply('Selamat datang.'));
  bot.command('lapor', (ctx) => ctx.conversation.enter('lapor'));
  bot.on('message', (ctx) => ctx.reply('Saya tidak mengerti.'));
  return bot;
}
