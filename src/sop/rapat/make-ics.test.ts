/** The calendar entry, read by another hand: times, moves, the end of it (C1). */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type IcsFacts, makeIcs } from './make-ics.ts';

const NOW = new Date('2026-11-24T02:00:00.000Z');
const facts: IcsFacts = {
  draftId: 7,
  urut: 0,
  cancelled: false,
  judul:
    'Rapat koordinasi percepatan penurunan stunting, “Désa Sarapat & Jaar”; triwulan IV yang judulnya panjang sekali',
  tempat: 'Aula Kantor Kecamatan, Tamiang Layang',
  agenda: ['Laporan tiap désa', 'Rencana; bulan, depan'],
  pimpinan: 'Camat Dusun Timur',
  tanggal: '2026-12-03',
  mulai: '09:00',
  selesai: '11:30',
  office: { nama: 'Dusun Timur', kode: '62.13.01', zona: 'Asia/Jakarta' },
};

function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const [entry] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(entry);
  return { event, method: calendar.getFirstPropertyValue('method'), status: entry?.getFirstPropertyValue('status') };
}
const entry = async (over: Partial<IcsFacts> = {}) => read(await makeIcs({ ...facts, ...over }, NOW));

test.each([
  ['WIB', 'Asia/Jakarta', '2026-12-03T02:00:00.000Z'],
  ['WITA', 'Asia/Makassar', '2026-12-03T01:00:00.000Z'],
  ['WIT', 'Asia/Jayapura', '2026-12-03T00:00:00.000Z'],
])('09.00 %s is the right moment', async (_, zona, moment) => {
  const { event } = await entry({ office: { ...facts.office, zona } });
  expect(event.startDate.toJSDate().toISOString()).toBe(moment);
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(2.5 * 3_600_000);
});

test('long lines, quotes, commas and letters with accents come through whole', async () => {
  const { event } = await entry();
  expect(event.summary).toBe(facts.judul);
  expect(event.location).toBe(facts.tempat);
  expect(event.description).toBe(
    'Pimpinan: Camat Dusun Timur\nAgenda:\n1. Laporan tiap désa\n2. Rencana; bulan, depan',
  );
  const lines = (await makeIcs(facts, NOW)).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('without an end it lasts two hours', async () => {
  const { event } = await entry({ selesai: null });
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-03T04:00:00.000Z');
});

test('a moved meeting takes the place of its entry, a cancelled one takes it out', async () => {
  const first = await entry();
  const moved = await entry({ urut: 1, tanggal: '2026-12-04' });
  const called = await entry({ urut: 2, tanggal: '2026-12-04', cancelled: true });
  expect(new Set([first, moved, called].map(({ event }) => event.uid)).size).toBe(1);
  expect([first, moved, called].map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
  expect([first, moved, called].map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
  expect([first, moved, called].map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  const other = await entry({ draftId: 8 });
  expect(other.event.uid).not.toBe(first.event.uid);
});

/** What RFC 5546 (3.2.1, 3.2.5) asks of an entry; REQUEST would need an ATTENDEE, and PUBLISH must have none. */
test.each([
  ['PUBLISH', false],
  ['CANCEL', true],
])('%s has what the exchange of calendars asks for', async (method, cancelled) => {
  const calendar = new ICAL.Component(ICAL.parse(await makeIcs({ ...facts, urut: 3, cancelled }, NOW)));
  expect(calendar.getFirstPropertyValue('method')).toBe(method);
  const entries = calendar.getAllSubcomponents('vevent');
  expect(entries).toHaveLength(1);
  const count = (name: string): number | undefined => entries[0]?.getAllProperties(name).length;
  for (const name of ['uid', 'dtstamp', 'dtstart', 'organizer', 'summary', 'sequence'])
    expect([name, count(name)]).toEqual([name, 1]);
  expect([count('attendee'), count('request-status')]).toEqual([0, 0]);
});
