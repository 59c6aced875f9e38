/** A group becomes a forum and stops being one, as the Kasi and the members read it (C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
let budi: Person;

beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice({ mayFail: true }));
  budi = office.person({ firstName: 'Budi', languageCode: 'en' });
  await aKasi(office.database, { telegramId: budi.id, kode: BANUA_LIMA, nama: 'Budi Santoso', language: 'en' });
  await budi.says('/start');
  office.transcript(budi);
});
afterEach(() => office.close());

const group = (title = 'Kesra Dustim', withBot = false): number =>
  office.world.addGroup({ title, memberIds: [rina.id, siti.id, budi.id], withBot }).id;
async function added(by: Person, id = group()): Promise<number> {
  await office.world.addBotToGroup(id, by.id);
  await office.settle();
  return id;
}
const rows = () => office.database.read((db) => db.kelompok.findMany({ orderBy: { id: 'asc' } }));
async function states(): Promise<string[]> {
  return (await rows()).map(({ nama, forum, status }) => `${nama} | ${forum} | ${status}`);
}
const said = (chatId: number): string[] =>
  office.world.messages(chatId).flatMap(({ outgoing, message }) => (outgoing && message.text) || []);
const lastOf = (chatId: number): string => said(chatId).at(-1) ?? '';
const hasBot = (id: number): boolean => office.world.groups().find((one) => one.id === id)?.hasBot ?? false;

test('the Kasi adds the bot, says which forum it is, and finds it in the list', async () => {
  const id = await added(rina);
  await rina.taps('Forum Kesra');
  await rina.taps('👥 Daftar grup');
  await rina.taps('Putuskan Forum Kesra');
  await rina.taps('Ya, putuskan');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 👥 Grup *Kesra Dustim* ditambahkan. Forum apa ini?
      Setelah terhubung, undangan rapat, pengingat, dan notula dapat dikirim ke grup ini. Data pribadi tidak pernah dikirim ke grup.
      [Forum Kesra] [Kepala Desa]
      [Puskesmas/posyandu] [PKK]
      [Karang Taruna] [Lainnya]
      [✖ Bukan grup kami]
    Rina ▸ [Forum Kesra]
    KesraBot ▸ Rina: (diubah) ✅ Grup *Kesra Dustim* terhubung sebagai *Forum Kesra*.
      [👥 Daftar grup]
    Rina ▸ [👥 Daftar grup]
    KesraBot ▸ Rina: *Grup: 1*
      • *Forum Kesra* – Kesra Dustim – ✅ terhubung
      Menambah grup: masukkan @KesraBot ke grupnya. Kalau bot ini sudah ada di sana, tulis /hubungkan di dalam grup itu.
      [Putuskan Forum Kesra]
    Rina ▸ [Putuskan Forum Kesra]
    KesraBot ▸ Rina: (diubah) Putuskan grup *Kesra Dustim* (Forum Kesra)? Bot ini akan keluar dari grup itu.
      [Ya, putuskan]
      [👥 Daftar grup]
    Rina ▸ [Ya, putuskan]
    KesraBot ▸ Rina: (diubah) ✖ Grup *Kesra Dustim* (Forum Kesra) diputuskan. Bot ini sudah keluar dari grup itu.
      [👥 Daftar grup]"
  `);
  expect(said(id)).toMatchInlineSnapshot(`
    [
      "✅ Grup ini terhubung dengan Kasi Kesra Kecamatan Dusun Timur sebagai Forum Kesra.
    Undangan rapat, pengingat, dan notula dikirim ke sini.",
    ]
  `);
  expect(hasBot(id)).toBe(false);
  expect(await states()).toEqual(['Kesra Dustim | Forum Kesra | TERPUTUS']);
});

test('a forum with a name of its own, in English', async () => {
  const id = await added(budi, group('Youth'));
  await budi.taps('Another');
  await budi.says('Forum Anak');
  await budi.taps('✅ Send');
  await budi.says('/hubungkan');
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: 👥 The group *Youth* was added. Which forum is it?
      Once it is connected, invitations to meetings, reminders and notula can go to this group. Personal data never goes into a group.
      [Forum Kesra] [Kepala Desa]
      [Puskesmas/posyandu] [PKK]
      [Karang Taruna] [Another]
      [✖ Not our group]
    Budi ▸ [Another]
    KesraBot ▸ Budi: *Name of the forum*
      
      _Step 1/1_
      What is the forum of the group *Youth* called? Example: Forum Anak.
      [✖ Cancel]
    Budi ▸ Forum Anak
    KesraBot ▸ Budi: ✓ Name of the forum: *Forum Anak*
      
      *Name of the forum* — please check
      
      Name of the forum: *Forum Anak*
      
      All correct? Press *Send*. Something wrong? Press its ✏️ button to change it.
      [✏️ Name of the forum]
      [✅ Send] [✖ Cancel]
    Budi ▸ [✅ Send]
    KesraBot ▸ Budi: (diubah) *Name of the forum* — please check
      
      Name of the forum: *Forum Anak*
      → *Send*
    KesraBot ▸ Budi: ✅ The group *Youth* is connected as *Forum Anak*.
      [👥 Groups]
    Budi ▸ /hubungkan
    KesraBot ▸ Budi: *Groups: 1*
      • *Forum Anak* – Youth – ✅ connected
      To add a group: put @KesraBot into it. If this bot is there already, write /hubungkan in that group."
  `);
  expect(said(id)).toMatchInlineSnapshot(`
    [
      "✅ This group is connected with the Kasi Kesra of Kecamatan Banua Lima as Forum Anak.
    Invitations to meetings, reminders and notula are sent here.",
    ]
  `);
});

test('not our group: the bot leaves without a word', async () => {
  const id = await added(rina);
  await rina.taps('✖ Bukan grup kami');
  expect(lastOf(rina.id)).toContain('sudah keluar dari grup Kesra Dustim');
  expect([hasBot(id), said(id)]).toEqual([false, []]);
  await rina.taps('👥 Daftar grup');
  expect(lastOf(rina.id)).toContain('Belum ada grup yang terhubung.');
});

test('a desa official adds the bot: one sentence, and the Kasi connects it from within', async () => {
  const id = await added(siti);
  await siti.says('halo semua', { chatId: id });
  await siti.says('/hubungkan', { chatId: id });
  await siti.says('/lapor', { chatId: id });
  await rina.says('/hubungkan@KesraBot', { chatId: id });
  expect(said(id)).toMatchInlineSnapshot(`
    [
      "Terima kasih sudah menambahkan bot ini. Supaya grup ini terhubung, Kasi Kesra kecamatan menulis /hubungkan di sini.",
      "Silakan buka percakapan pribadi dengan bot ini untuk memakainya.",
      "Silakan buka percakapan pribadi dengan bot ini untuk memakainya.",
      "Baik. Pertanyaannya dikirim lewat pesan pribadi.",
    ]
  `);
  await rina.taps('PKK');
  expect(await states()).toEqual(['Kesra Dustim | PKK | TERHUBUNG']);
  expect(said(siti.id).filter((text) => text.includes('Dustim'))).toEqual([]);
});

test("the Kasi of another kecamatan cannot take a connected group over, and forged buttons open nobody's", async () => {
  const id = await added(rina);
  const kelompokId = (await rows())[0]?.id ?? 0;
  const forge = (person: Person, data: string) => person.taps('x', { messageId: 1, data });
  for (const what of [
    `c:${kelompokId}:0`,
    `not:${kelompokId}`,
    `q:${kelompokId}`,
    `other:${kelompokId}`,
    'again:999',
  ]) {
    await forge(budi, `kg:${what}`);
    expect(budi.lastToast()).toBe('That group was not found.');
  }
  await forge(siti, `kg:c:${kelompokId}:0`);
  expect(siti.lastToast()).toBe('Grup itu tidak ditemukan.');
  await forge(siti, 'kg:list');
  expect(siti.lastToast()).toBe('Daftar grup hanya untuk Kasi Kesra kecamatan.');
  await rina.taps('Forum Kesra');
  await budi.says('/hubungkan', { chatId: id });
  expect(lastOf(id)).toBe('Please open a private chat with this bot to use it.');
  await forge(budi, `kg:off-yes:${kelompokId}`);
  expect(budi.lastToast()).toBe('That group was not found.');
  expect(await states()).toEqual(['Kesra Dustim | Forum Kesra | TERHUBUNG']);
  expect(hasBot(id)).toBe(true);
});

test("a colleague's forged button does not connect a group that they were not asked about", async () => {
  const dewi = office.person({ firstName: 'Dewi' });
  await aKasi(office.database, { telegramId: dewi.id, nama: 'Dewi Lestari', kedudukan: 'STAF', hak: ['KONTAK'] });
  const tono = office.person({ firstName: 'Tono' });
  await aKasi(office.database, { telegramId: tono.id, nama: 'Tono', kedudukan: 'STAF', hak: ['TRIASE'] });
  for (const person of [dewi, tono]) await person.says('/start');
  const id = await added(rina);
  for (const person of [dewi, tono]) await office.world.addMember(id, person.id, rina.id);
  const kelompokId = (await rows())[0]?.id ?? 0;
  await dewi.taps('x', { messageId: 1, data: `kg:c:${kelompokId}:0` });
  expect(dewi.lastToast()).toBe('Grup itu tidak ditemukan.');
  await tono.says('/hubungkan', { chatId: id });
  expect(lastOf(id)).toContain('buka percakapan pribadi');
  expect(said(tono.id).join()).not.toContain('Forum apa');
  await dewi.says('/hubungkan', { chatId: id });
  await dewi.taps('Karang Taruna');
  expect(await states()).toEqual(['Kesra Dustim | Karang Taruna | TERHUBUNG']);
});

test('an anonymous admin is told once that they cannot be recognised', async () => {
  const id = await added(siti);
  const before = said(id).length;
  const chat = { id, type: 'group', title: 'Kesra Dustim' };
  for (const message_id of [9001, 9002]) {
    const from = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    const entities = [{ type: 'bot_command', offset: 0, length: 10 }];
    const date = Math.floor(office.clock.now().getTime() / 1000);
    const message = { message_id, date, chat, from, sender_chat: chat, text: '/hubungkan', entities };
    office.world.inject({ message } as never);
    await office.settle();
  }
  expect(said(id).slice(before)).toEqual([
    'Mohon maaf, admin anonim tidak dapat dikenali. Mohon tulis /hubungkan dengan nama sendiri, tidak sebagai grup.',
  ]);
});

test('thrown out, the Kasi is told once; added again, one tap connects it', async () => {
  const id = await added(rina);
  await rina.taps('Forum Kesra');
  office.transcript(rina);
  await office.world.removeBotFromGroup(id, siti.id);
  await office.settle();
  expect(await states()).toEqual(['Kesra Dustim | Forum Kesra | TERPUTUS']);
  office.clock.advance(60_000);
  await added(siti, id);
  await rina.taps('✅ Ya, Forum Kesra');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ⚠️ Bot ini tidak lagi berada di grup *Kesra Dustim* (Forum Kesra). Undangan dan notula tidak dikirim ke sana.
      Untuk menghubungkan lagi, tambahkan bot ini ke grupnya.
    KesraBot ▸ Rina: 👥 Bot ini ada di grup *Kesra Dustim*, yang di kantor ini bernama *Forum Kesra*. Masih sama?
      [✅ Ya, Forum Kesra]
      [Forum lain]
      [✖ Bukan grup kami]
    Rina ▸ [✅ Ya, Forum Kesra]
    KesraBot ▸ Rina: (diubah) ✅ Grup *Kesra Dustim* terhubung sebagai *Forum Kesra*.
      [👥 Daftar grup]"
  `);
  expect(await states()).toEqual(['Kesra Dustim | Forum Kesra | TERHUBUNG']);
  office.clock.advance(60_000);
  await office.world.removeBotFromGroup(id, siti.id);
  await office.settle();
  expect(said(rina.id).filter((text) => text.includes('tidak lagi berada'))).toHaveLength(2);
  await rina.taps('👥 Daftar grup');
  expect(lastOf(rina.id)).toContain('Forum Kesra – Kesra Dustim – ✖ terputus');
});

test('a Kasi of another kecamatan who brings the bot back gets an unnamed group', async () => {
  const id = await added(rina);
  await rina.taps('Forum Kesra');
  await office.world.removeBotFromGroup(id, rina.id);
  await office.settle();
  await added(budi, id);
  expect(lastOf(budi.id)).toContain('Which forum is it?');
  await budi.taps('PKK');
  expect(await states()).toEqual(['Kesra Dustim | PKK | TERHUBUNG']);
  await rina.taps('👥 Daftar grup');
  expect(lastOf(rina.id)).not.toContain('Dustim');
});

test('an old button does not connect a group that the bot was thrown out of', async () => {
  const id = await added(rina);
  await office.world.removeBotFromGroup(id, siti.id);
  await office.settle();
  await rina.taps('Forum Kesra');
  expect(rina.lastToast()).toContain('tidak lagi berada di grup Kesra Dustim');
  expect(await states()).toEqual(['Kesra Dustim |  | TERPUTUS']);
});

test('the Kasi whom no private message reaches is told in the group to open the bot', async () => {
  const ani = office.person({ firstName: 'Ani' });
  await aKasi(office.database, { telegramId: ani.id, nama: 'Ani' });
  const id = group('Kesra Dustim', true);
  await office.world.addMember(id, ani.id, rina.id);
  await ani.says('/hubungkan', { chatId: id });
  await ani.says('/hubungkan', { chatId: id });
  expect(said(id)).toMatchInlineSnapshot(`
    [
      "Baik. Pertanyaannya dikirim lewat pesan pribadi.",
      "Bapak/Ibu Kasi, mohon buka dulu pesan pribadi dengan @KesraBot dan tekan Mulai (Start). Setelah itu tulis /hubungkan lagi di sini.",
      "Bapak/Ibu Kasi, mohon buka dulu pesan pribadi dengan @KesraBot dan tekan Mulai (Start). Setelah itu tulis /hubungkan lagi di sini.",
    ]
  `);
  await ani.says('/start');
  await ani.says('/hubungkan', { chatId: id });
  await ani.taps('Forum Kesra');
  expect(await states()).toEqual(['Kesra Dustim | Forum Kesra | TERHUBUNG']);
});
