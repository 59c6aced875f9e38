/**
 * The yardstick: an ordinary grammY bot with @grammyjs/conversations, everything in memory, nothing stored. It asks what our
 * form asks, checks what it is told, repeats it, and draws buttons, as the library's own guide shows.
 */
import { conversations, createConversation } from '@grammyjs/conversations';
import { Bot, InlineKeyboard } from 'grammy';

const URGENSI = ['Biasa', 'Segera', 'Darurat'];
const QUESTIONS = [
  { label: 'Bidang', question: 'Bidang apa yang dibutuhkan?', options: ['Sosial', 'Kesehatan', 'Pendidikan', 'Agama'] },
  {
    label: 'Jenis',
    question: 'Jenis kebutuhannya?',
    options: ['Bantuan pangan', 'Lansia terlantar', 'Orang terlantar'],
  },
  { label: 'Lokasi', question: 'Di mana tepatnya?' },
  { label: 'Pin', question: 'Kirim lokasi, atau ketik lewati.' },
  { label: 'Jumlah KK', question: 'Berapa KK yang terdampak?', whole: true },
  { label: 'Jumlah jiwa', question: 'Berapa jiwa?', whole: true },
  { label: 'Urgensi', question: 'Seberapa mendesak?', options: URGENSI },
  { label: 'Uraian', question: 'Jelaskan keadaannya.' },
  { label: 'Foto', question: 'Kirim foto, atau ketik selesai.' },
  { label: 'Kontak', question: 'Siapa yang dapat dihubungi?' },
];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function keyboardOf({ options = [] }) {
  const keyboard = new InlineKeyboard();
  for (const option of options) keyboard.text(option, `lapor:${option}`).row();
  return keyboard.text('Kembali', 'lapor:back').text('Batal', 'lapor:cancel');
}

function answerTo(conversation, { options, whole }) {
  const otherwise = (ctx) => ctx.reply('Maaf, saya tidak mengerti. Silakan jawab sekali lagi.');
  if (options) return conversation.form.select(options, { otherwise });
  return whole ? conversation.form.int({ otherwise }) : conversation.form.text({ otherwise });
}

/** Asks every question in turn, shows the answers, and thanks: one message for each of the person's. */
function dialogueOf(questions) {
  return async (conversation, ctx) => {
    const answers = [];
    for (const [index, field] of questions.entries()) {
      const before = answers.at(-1) ?? 'Melaporkan kebutuhan.';
      await ctx.reply(`${before}\n\n<b>${index + 1}/${questions.length}</b> ${field.question}`, {
        parse_mode: 'HTML',
        reply_markup: keyboardOf(field),
      });
      const answer = await answerTo(conversation, field);
      answers.push(`✓ ${field.label}: ${escape(String(answer))}`);
    }
    const keyboard = new InlineKeyboard().text('Kirim', 'lapor:send').text('Batal', 'lapor:cancel');
    await ctx.reply(`${answers.join('\n')}\n\nKirim?`, { parse_mode: 'HTML', reply_markup: keyboard });
    await conversation.waitFor('message:text');
    await ctx.reply(`Tercatat, terima kasih.\n\n${answers.join('\n')}`, { parse_mode: 'HTML' });
  };
}

/** @param {readonly { label: string, question: string, options?: string[], whole?: boolean }[]} questions asked after /lapor */
export function createOrdinaryBot({ token, botInfo, client, questions = QUESTIONS }) {
  const bot = new Bot(token, { client, ...(botInfo ? { botInfo } : {}) });
  bot.use(conversations());
  bot.use(createConversation(dialogueOf(questions), 'lapor'));
  bot.command('start', (ctx) => ctx.reply('Selamat datang.'));
  bot.command('lapor', (ctx) => ctx.conversation.enter('lapor'));
  bot.on('message', (ctx) => ctx.reply('Saya tidak mengerti.'));
  return bot;
}
