/**
 * A working day in bad signal: messages late, in another order, in pieces, twice; photos first; replies, changes, a new
 * telephone. What was said is in bad-signal.txt, and where every message ended in bad-signal-fates.txt (A1, B3, C1).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDateTime } from '../../src/i18n/format.ts';
import { type DayOffice, openDayOffice } from './day-office.ts';
import { CHAPTERS } from './play-day.ts';
import { dayOf } from './played-day.ts';
import { type Sent, sentOn } from './sent.ts';
import { fatesOf, readRecords } from './where-it-ended.ts';

let world: DayOffice;
let begin: number;
let toldBefore: number;
const chapters: string[] = [];
let all: readonly Sent[];
const fates: { readonly sent: Sent; readonly ends: readonly (string | null)[] }[] = [];

beforeAll(async () => {
  world = await openDayOffice();
  const { office, groupId } = world;
  const day = dayOf(world);
  const tell = () => office.transcript(...office.world.persons(), { id: groupId });
  tell();
  toldBefore = await office.database.read((db) => db.outboxMessage.count());
  begin = office.world.journal().at(-1)?.seq ?? 0;
  for (const [title, play] of Object.entries(CHAPTERS)) {
    await play(day, world);
    chapters.push(`── ${title} ──\n${tell()}\n`);
  }
  all = await sentOn(office, begin);
  const records = await readRecords(office);
  const isChanged = ({ message, edited }: Sent): boolean =>
    !edited && all.some((other) => other.edited && other.message.message_id === message.message_id);
  for (const sent of all) fates.push({ sent, ends: fatesOf(sent, records, isChanged(sent)) });
});
afterAll(() => world.office.close());

const hour = (at: Date): string => formatDateTime(at, { language: 'id', zone: 'Asia/Jakarta' }).slice(-9, -4);

function lineOf({ sent, ends }: (typeof fates)[number]): string {
  const { who, words, message, edited, sentAt, arrivedAt } = sent;
  const late = arrivedAt.getTime() - sentAt.getTime() > 60_000 ? ` (dikirim ${hour(sentAt)})` : '';
  const media = message.photo ? '📷 ' : message.location ? '📍 ' : message.voice ? '🎤 ' : message.contact ? '☎️ ' : '';
  return `${hour(arrivedAt)}${late} ${who}: ${edited ? '✎ ' : ''}${media}${words} → ${ends.join(' & ')}`;
}

test('reads as people would tell it', async () => {
  await expect(chapters.join('\n')).toMatchFileSnapshot('bad-signal.txt');
});

test('every word and every picture is in a record, or was answered with a sentence', async () => {
  const table = fates.map(lineOf).join('\n');
  await expect(`${table}\n`).toMatchFileSnapshot('bad-signal-fates.txt');
  expect(fates.filter(({ ends }) => ends.includes(null)).map(lineOf)).toEqual([]);
});

test('every picture is kept, but of whoever is not registered', () => {
  const refused = fates.filter(({ sent, ends }) => sent.message.photo && ends[0]?.startsWith('‹'));
  expect(refused.map(({ sent }) => sent.who)).toEqual(['Budi Baru']);
});

test('nobody who wrote more than a few words, or sent a file, reads that they were not understood', () => {
  const rude = all.filter(({ answer, words, message }) => {
    const much = words.split(/\s+/).length > 5 || message.photo || message.location || message.voice;
    return much && answer?.includes('tidak mengerti');
  });
  expect(rude.map(({ words }) => words)).toEqual([]);
});

test('a question comes again only where something came that was not its answer', () => {
  const asked = new Map<string, number>();
  for (const { chatId, event } of world.office.world.journal(begin)) {
    if (event.type !== 'message' || !event.outgoing) continue;
    const question = /Langkah \d+\/\d+\n([^\n]+)/.exec(event.message.text ?? '')?.[1];
    if (question !== undefined) asked.set(`${chatId} ${question}`, (asked.get(`${chatId} ${question}`) ?? 0) + 1);
  }
  const often = [...asked]
    .filter(([, times]) => times > 1)
    .map(([question, times]) => `${times}× ${question.replace(/^\d+ /, '')}`);
  expect(often).toMatchInlineSnapshot(`
    [
      "3× Di mana tempatnya di Desa Sarapat, Kecamatan Dusun Timur? Contoh: RT 03, Dusun II.",
      "2× Berapa jiwa semuanya? Paling sedikit 14. Contoh: 56.",
      "2× Ada foto? Jangan kirim foto KTP atau KK.",
      "2× P-0001 · Bantuan pangan beras · Desa Sarapat",
      "2× Jenis kebutuhannya apa?",
    ]
  `);
});

test('who is told of what, without having asked', async () => {
  const rows = await world.office.database.read((db) =>
    db.outboxMessage.findMany({ orderBy: { id: 'asc' }, skip: toldBefore }),
  );
  const nameOf = (chatId: bigint): string =>
    chatId < 0n ? 'grup' : (world.office.world.person(Number(chatId)).name.split(' ')[0] ?? '');
  const told = rows.map(
    ({ chatId, once }) => `${nameOf(chatId)} ← ${once.replace(/kontak-\d+|orang-\d+|message-[\d-]+|\d{5,}/g, '…')}`,
  );
  expect([...new Set(told)]).toMatchInlineSnapshot(`
    [
      "Siti ← pengingat:2026-11-24:…",
      "Budi ← pengingat:2026-11-24:…",
      "Darma ← pengingat:2026-11-24:…",
      "Rina ← undangan:1:words:…:…",
      "Rina ← undangan:2:words:…:…",
      "Rina ← kebutuhan:2:diterima:…",
      "Rina ← kebutuhan:2:diterima:…:1",
      "Rina ← kebutuhan:2:diterima:…:2",
      "Rina ← kebutuhan:2:susulan:…:…",
      "Darma ← kebutuhan:1:rev-2:…",
      "Rina ← kebutuhan:1:rev-3:…",
      "Rina ← kebutuhan:1:foto-susulan-…:…",
      "Rina ← kebutuhan:1:susulan:…:…",
      "Rina ← kebutuhan:1:susulan:draft-3:…",
      "Rina ← konfirmasi:1:…",
      "Dewi ← konfirmasi:1:…",
      "Rina ← rapat:1:kartu:…",
      "Rina ← pesan:draft-6:…",
      "Rina ← pesan:draft-7:…",
      "Rina ← pesan:draft-8:…",
      "Rina ← pesan:draft-8:…:1",
      "Rina ← permohonan:1:masuk:…",
      "Budi ← permohonan:1:disetujui:…",
      "Rina ← kebutuhan:3:diterima:…",
    ]
  `);
});
