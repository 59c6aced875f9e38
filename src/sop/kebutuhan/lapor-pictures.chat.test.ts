/** Pictures that Telegram does not show as photos, and files that a bot cannot fetch (A1). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { fillsIn, stepsFrom } from '../../../test/faults/lapor-steps.ts';
import { aPhoto, openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { makePng } from '../../simulator/practice-photo.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice({ mayFail: true }));
});
afterEach(() => office.close());

/** Ends the pictures, leaves out the rest, and sends. */
async function sends(): Promise<void> {
  await siti.taps('Selesai');
  for (const step of stepsFrom('kontak')) await step.answer(siti);
  await siti.taps('✅ Kirim');
}
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64, 7)]);
const TIFF = Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0]), Buffer.alloc(64, 7)]);
const HEAVY = new Uint8Array(20 * 1024 * 1024 + 1);
const TOO_HEAVY =
  'Berkas ini lebih dari 20 MB. Sebesar itu tidak dapat diambil bot. Gambar: kirim sebagai foto biasa, bukan sebagai berkas. Berkas lain: perkecil dulu, atau bagi menjadi beberapa berkas.';

describe('at the question of photos, and to the Kasi as a file', () => {
  test.each([
    ['of an iPhone', { name: 'IMG_0001.HEIC', mimeType: 'image/heic', bytes: HEIC }],
    ['of an iPhone, sent by a computer', { name: 'IMG_0002.heic', mimeType: 'application/octet-stream', bytes: HEIC }],
    ['of a scanner', { name: 'pindai.tif', mimeType: 'image/tiff', bytes: TIFF }],
    ['a strip twenty times as wide as high', { name: 'a.png', mimeType: 'image/png', bytes: makePng(2100, 40) }],
    ['wider and higher than ten thousand', { name: 'b.png', mimeType: 'image/png', bytes: makePng(9000, 1100) }],
  ])('%s', async (_, file) => {
    await fillsIn(siti, 'foto');
    await siti.sendsDocument(file);
    await sends();
    await office.tick();
    await office.settle();
    const got = office.world.messages(rina.id).filter(({ message }) => message.document);
    expect(got.map(({ message }) => message.caption)).toEqual([expect.stringContaining('K-0001')]);
    const states = await office.database.read((db) => db.outboxMessage.findMany({ select: { state: true } }));
    expect(states.filter(({ state }) => state !== 'SENT')).toEqual([]);
  });
});

test('one that Telegram shows is shown as a photo', async () => {
  await fillsIn(siti, 'foto');
  await siti.sendsDocument({ name: 'IMG_3.JPG', mimeType: 'application/octet-stream', bytes: aPhoto(3) });
  await sends();
  await office.tick();
  await office.settle();
  expect(office.world.messages(rina.id).filter(({ message }) => message.photo)).toHaveLength(1);
});

test('more than a bot can fetch is refused at the question and afterwards in the same words, with a way out', async () => {
  const heavy = { name: 'foto.jpg', mimeType: 'image/jpeg', bytes: HEAVY };
  await fillsIn(siti, 'foto');
  await siti.sendsDocument(heavy);
  expect(lastWords(office, siti)).toContain(TOO_HEAVY);
  await siti.sendsPhotos([aPhoto(1)]);
  await sends();
  await siti.sendsDocument(heavy, { caption: 'untuk K-0001' });
  expect(lastWords(office, siti)).toContain(TOO_HEAVY);
  await siti.sendsDocument(heavy);
  expect(lastWords(office, siti)).toContain(TOO_HEAVY);
  expect(await office.database.read((db) => db.kebutuhanFoto.count())).toBe(1);
});
