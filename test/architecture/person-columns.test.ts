/** Whatever the schema stores about a person is in the file that shows them their own data, goes when they are erased, and has its time (UU 27/2022, decision 12). */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { countPurge } from '../../src/clock/purge.ts';
import { eraseOwnData } from '../../src/sop/privasi/erase-own-data.ts';
import { exportOwnData } from '../../src/sop/privasi/export-own-data.ts';
import { RETENTION } from '../../src/sop/privasi/retention.ts';
import { aDeps, aDesaOfficial, aKasi } from '../builders.ts';
import { openTestDatabase } from '../database.ts';
import { type Touched, watched } from '../watched-database.ts';
import { columnsAboutPeople, readModels } from './person-columns.ts';

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const NUMBER = 'the number of a seat: whose it is, nobody knows once the person is erased';
const ARCHIVE = 'a record of the kecamatan: kept for good';
const SEAT = 'goes with the person: a seat that records point to stays, its telephone goes';

/** Not shown, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'Invite.predecessorId': 'whose work came before: the seat itself is shown to whoever held it',
  'Kebutuhan.kontakNama': 'whom to ask in the desa: a report tells of others too, so its words are not in the file',
  'Kebutuhan.kontakTelepon': 'as kontakNama',
  'Undangan.wakil': 'the name of somebody else',
  'Rapat.pimpinan': 'an office, as the letter names it',
  'Invite.telepon': 'goes over to the seat, which is shown, when somebody joins',
  'SetupCode.usedById': 'the audit shows what was set up with it',
  'Draft.chatId': 'where the drafts, which are shown, are filled in',
  'Kelompok.chatId': 'a group',
  'Kelompok.topicId': 'a topic of a group',
  'RapatKartu.chatId': 'where a card stands that the invitation, which is shown, led to',
};
/** Left as it is when the person is erased, and why. */
const NOT_ERASED: Readonly<Record<string, string>> = {
  'Invite.predecessorId': NUMBER,
  'Invite.telepon': 'goes over to the seat, where it is erased, when somebody joins',
  'Kontak.successorId': NUMBER,
  'Permohonan.kontakId': NUMBER,
  'Konfirmasi.olehId': NUMBER,
  'Rapat.notulisId': NUMBER,
  'NotulenButir.olehId': NUMBER,
  'TindakLanjut.kontakId': NUMBER,
  'SetupCode.usedById': NUMBER,
  'Audit.orangId': NUMBER,
  'Rapat.pimpinan': 'an office, as the letter names it',
  'Kelompok.chatId': 'a group',
  'Kelompok.topicId': 'a topic of a group',
};
/** What no rule of the retention lets go, and why. */
const KEPT: Readonly<Record<string, string>> = {
  Kebutuhan: ARCHIVE,
  Konfirmasi: ARCHIVE,
  Rapat: ARCHIVE,
  Undangan: ARCHIVE,
  RapatKartu: ARCHIVE,
  NotulenButir: ARCHIVE,
  TindakLanjut: ARCHIVE,
  Kelompok: 'a forum of the office; who brought the bot is kept as long as the group is known',
  Kontak: SEAT,
};

const shown: Touched = new Set();
const erased: Touched = new Set();
const purged: Touched = new Set();
beforeAll(async () => {
  const models = readModels(schema);
  const { database, close } = await openTestDatabase();
  const siti = await aDesaOfficial(database);
  await aKasi(database);
  const seeing = (touched: Touched, writes: boolean) => watched(database, models, touched, writes);
  const file = await exportOwnData(aDeps(seeing(shown, false)), siti);
  await countPurge(seeing(purged, false), RETENTION, new Date());
  const gone = await eraseOwnData(aDeps(seeing(erased, true)), siti, { orangId: siti.orangId, updateId: 1 });
  await close();
  if (!file.ok || !gone.ok) throw new Error('neither shown nor erased');
});

/** Columns that are nowhere named, neither where they must be nor among the exceptions. */
function forgotten(text: string): readonly string[] {
  const columns = columnsAboutPeople(readModels(text));
  const missing = (what: string, touched: Touched, except: Readonly<Record<string, string>>): string[] =>
    columns
      .map(({ model, column }) => `${model}.${column}`)
      .filter((name) => !touched.has(name) && !(name in except))
      .map((name) => `${what}: ${name}`);
  const models = [...new Set(columns.map(({ model }) => model))];
  return [
    ...missing('not shown', shown, NOT_SHOWN),
    ...missing('not erased', erased, NOT_ERASED),
    ...models.filter((model) => !purged.has(model) && !(model in KEPT)).map((model) => `without a time: ${model}`),
  ];
}

test('nothing about a person is forgotten', () => {
  expect(forgotten(schema)).toEqual([]);
});

test('no exception outlives its reason', () => {
  const columns = columnsAboutPeople(readModels(schema));
  const names = new Set(columns.map(({ model, column }) => `${model}.${column}`));
  const models = new Set(columns.map(({ model }) => model));
  const idle = [
    ...Object.keys(NOT_SHOWN).filter((name) => !names.has(name) || shown.has(name)),
    ...Object.keys(NOT_ERASED).filter((name) => !names.has(name) || erased.has(name)),
    ...Object.keys(KEPT).filter((model) => !models.has(model)),
  ];
  expect(idle).toEqual([]);
});

test.each([
  ['a seat', 'petugasId Int\n  petugas Kontak @relation(fields: [petugasId], references: [id])', 'Piket.petugasId'],
  ['a seat without a relation', 'kontakId Int?', 'Piket.kontakId'],
  ['a chat', 'chatId BigInt', 'Piket.chatId'],
  ['a telephone', 'kontakTelepon String?', 'Piket.kontakTelepon'],
  ['a name', 'ahliWarisNama String', 'Piket.ahliWarisNama'],
])('a new table with %s that nobody thought of is found', (_, line, name) => {
  const planted = `${schema}\nmodel Piket {\n  id Int @id\n  createdById Int\n  ${line}\n}\n`;
  expect(forgotten(planted)).toEqual([`not shown: ${name}`, `not erased: ${name}`, 'without a time: Piket']);
});
