/** What comes back from a draft's JSON is looked at: what is not what the form put there is asked again, and locks nobody. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { TestChat } from '../../test/form-chat.ts';
import { laporForm, type Sent } from '../../test/form-lapor.ts';

const sent: Sent[] = [];
let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  sent.length = 0;
  base = await openTestDatabase();
  chat = new TestChat({ database: base.database, forms: [laporForm(sent)] });
  for (const words of ['/isi lapor', 'Sosial', 'Anak', '12']) await chat.say(words);
  chat.heard();
});
const write = (data: { readonly answers?: string; readonly cursor?: string }) =>
  base.database.transaction((tx) => tx.draft.updateMany({ data }));

test('an answer of another kind is asked again, the others stay', async () => {
  await write({ answers: JSON.stringify({ bidang: 'sosial', jenis: 'anak', jumlah: 'banyak' }) });
  await chat.say('/lanjut');
  expect(chat.heardText()).toContain('Berapa KK?');
  await chat.say('7');
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial', jenis: 'anak', jumlah: 7 });
});

test('it is said once that something is asked again', async () => {
  await write({ answers: JSON.stringify({ bidang: 'sosial', jenis: 5 }) });
  await chat.say('Anak');
  expect(chat.heardText()).toContain('baru saja diperbarui');
  await chat.say('7');
  expect(chat.heardText()).not.toContain('baru saja diperbarui');
});

test.each([
  ['of another shape', { field: 7, parts: [], pending: 'lapor' }],
  ['with parts of another kind', { parts: { foto: [5] } }],
])('a cursor %s: the answers say where to go on', async (_, cursor) => {
  await write({ cursor: JSON.stringify(cursor) });
  for (const words of ['kemarin', 'lewati', 'Rumah bocor', 'kirim']) await chat.say(words);
  expect(sent).toMatchObject([{ answers: { jumlah: 12, tanggal: '2026-11-17', foto: null } }]);
});

test('a cursor with what another program knows besides: the rest of it holds', async () => {
  await write({ cursor: JSON.stringify({ field: 'jumlah', colour: 'red' }) });
  await chat.say('9');
  expect(await chat.draft()).toMatchObject({ answers: { jumlah: 9 }, cursor: { last: 'jumlah' } });
});
