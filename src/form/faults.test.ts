/** What goes wrong between a person, Telegram and the database never costs an answer, nor doubles one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { CHAT, TestChat, uji } from '../../test/form-chat.ts';
import { defineForm } from './define-form.ts';
import { text } from './fields/text.ts';
import { laporForm, type Sent } from '../../test/form-lapor.ts';
import { refuse } from '../lib/result.ts';

const sent: Sent[] = [];
let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  sent.length = 0;
  base = await openTestDatabase();
  chat = new TestChat({ database: base.database, forms: [laporForm(sent), kegiatan] });
});

const kegiatan = defineForm({
  id: 'kegiatan',
  title: uji('Kegiatan'),
  fields: { nama: text({ label: uji('Nama'), question: uji('Apa kegiatannya?') }) },
  submit: async () => refuse('form-gone'),
});

async function fillUntilReview(): Promise<void> {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  await chat.say('12');
  await chat.say('kemarin');
  await chat.tap('Lewati');
  await chat.say('Rumah bocor');
}

test('the same update again repeats the reply and never answers the next question', async () => {
  await chat.say('/isi lapor');
  const tap = chat.tapUpdate(chat.button('Sosial'));
  await chat.deliver(tap);
  const [edit, next] = chat.heard().slice(-2);
  await chat.deliver(tap);
  expect(chat.heard()).toEqual([edit, next]);
  await chat.tap('Anak');
  const twelve = chat.messageUpdate({ text: '12' });
  await chat.deliver(twelve);
  const said = chat.heard().at(-1);
  await chat.deliver(twelve);
  expect(chat.heard()).toEqual([said]);
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial', jenis: 'anak', jumlah: 12 });
});

test('a tap repeated by the person, and a button of an earlier question, change nothing', async () => {
  await chat.say('/isi lapor');
  const sosial = chat.button('Sosial');
  await chat.tap('Sosial');
  const before = await chat.draft();
  chat.heard();
  await chat.deliver(chat.tapUpdate(sosial));
  expect(chat.heard()).toEqual(['[toast] Tombol ini sudah tidak berlaku lagi.']);
  expect(await chat.draft()).toEqual(before);
});

test('two taps on Kirim make one record; the second is told so', async () => {
  await fillUntilReview();
  const kirim = chat.button('Kirim');
  chat.heard();
  await chat.deliver(chat.tapUpdate(kirim));
  await chat.deliver(chat.tapUpdate(kirim));
  expect(chat.heard().slice(-2)).toEqual(['Tersimpan: 12 KK (id)', '[toast] Formulir ini sudah terkirim.']);
  expect(sent).toHaveLength(1);
});

test('two taps on Kirim at the same moment make one record', async () => {
  await fillUntilReview();
  const kirim = chat.button('Kirim');
  await Promise.all([chat.deliver(chat.tapUpdate(kirim)), chat.deliver(chat.tapUpdate(kirim))]);
  expect(sent).toHaveLength(1);
  expect(await chat.draft()).toBeNull();
});

test('a repeat of the update that sent the form repeats the closing message', async () => {
  await fillUntilReview();
  const kirim = chat.tapUpdate(chat.button('Kirim'));
  await chat.deliver(kirim);
  chat.heard();
  await chat.deliver(kirim);
  expect(chat.heard()).toEqual(['Tersimpan: 12 KK (id)']);
  expect(sent).toHaveLength(1);
});

test('the typed word that ended a form is repeated just so', async () => {
  await fillUntilReview();
  const kirim = chat.messageUpdate({ text: 'kirim' });
  await chat.deliver(kirim);
  chat.heard();
  await chat.deliver(kirim);
  expect(chat.heard()).toEqual(['Tersimpan: 12 KK (id)']);
  await chat.say('/isi lapor');
  await chat.say('batal');
  const yes = chat.messageUpdate({ text: 'ya' });
  await chat.deliver(yes);
  chat.heard();
  await chat.deliver(yes);
  expect(chat.heard()).toEqual(['Formulir <b>Lapor</b> dibatalkan. Tidak ada yang dikirim.']);
  expect(sent).toHaveLength(1);
});

test('"tidak" to giving up, and its repeat, also when another form was asked for before', async () => {
  await chat.say('/isi lapor');
  await chat.say('Sosial');
  await chat.say('/isi kegiatan');
  await chat.say('batal');
  const no = chat.messageUpdate({ text: 'tidak' });
  chat.heard();
  await chat.deliver(no);
  const [said] = chat.heard();
  expect(said).toContain('Langkah 2/6');
  await chat.deliver(no);
  expect(chat.heard()).toEqual([said]);
});

test('an answer whose reply could not be sent is kept; the repeat says what comes next', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  chat.failNext = { method: 'sendMessage', error: new Error('network') };
  const twelve = chat.messageUpdate({ text: '12' });
  await expect(chat.deliver(twelve)).rejects.toThrow('Network request');
  chat.heard();
  await chat.deliver(twelve);
  expect(chat.heardText()).toContain('Langkah 4/6');
  await chat.say('kemarin');
  expect((await chat.draft())?.answers).toMatchObject({ jumlah: 12, tanggal: '2026-11-17' });
});

test.each(['draft:before-save', 'draft:after-save'] as const)(
  'a process that dies at %s loses nothing and doubles nothing',
  async (point) => {
    let dying = false;
    chat = new TestChat({
      database: base.database,
      forms: [laporForm(sent)],
      reached: (at) => {
        if (dying && at === point) throw new Error('killed');
      },
    });
    await chat.say('/isi lapor');
    await chat.tap('Sosial');
    const tap = chat.tapUpdate(chat.button('Anak'));
    dying = true;
    await expect(chat.deliver(tap)).rejects.toThrow('killed');
    dying = false;
    chat.restart();
    chat.heard();
    await chat.deliver(tap);
    expect(chat.heard().at(-1)).toContain('Langkah 3/6');
    expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial', jenis: 'anak' });
  },
);

test('a restart between any two steps changes nothing', async () => {
  await chat.say('/isi lapor');
  chat.restart();
  await chat.tap('Sosial');
  chat.restart();
  await chat.say('Anak');
  chat.restart();
  await chat.say('12');
  chat.restart();
  await chat.say('kemarin');
  await chat.tap('Lewati');
  await chat.say('Rumah bocor');
  chat.restart();
  await chat.tap('Kirim');
  expect(sent).toHaveLength(1);
});

test('/lanjut asks the open question again, after a week too', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  chat.now = new Date(chat.now.getTime() + 7 * 86_400_000);
  chat.restart();
  chat.heard();
  await chat.say('/lanjut');
  expect(chat.heardText()).toContain('Kita lanjutkan formulir <b>Lapor</b>.');
  await chat.tap('Anak');
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial', jenis: 'anak' });
});

test('a new version of the form keeps what still fits, asks the rest, and says so once', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  await chat.say('12');
  const changed = defineForm({
    id: 'lapor',
    title: uji('Lapor'),
    fields: {
      pelapor: text({ label: uji('Pelapor'), question: uji('Siapa yang melapor?') }),
      jumlah: laporForm(sent).fields.get('jumlah') as never,
      uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?') }),
    },
    submit: async () => refuse('form-gone'),
  });
  chat.restart([changed]);
  chat.heard();
  await chat.say('Pak Budi');
  expect(chat.heard()).toEqual([
    'Formulir <b>Lapor</b> baru saja diperbarui. Jawaban Bapak/Ibu yang masih sesuai tetap dipakai.',
    '✓ Pelapor: <b>Pak Budi</b>\n\n<i>Langkah 3/3</i>\nApa yang terjadi?',
  ]);
  expect((await chat.draft())?.answers).toEqual({ jumlah: 12, pelapor: 'Pak Budi' });
  await chat.say('Bocor');
  expect(chat.heardText()).not.toContain('diperbarui');
});

test('a draft of a form that no longer exists is ended with a sentence', async () => {
  await chat.say('/isi lapor');
  chat.restart([]);
  chat.heard();
  await chat.say('Sosial');
  expect(chat.heardText()).toContain('sudah tidak dipakai lagi');
  expect(await chat.draft()).toBeNull();
});

test('forged buttons: another draft, another question, another value, nonsense', async () => {
  await chat.say('/isi lapor');
  const { data, messageId } = chat.button('Sosial');
  const before = await chat.draft();
  chat.heard();
  const forged = [
    data.replace('f:1:', 'f:999:'),
    data.replace('=sosial', '=rahasia'),
    'f:1:*:send',
    'f:1:*:stop',
    'f:1:zzzz:=a',
    'f:x',
    `${data}x`,
  ];
  for (const one of forged) await chat.deliver(chat.tapUpdate({ data: one, messageId }));
  expect(new Set(chat.heard())).toEqual(
    new Set(['[toast] Tombol ini sudah tidak berlaku lagi.', '[toast] (bot) tombol lain']),
  );
  expect(await chat.draft()).toEqual(before);
});

test('commands and other buttons go past a running form; without a form nothing is taken', async () => {
  await chat.say('halo');
  expect(chat.heard()).toEqual(['(bot) tidak mengerti']);
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  chat.heard();
  await chat.deliver(chat.tapUpdate({ data: 'kartu:7', messageId: 1 }));
  await chat.say('/tidakada');
  expect(chat.heard()).toEqual(['[toast] (bot) tombol lain', '(bot) tidak mengerti']);
  expect(await chat.draft()).toMatchObject({ chatId: CHAT, answers: { bidang: 'sosial' } });
});

test('two processes take turns with one chat: what one remembers of the other never matters', async () => {
  const other = new TestChat({ database: base.database, forms: [laporForm(sent)] });
  const words = ['/isi lapor', 'Sosial', 'Anak', '12', 'kemarin', 'lewati', 'Bocor', 'kirim'];
  for (const [index, typed] of [...words, ...words].entries()) {
    await (index % 3 === 0 ? other : chat).deliver(chat.messageUpdate({ text: typed }));
  }
  expect(sent).toHaveLength(2);
  expect(await chat.draft()).toBeNull();
  chat.heard();
  await chat.say('halo');
  await other.deliver(chat.messageUpdate({ text: 'halo' }));
  expect([...chat.heard(), ...other.heard().slice(-1)]).toEqual(['(bot) tidak mengerti', '(bot) tidak mengerti']);
});
