/** What the buttons do, said in words: also with a dot, an emoji or "pak" behind; and never where the words are the answer. @one-database */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHAT, TestChat, uji } from '../../test/form-chat.ts';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { defineForm } from './define-form.ts';
import { choice } from './fields/choice.ts';
import { contact } from './fields/contact.ts';
import { date } from './fields/date.ts';
import { location } from './fields/location.ts';
import { photos } from './fields/photos.ts';
import { text } from './fields/text.ts';
import { wholeNumber } from './fields/whole-number.ts';
import { yesNo } from './fields/yes-no.ts';
import { isConsent, isNothing } from './parse/words.ts';

/** Of which drafts. */
const sent = new Set<number>();
const asked = (name: string) => ({ label: uji(name), question: uji(`${name}?`), optional: true }) as const;
const formOf = (id: string, field: object) =>
  defineForm({
    id,
    title: uji('Uji'),
    fields: {
      tempat: text({ label: uji('Tempat'), question: uji('Di mana?') }),
      lain: field as ReturnType<typeof location>,
    },
    submit: async (_env, _answers, { draftId }) => {
      sent.add(draftId);
      return ok({ message: escapeHtml('Tersimpan') });
    },
  });
const KINDS = {
  lokasi: location(asked('Lokasi')),
  foto: photos(asked('Foto')),
  kontak: contact(asked('Kontak')),
  tanggal: date(asked('Tanggal')),
  jumlah: wholeNumber(asked('Jumlah')),
  setuju: yesNo(asked('Setuju')),
  catatan: text(asked('Catatan')),
  pilihan: choice({
    ...asked('Pilihan'),
    options: ['Tidak ada', 'Ada'].map((value) => ({ value: value.replace(' ', '-'), text: value })),
  }),
};

let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  sent.clear();
  chat = new TestChat({ database: base.database, forms: Object.entries(KINDS).map(([id, one]) => formOf(id, one)) });
});
const answered = async () => (await chat.draft())?.answers['lain'];
async function at(kind: keyof typeof KINDS): Promise<void> {
  await chat.say(`/isi ${kind}`);
  await chat.say('RT 03');
  chat.heard();
}

const LEAVES_OUT = [
  'tidak ada',
  'Tidak.',
  'nihil',
  '-',
  '–',
  'kosong',
  'lewati dulu',
  'Skip',
  'lewati 🙏',
  'gak ada pak',
];

describe('a question that can be left out', () => {
  test.each(['lokasi', 'foto', 'kontak', 'tanggal'] as const)(
    '%s: every word for nothing leaves it out',
    async (kind) => {
      for (const words of LEAVES_OUT) {
        await at(kind);
        await chat.say(words);
        expect([words, await answered()]).toEqual([words, null]);
        await chat.say('batal');
        await chat.say('ya');
      }
    },
  );

  test('where the words are the answer, they are', async () => {
    const cases = [
      ['catatan', 'tidak ada', 'tidak ada'],
      ['catatan', 'Nihil', 'Nihil'],
      ['catatan', '-', null],
      ['catatan', 'lewati', null],
      ['jumlah', 'tidak ada', 0],
      ['jumlah', '-', null],
      ['setuju', 'tidak', false],
      ['setuju', 'nihil', null],
      ['pilihan', 'tidak ada', 'Tidak-ada'],
    ] as const;
    for (const [kind, words, answer] of cases) {
      await at(kind);
      await chat.say(words);
      expect([kind, words, await answered()]).toEqual([kind, words, answer]);
      await chat.say('batal');
      await chat.say('ya');
    }
  });

  test('inside a longer text they mean nothing', async () => {
    await at('catatan');
    await chat.say('tidak ada air, mohon jangan lewati RT 04, kirim tangki');
    expect(await answered()).toBe('tidak ada air, mohon jangan lewati RT 04, kirim tangki');
  });

  test('after the first photo, "tidak ada lagi" ends the photos and keeps them', async () => {
    await at('foto');
    await chat.send({ photo: [{ file_id: 'f1', file_unique_id: 'u1', width: 9, height: 9 }] });
    await chat.say('tidak ada lagi pak');
    expect(await answered()).toEqual([{ fileId: 'f1', uniqueId: 'u1' }]);
  });

  test('"tidak" to what was offered is no to that alone', async () => {
    await at('jumlah');
    await chat.say('duabelass');
    await chat.say('tidak');
    expect(await answered()).toBeUndefined();
  });
});

test.each([
  'ya',
  'Ya.',
  'kirim',
  'sudah benar',
  'ok kirim',
  'Oke, kirim saja pak 👍',
  'sudah betul semua',
  'ya sudah benar',
])('at the review "%s" sends', async (words) => {
  await at('lokasi');
  await chat.say('lewati');
  await chat.say(words);
  expect(sent.size).toBe(1);
});

test.each(['sudah', 'belum benar', 'ya tapi RT 04', 'kirim ke RT 04', 'tidak', 'salah', 'kirim besok'])(
  'at the review "%s" sends nothing, and the page stands there again',
  async (words) => {
    await at('lokasi');
    await chat.say('lewati');
    chat.heard();
    await chat.say(words);
    expect(sent.size).toBe(0);
    expect(chat.heardText()).toContain('Tempat: <b>RT 03</b>');
  },
);

test('"ulang" asks once more and loses nothing; "kembali dulu" goes back; the repeat of "ya" sends once', async () => {
  await at('lokasi');
  await chat.say('ulang');
  expect(chat.heardText()).toContain('Lokasi?');
  await chat.say('kembali dulu ya');
  expect(chat.heardText()).toContain('Di mana?');
  await chat.say('tetap');
  await chat.say('tidak ada');
  const yes = chat.messageUpdate({ text: 'ya' });
  await chat.deliver(yes);
  await chat.deliver(yes);
  expect(sent.size).toBe(1);
  expect((await chat.store.findOpen(CHAT))?.state).toBeUndefined();
});

test('"tidak tahu", as people write it', () => {
  for (const text of ['tidak tahu', 'tdk tau', 'ga tau', 'belum tau pak'])
    expect([text, isNothing(text)]).toEqual([text, true]);
});

test('words that look like them and are none', () => {
  for (const text of ['tidak ada air', 'tidak bisa', 'nihil data', 'ya ampun', '--- RT 03', '0', ''])
    expect([text, isNothing(text)]).toEqual([text, false]);
  for (const text of ['yang', 'kirim foto', 'benar benar rusak', 'okei', '', '👍'])
    expect([text, isConsent(text)]).toEqual([text, false]);
});
