/** The conversation is the one path of a form: its updates are handled inside it, and nothing else is looked up or taken. */
import { BotError } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { TestChat, uji } from '../../test/form-chat.ts';
import { laporForm } from '../../test/form-lapor.ts';
import type { Database } from '../db/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { defineForm } from './define-form.ts';
import { text } from './fields/text.ts';

const short = (id: string) =>
  defineForm({
    id,
    title: uji(`Formulir ${id}`),
    fields: { nama: text({ label: uji('Nama'), question: uji('Siapa namanya?') }) },
    submit: async () => ok({ message: escapeHtml(`Tersimpan: ${id}`) }),
  });

let base: TestDatabase;
let lookUps: number;
let failure: Error | undefined;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  lookUps = 0;
  failure = undefined;
  const counted: Database = {
    ...base.database,
    read: (work) => {
      lookUps += 1;
      return base.database.read(work);
    },
  };
  chat = new TestChat({
    database: counted,
    forms: [laporForm([]), short('kegiatan')],
    reached: () => {
      if (failure) throw failure;
    },
  });
});

test('whatever belongs to an open form is handled inside the conversation of that form', async () => {
  await chat.say('/isi lapor');
  chat.inside.length = 0;
  const tap = chat.tapUpdate(chat.button('Sosial'));
  await chat.deliver(tap);
  await chat.deliver(tap);
  await chat.say('Anak');
  await chat.say('kembali');
  await chat.say('Lansia');
  await chat.send({ sticker: {} as never });
  await chat.deliver({
    update_id: chat.nextUpdateId(),
    edited_message: chat.messageUpdate({ text: '3' }).message,
  } as Update);
  for (const typed of ['3', 'kemarin', 'lewati', 'Bocor']) await chat.say(typed);
  await chat.tap('Kirim');
  expect(chat.inside).toEqual(Array.from({ length: 12 }, () => ['lapor']));
});

test('one look-up an answer, also where a form is begun; none for what can be no form’s', async () => {
  await chat.say('/isi lapor');
  expect(lookUps).toBe(1);
  await chat.say('Sosial');
  expect(lookUps).toBe(2);
  const from = { id: 7001, is_bot: false, first_name: 'Siti' };
  const group = { id: -5, type: 'supergroup', title: 'Kecamatan' };
  const others = [
    { poll_answer: { poll_id: '1', user: from, option_ids: [0], option_persistent_ids: [] } },
    { inline_query: { id: '1', from, query: 'Sosial', offset: '' } },
    { callback_query: { id: '1', from, chat_instance: '1', inline_message_id: '1', data: 'f:1:*:send' } },
    { channel_post: { message_id: 1, date: 1, chat: { id: -6, type: 'channel', title: 'Kabar' }, text: 'Sosial' } },
    { message: { message_id: 1, date: 1, chat: group, from, text: 'Sosial' } },
  ];
  for (const other of others) await chat.deliver({ update_id: chat.nextUpdateId(), ...other } as unknown as Update);
  await chat.say('/tidakada');
  await chat.deliver(chat.tapUpdate({ data: 'kartu:7', messageId: 1 }));
  expect(lookUps).toBe(2);
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial' });
});

test.each(['removed', 'renamed'])(
  'a form that was %s while somebody filled it in does not lock the chat',
  async (how) => {
    await chat.say('/isi kegiatan');
    chat.restart(how === 'removed' ? [laporForm([])] : [laporForm([]), short('acara')]);
    chat.heard();
    await chat.say('Posyandu');
    expect(chat.heardText()).toContain('sudah tidak dipakai lagi');
    await chat.say('halo');
    expect(chat.heard()).toEqual(['(bot) tidak mengerti']);
    await chat.say('/isi lapor');
    await chat.say('Sosial');
    expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial' });
  },
);

test('an error leaves the conversation as it was thrown, and the same update again goes on', async () => {
  await chat.say('/isi lapor');
  const answer = chat.messageUpdate({ text: 'Sosial' });
  failure = Object.assign(new RangeError('disk full'), { code: 'SQLITE_FULL' });
  const thrown = await chat.deliver(answer).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(BotError);
  expect((thrown as BotError).error).toBe(failure);
  failure = undefined;
  await chat.deliver(answer);
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial' });
});
