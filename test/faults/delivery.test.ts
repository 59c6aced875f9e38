/** Faults on the way from Telegram to the bot, through the whole bot (README.md here, Delivery). */
import { afterEach, expect, test } from 'vitest';
import type { Person } from '../../src/simulator/world-types.ts';
import { aDesaOfficial, outboxRows } from '../builders.ts';
import { type KebutuhanOffice, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';
import type { OfficeOptions } from '../office.ts';
import { LAPOR_STEPS, fillsIn, ofAnyLength, stepsFrom } from './lapor-steps.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let opened: KebutuhanOffice;
afterEach(() => opened.office.close());

async function open(options: OfficeOptions = {}): Promise<KebutuhanOffice> {
  opened = await openKebutuhanOffice(options);
  return opened;
}
const kebutuhanList = () =>
  opened.office.database.read((db) => db.kebutuhan.findMany({ include: { pelapor: { include: { orang: true } } } }));
const inbox = async (state: string) =>
  opened.office.database.read((db) => db.inboxUpdate.findMany({ where: { state }, orderBy: { updateId: 'asc' } }));
/** Somebody whose acts wait at Telegram until the office is settled. */
const offline = (person: Person): Person => opened.office.world.person(person.id);

test('the same update twice: in one batch, after its handling, after a restart', async () => {
  const { office, siti, rina } = await open();
  await fillsIn(siti);
  await offline(siti).taps('✅ Kirim');
  const [update] = office.world.takeUpdates();
  if (!update) throw new Error('no tap came');
  await office.app.intake.store([update, update]);
  await office.settle();
  office.transcript(siti, rina);
  await office.app.intake.store([update]);
  await office.settle();
  await office.restart();
  await office.app.intake.store([update]);
  await office.settle();
  expect(await kebutuhanList()).toHaveLength(1);
  expect(office.transcript(siti, rina)).toBe('');
});

test('Kirim tapped twice within 50 ms, and the words "kirim" after it', async () => {
  const { office, siti, rina } = await open();
  await fillsIn(siti);
  office.transcript(siti, rina);
  await offline(siti).taps('✅ Kirim');
  office.clock.advance(50);
  await offline(siti).taps('✅ Kirim');
  await offline(siti).says('kirim');
  await office.settle();
  expect(await kebutuhanList()).toHaveLength(1);
  expect(siti.lastToast()).toBe('Formulir ini sudah terkirim.');
  const told = office.transcript(siti, rina);
  expect(told.match(/Laporan tersimpan dengan nomor/g)).toHaveLength(1);
  expect(told.match(/KesraBot ▸ Rina:/g)).toHaveLength(1);
});

test('off for 20 hours: a hundred messages of eight desa wait, and each is handled once, in order, with its own time', async () => {
  const { office, rina } = await open();
  const desaList = ['Jaar', 'Didi', 'Dorong', 'Gumpa', 'Harara', 'Haringen', 'Matabu', 'Sumur'];
  const words = ['/lapor', ...LAPOR_STEPS.map((step) => step.words), 'kirim', '/status'];
  const sentAt = office.clock.now();
  const people: Person[] = [];
  for (const desa of desaList) {
    const person = office.person({ firstName: desa });
    await aDesaOfficial(office.database, desa, { telegramId: person.id, nama: desa });
    people.push(person);
  }
  for (const text of words) {
    for (const person of people) await offline(person).says(text);
    office.clock.advance(1_000);
  }
  office.clock.advance(20 * HOUR);
  await office.restart();
  await office.settle();
  const list = await kebutuhanList();
  expect(list.map(({ pelapor }) => pelapor.orang.nama).toSorted()).toEqual([...desaList].toSorted());
  for (const { reportedAt, createdAt } of list) {
    expect(reportedAt).toEqual(new Date(sentAt.getTime() + 1_000 * words.indexOf('kirim')));
    expect(createdAt).toEqual(office.clock.now());
  }
  expect(await inbox('DONE')).toHaveLength(2 + desaList.length * words.length);
  // It is five in the morning: the Kasi is not woken.
  expect(office.transcript(rina)).toBe('');
  office.clock.advance(3 * HOUR);
  await office.settle();
  expect(office.transcript(rina).match(/📥 Diterima/g)).toHaveLength(desaList.length);
  for (const person of people)
    expect(office.transcript(person)).toMatch(/Laporan tersimpan dengan nomor \*K-000[1-8]\*/);
});

test('an update that always throws: set aside after three tries, its sender told, the next ones go on', async () => {
  let broken = false;
  const { office, siti, rina } = await open({
    mayFail: true,
    reached: async (point) => {
      if (broken && point === 'draft:before-save') throw new Error('a bug');
    },
  });
  await fillsIn(siti, 'lokasi');
  office.transcript(siti);
  broken = true;
  await offline(siti).says('RT 03');
  await offline(siti).says('/status');
  await office.settle();
  // It keeps its place: what comes after it in the chat waits, other chats do not.
  await rina.says('/kebutuhan');
  expect(office.transcript(siti, rina)).toMatch(
    /^Siti ▸ RT 03\nSiti ▸ \/status\nRina ▸ \/kebutuhan\nKesraBot ▸ Rina: /,
  );
  for (const wait of [1_000, 10_000]) {
    office.clock.advance(wait);
    await office.settle();
  }
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: Maaf, pesan Bapak/Ibu tadi belum dapat diproses karena gangguan pada sistem. Gangguannya sudah dicatat untuk pengelola. Silakan kirim ulang nanti.
    KesraBot ▸ Siti: *Kebutuhan: 0*
      
      Belum ada kebutuhan yang dilaporkan.
    KesraBot ▸ Siti: Masih ada formulir yang belum selesai. Tekan /lanjut untuk meneruskan."
  `);
  const [aside, ...others] = await inbox('ASIDE');
  expect(others).toEqual([]);
  expect(aside).toMatchObject({ attempts: 3, error: expect.stringContaining('a bug') });
  broken = false;
  await siti.says('RT 04');
  expect(office.transcript(siti)).toContain('✓ Lokasi: *RT 04*');
});

test('a handler that never ends: its chat goes on after the limit, others are not held up', async () => {
  let hang = false;
  const { office, siti, rina } = await open({
    mayFail: true,
    // Long enough for the others on a busy machine.
    handleTimeoutMs: 500,
    reached: async (point) => {
      if (!hang || point !== 'draft:before-save') return;
      hang = false;
      await new Promise(() => {});
    },
  });
  await siti.says('/lapor');
  office.transcript(siti);
  hang = true;
  await offline(siti).taps('Kesehatan');
  await offline(rina).says('/kebutuhan');
  await office.settle();
  expect(office.transcript(rina)).toContain('Kebutuhan: 0');
  expect(office.transcript(siti)).toBe('Siti ▸ [Kesehatan]');
  office.clock.advance(1_000);
  await office.settle();
  await siti.taps('Air bersih');
  expect(office.transcript(siti)).toContain('→ *Air bersih*');
});

test('an edited message counts while its form is open, and changes nothing after it', async () => {
  const { office, siti } = await open();
  await fillsIn(siti, 'lokasi');
  const { message_id: messageId } = await siti.says('RT 03');
  office.transcript(siti);
  await siti.edits(messageId, 'RT 04');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ (diubah) RT 04
    KesraBot ▸ Siti: ✓ Lokasi: *RT 04*
      
      _Langkah 4/n_
      Kirim titik di peta, kalau bisa. Tidak harus.
      ⌨ [📍 Kirim lokasi saya]
      ⌨ [Lewati] [◀ Kembali] [✖ Batal]"
  `);
  for (const step of stepsFrom('pin')) await step.answer(siti);
  await siti.taps('✅ Kirim');
  office.transcript(siti);
  await siti.edits(messageId, '/lapor');
  expect(office.transcript(siti)).toContain('Pesan yang diubah itu sudah saya proses, jadi perubahannya tidak ikut.');
  expect(await kebutuhanList()).toMatchObject([{ lokasi: 'RT 04' }]);
});

test('buttons of last month: of a form long sent, of a form long cancelled, of a card that has moved on', async () => {
  const { office, siti, rina } = await open();
  await reports(siti);
  const buttons = office.world.messages(rina.id).flatMap(({ message }) =>
    (office.world.inlineKeyboard(rina.id, message.message_id)?.inline_keyboard.flat() ?? []).map((button) => ({
      messageId: message.message_id,
      data: 'callback_data' in button ? button.callback_data : '',
    })),
  );
  const formData = office.world
    .calls()
    .filter(({ method, params }) => method === 'sendMessage' && params['chat_id'] === siti.id)
    .flatMap(({ params }) => [...JSON.stringify(params).matchAll(/f:\d+:[\w*-]+:[^"\\]+/g)].map(([data]) => data));
  await rina.taps('✅ Verifikasi');
  await rina.taps('🛠 Tangani');
  office.clock.advance(31 * DAY);
  await office.restart();
  await office.settle();
  office.transcript(siti, rina);
  for (const { messageId, data } of buttons) {
    if (/:(verify|takeUp|return|reject):/.test(data)) await rina.taps('lama', { messageId, data });
  }
  expect(rina.lastToast()).toMatch(/K-0001 sekarang: 🛠 Ditangani/);
  expect(formData.length).toBeGreaterThan(20);
  // The old message is no longer shown to bots.
  for (const data of formData) await siti.taps('lama', { messageId: 1, data });
  expect(siti.lastToast()).toMatch(/sudah/);
  expect(office.transcript(siti)).not.toContain('KesraBot ▸ Siti: ');
  expect(await kebutuhanList()).toMatchObject([{ status: 'DITANGANI', revision: 3 }]);
  expect(await outboxRows(office.database, siti.id)).toHaveLength(2);
});
