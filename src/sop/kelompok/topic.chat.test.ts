/** A group with topics: everything goes to the one in which the Kasi wrote /hubungkan, and nowhere else (C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RapatOffice, callsRapat, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
let groupId: number;
let topicId: number;
const office = () => world.office;
/** What the bot wrote in that topic; undefined: in General. */
const inTopic = (id: number | undefined): string[] =>
  office()
    .world.messages(groupId)
    .flatMap(({ outgoing, message }) =>
      outgoing && message.message_thread_id === id
        ? [message.text ?? message.caption ?? message.document?.file_name ?? '']
        : [],
    );
const toldKasi = (): string => saidIn(office(), world.rina.id).at(-1) ?? '';

beforeEach(async () => {
  world = await openRapatOffice({ mayFail: true });
  groupId = await office().world.migrateGroup(world.groupId);
  topicId = await office().world.addTopic(groupId, world.rina.id, 'Undangan');
  await office().settle();
  await world.rina.says('/hubungkan', { chatId: groupId, topicId });
  await world.rina.taps('✅ Ya, Forum Kesra');
});
afterEach(() => office().close());

test('the invitation, the entry of the calendar, the letter and the reminder go to the topic', async () => {
  expect(inTopic(topicId)).toEqual(['Baik. Pertanyaannya dikirim lewat pesan pribadi.']);
  await callsRapat(world.rina);
  expect(inTopic(topicId).slice(1)).toEqual([
    expect.stringContaining('Rapat koordinasi stunting'),
    expect.stringContaining('kalender'),
    expect.stringMatching(/\.docx$/),
  ]);
  office().clock.advance(8 * 24 * 3_600_000);
  await office().settle();
  expect(inTopic(topicId).length).toBe(5);
  expect(inTopic(undefined)).toEqual([]);
});

test('the topic is closed: the Kasi is told and asked; opened again, what waited goes there', async () => {
  await office().world.closeTopic(groupId, topicId, world.rina.id);
  await callsRapat(world.rina);
  expect(toldKasi()).toMatchInlineSnapshot(`
    "⚠️ Pesan untuk grup Kesra Dustim (Forum Kesra) ditolak Telegram: topik yang dipakai di grup itu sudah ditutup.
    Pesannya disimpan dulu, belum sampai ke grup.
    Buka lagi topiknya lalu tekan Kirim lagi. Mau pakai topik lain? Tulis /hubungkan di topik itu. Atau tekan Pakai General."
  `);
  expect(inTopic(undefined)).toEqual([]);
  await office().world.reopenTopic(groupId, topicId, world.rina.id);
  await office().settle();
  expect([inTopic(topicId).length, inTopic(undefined)]).toEqual([4, []]);
  expect(toldKasi()).toContain('menerima pesan lagi');
});

test('the topic is deleted: nothing goes to General but by the button', async () => {
  office().world.deleteTopic(groupId, topicId);
  await callsRapat(world.rina);
  expect(toldKasi()).toMatchInlineSnapshot(`
    "⚠️ Pesan untuk grup Kesra Dustim (Forum Kesra) ditolak Telegram: topik yang dipakai di grup itu sudah dihapus.
    Pesannya disimpan dulu, belum sampai ke grup.
    Mau pakai topik lain? Tulis /hubungkan di topik itu. Atau tekan Pakai General."
  `);
  expect(inTopic(undefined)).toEqual([]);
  await world.rina.taps('💬 Pakai General: Forum Kesra');
  expect(inTopic(undefined).length).toBe(3);
  await callsRapat(world.rina, { tanggal: '4 Desember' });
  expect(inTopic(undefined).length).toBe(6);
});

test('the topic is deleted: /hubungkan in another one, and everything goes there', async () => {
  office().world.deleteTopic(groupId, topicId);
  await callsRapat(world.rina);
  const other = await office().world.addTopic(groupId, world.rina.id, 'Kesra');
  await world.rina.says('/hubungkan', { chatId: groupId, topicId: other });
  await office().settle();
  expect(inTopic(other)).toEqual([
    'Baik. Pertanyaannya dikirim lewat pesan pribadi.',
    expect.stringContaining('Rapat koordinasi stunting'),
    expect.stringContaining('kalender'),
    expect.stringMatching(/\.docx$/),
  ]);
  expect(inTopic(undefined)).toEqual([]);
});

test('answers to what is written in a topic stand in it; General is chosen by /hubungkan there', async () => {
  await world.siti.says('/lapor@KesraBot', { chatId: groupId, topicId });
  expect(inTopic(topicId).at(-1)).toBe('Silakan buka percakapan pribadi dengan bot ini untuk memakainya.');
  await world.rina.says('/hubungkan', { chatId: groupId });
  await callsRapat(world.rina);
  expect(inTopic(undefined).length).toBe(4);
});

test('a topic that is closed takes no answer either: the rest of the update is done all the same', async () => {
  await office().world.closeTopic(groupId, topicId, world.rina.id);
  await world.rina.says('/hubungkan', { chatId: groupId, topicId });
  expect(toldKasi()).toContain('Masih sama?');
  expect(await office().database.read((db) => db.inboxUpdate.count({ where: { state: { not: 'DONE' } } }))).toBe(0);
});
