/** Whatever somebody forges for a button, declared anywhere: a sentence, and nothing is changed. @one-database */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../../src/simulator/world-types.ts';
import { callApi } from '../../src/simulator/api/call-api.ts';
import { DECLARED, allowed, forgedFrom, hasId, ofNobody } from '../buttons.ts';
import { forges } from '../chat-acts.ts';
import { allRows } from '../crash/all-rows.ts';
import type { Office } from '../office.ts';
import { aPhoto } from '../kebutuhan-office.ts';
import { callsRapat, openRapatOffice } from '../rapat-office.ts';

const SEED = 20_261_124;
const GONE = 'Tombol ini sudah tidak berlaku.';

let office: Office;
let people: readonly Person[];
beforeEach(async () => {
  // What is edited below a picture is refused by Telegram.
  const { rina, siti, stranger, ...opened } = await openRapatOffice({ mayFail: true });
  office = opened.office;
  people = [rina, siti, stranger];
  await callsRapat(rina);
  // A message with words, which can be drawn anew.
  for (const person of people) await person.says('/bahasa');
});
afterEach(() => office.close());

const isNobodys = (data: string): boolean =>
  Buffer.byteLength(data) <= 64 && DECLARED.every(({ buttons }) => buttons.read(data) === null);

test('data that no card has drawn: the usual sentence, and nothing is changed', async () => {
  const before = await allRows(office.database);
  for (const { name, shape } of DECLARED) {
    const all = fc.sample(forgedFrom(shape).filter(isNobodys), { seed: SEED, numRuns: people.length });
    for (const [at, person] of people.entries()) {
      const data = all[at] ?? '';
      expect(await forges(office, person, data), `${name}: ${data}`).toBe(GONE);
    }
  }
  expect(await allRows(office.database)).toEqual(before);
});

/** As the nouns say it: not there, not yours, not any more. */
const REFUSED = /tidak ditemukan|tidak berlaku|belum terdaftar|hanya untuk|hanya Kasi|tidak menjabat|sudah lewat/;

/** Of these the number is a page, and lists end somewhere. */
const OF_A_LIST = /^(kon|kf|pm):(list|page):/;

test('ids that are nobody’s: refused like what does not exist, and nothing is changed', async () => {
  const before = await allRows(office.database);
  const withId = DECLARED.filter(({ shape }) => hasId(shape));
  for (const { name, shape } of withId) {
    for (const data of fc.sample(ofNobody(shape), { seed: SEED, numRuns: 4 })) {
      for (const person of people) {
        const said = await forges(office, person, data);
        if (!OF_A_LIST.test(data)) expect(said, `${name}: ${data}`).toMatch(REFUSED);
      }
    }
  }
  expect(withId.length).toBeGreaterThan(40);
  expect(await allRows(office.database)).toEqual(before);
});

/** What the bot sends and no card is: a picture, a file, a place. @returns number of each message */
async function sendsOthers(person: Person): Promise<number[]> {
  const sent = await person.sendsDocument({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7'),
  });
  const [photo] = await person.sendsPhotos([aPhoto(1)]);
  const messages: readonly (readonly [string, object])[] = [
    ['sendPhoto', { photo: photo?.photo?.at(-1)?.file_id }],
    ['sendDocument', { document: sent.document?.file_id }],
    ['sendLocation', { latitude: -2.1, longitude: 115.1 }],
  ];
  const made = messages.map(async ([method, params]) => {
    const { body } = await callApi(office.world, method, { chat_id: person.id, ...params });
    return (JSON.parse(body) as { result: { message_id: number } }).result.message_id;
  });
  return Promise.all(made);
}

/** Every button that was ever drawn for them. */
function drawnFor(person: Person): string[] {
  const keyboards = office.world
    .messages(person.id)
    .map(({ message }) => office.world.inlineKeyboard(person.id, message.message_id)?.inline_keyboard.flat() ?? []);
  return [...new Set(keyboards.flat().flatMap((button) => ('callback_data' in button ? [button.callback_data] : [])))];
}

test('below a picture, a file or a place: answered, and never tried again or set aside', async () => {
  for (const person of people) {
    for (const command of ['/menu', '/rekap', '/rapat', '/bahasa', '/privasi']) await person.says(command);
    const below = await sendsOthers(person);
    const made = DECLARED.flatMap(({ shape }) => fc.sample(allowed(shape), { seed: SEED, numRuns: 1 }));
    for (const [at, data] of [...drawnFor(person), ...made].entries())
      await person.taps('palsu', { messageId: below[at % below.length] ?? 0, data });
  }
  const notWell = await office.database.read((db) =>
    db.inboxUpdate.findMany({ where: { OR: [{ attempts: { gt: 0 } }, { state: 'ASIDE' }] } }),
  );
  expect(notWell.map(({ error, payload }) => `${error} ${payload}`)).toEqual([]);
});

test('a card that takes the place of the tapped one is a message of its own below a picture', async () => {
  const [rina] = people;
  if (!rina) throw new Error('nobody is here');
  const [picture = 0] = await sendsOthers(rina);
  office.transcript(rina);
  const data = drawnFor(rina).find((one) => one.startsWith('rp:edit:'));
  await rina.taps('palsu', { messageId: picture, data: data ?? 'none' });
  expect(office.transcript(rina)).toMatch(/^KesraBot ▸ Rina: Apa yang berubah pada/m);
});
