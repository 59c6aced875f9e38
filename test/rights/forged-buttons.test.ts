/** Whatever somebody forges for a button, declared anywhere: a sentence, and nothing is changed. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../../src/simulator/world-types.ts';
import { DECLARED, forgedFrom, hasId, ofNobody } from '../buttons.ts';
import { forges } from '../chat-acts.ts';
import { allRows } from '../crash/all-rows.ts';
import type { Office } from '../office.ts';
import { callsRapat, openRapatOffice } from '../rapat-office.ts';

const SEED = 20_261_124;
const GONE = 'Tombol ini sudah tidak berlaku.';

let office: Office;
let people: readonly Person[];
beforeEach(async () => {
  const { rina, siti, stranger, ...opened } = await openRapatOffice();
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
