/** A draft that was opened with something else than its form needs by now: it ends with a sentence, and no answer is lost silently. */
import { BotError } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { formAbout, TestChat, uji } from '../../test/form-chat.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import type { About, FormEnv } from './env.ts';
import { choice } from './fields/choice.ts';
import { text } from './fields/text.ts';
import { wholeNumber } from './fields/whole-number.ts';

const NAMED = z.object({ nama: z.string() });
type Asking = FormEnv & About<z.infer<typeof NAMED>>;
const fields = {
  alasan: text({
    label: uji('Alasan'),
    question: ({ about }: Asking) => escapeHtml(`Mengapa ${about.nama}?`),
  }),
  jumlah: wholeNumber({ label: uji('Jumlah'), question: uji('Berapa?') }),
  siapa: choice({
    label: uji('Siapa'),
    question: uji('Siapa?'),
    options: ({ about }: Asking) => [{ value: '1', text: about.nama }],
    ofAbout: true,
  }),
  akhir: text({ label: uji('Akhir'), question: uji('Lalu?') }),
};
const catatan = formAbout({
  id: 'catatan',
  title: uji('Catatan'),
  context: NAMED,
  fields,
  submit: async ({ about }, { alasan }) => ok({ message: escapeHtml(`${about.nama}: ${alasan}`) }),
});
/** As the next version of the program has it: the same questions, about something that has a number. */
const catatanLater = formAbout({
  id: 'catatan',
  title: uji('Catatan'),
  context: NAMED.extend({ nomor: z.number() }),
  fields,
  submit: async () => ok({ message: escapeHtml('Tersimpan') }),
});

let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  chat = new TestChat({ database: base.database, forms: [catatan] });
  await chat.say('/isi catatan {"nama":"Siti"}');
});

const ENDED = `Formulir <b>Catatan</b> tidak dapat dilanjutkan, karena bot ini baru saja diperbarui. Belum ada yang terkirim. Silakan buka lagi dari kartu atau menu yang tadi.`;

test('a form knows what it is about, in its questions, its choices and its use case', async () => {
  expect(chat.heardText()).toContain('Mengapa Siti?');
  await chat.say('Sakit <b>');
  await chat.say('3');
  await chat.tap('Siti');
  await chat.say('Selesai');
  await chat.tap('Kirim');
  expect(chat.heard().at(-1)).toBe('Siti: Sakit &lt;b&gt;');
});

test('what no longer fits ends the form, and what was written is said once more', async () => {
  await chat.say('Sakit <b>');
  await chat.say('3');
  await chat.tap('Siti');
  chat.restart([catatanLater]);
  chat.heard();
  await chat.say('Lalu begini');
  expect(chat.heard()).toEqual([
    `${ENDED}\n\nYang sudah Bapak/Ibu isi, supaya bisa disalin:\nAlasan: <b>Sakit &lt;b&gt;</b>\nJumlah: <b>3</b>`,
  ]);
  expect(await chat.draft()).toBeNull();
  await chat.say('/isi catatan {"nama":"Budi","nomor":7}');
  expect(chat.heardText()).toContain('Mengapa Budi?');
});

test('nothing was written yet: a sentence, and it is the same by /lanjut and by /batal', async () => {
  for (const words of ['halo', '/lanjut', '/batal']) {
    chat.restart([catatan]);
    await chat.say('/isi catatan {"nama":"Siti"}');
    chat.restart([catatanLater]);
    chat.heard();
    await chat.say(words);
    expect([words, chat.heard()]).toEqual([words, [ENDED]]);
    expect(await chat.draft()).toBeNull();
  }
});

test('whoever begins another form meanwhile is told what was written in the old one', async () => {
  await chat.say('Sakit');
  chat.restart([catatanLater]);
  chat.heard();
  await chat.say('/isi catatan {"nama":"Budi","nomor":7}');
  const [old, question] = chat.heard();
  expect(old).toContain('Alasan: <b>Sakit</b>');
  expect(question).toContain('Mengapa Budi?');
});

test('a form is not opened with what does not fit it: that is a mistake in the code', async () => {
  const thrown = await chat.say('/isi catatan {"nomor":7}').catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(BotError);
  expect(String((thrown as BotError).error)).toContain('does not fit');
});
