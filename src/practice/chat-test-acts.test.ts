/** Each kind of act as a line of a chat test. */
import { expect, test } from 'vitest';
import type { Act } from '../simulator/page-act.ts';
import type { PlayedAct } from '../simulator/page-played.ts';
import { actLines, fileBeside, quoted } from './chat-test-acts.ts';

const RINI = 7;
const FORUM = -5;
const by = { personId: RINI };
const small = new TextEncoder().encode('a');
const large = new Uint8Array(5000);
const at = new Date(0);

function linesOf(act: Act, more: Omit<PlayedAct, 'act' | 'at'> = {}): readonly string[] {
  const names = {
    person: (id: number) => (id === RINI ? 'rini' : 'yulius'),
    chat: (id: number) => (id === FORUM ? 'forum.id' : 'rini.id'),
    rename: () => undefined,
  };
  return actLines({ act, at, ...more }, names);
}

const OLDER = { chatId: RINI, firstLine: 'Langkah 1/3', newer: 1 };
const cases: ReadonlyArray<readonly [Act, Omit<PlayedAct, 'act' | 'at'>, string]> = [
  [{ type: 'text', ...by, text: 'halo' }, {}, "await rini.says('halo');"],
  [{ type: 'text', ...by, chatId: RINI, text: 'halo' }, {}, "await rini.says('halo');"],
  [
    { type: 'text', ...by, chatId: FORUM, text: '/hubungkan' },
    {},
    "await rini.says('/hubungkan', { chatId: forum.id });",
  ],
  [
    { type: 'text', ...by, text: 'ini', replyTo: 9 },
    { pointedAt: OLDER },
    "await rini.says('ini', { replyTo: messageId(office, rini.id, 'Langkah 1/3', 1) });",
  ],
  [{ type: 'tap', ...by, chatId: RINI, messageId: 3, text: 'Ya' }, {}, "await rini.taps('Ya');"],
  [
    { type: 'tap', ...by, chatId: FORUM, messageId: 3, text: 'Hadir' },
    { pointedAt: { chatId: FORUM, firstLine: 'Rapat', newer: 0 } },
    "await rini.taps('Hadir', { chatId: forum.id, messageId: messageId(office, forum.id, 'Rapat') });",
  ],
  [
    { type: 'photos', ...by, photos: [small], caption: 'K-0001' },
    { photos: [{ width: 40, height: 30 }] },
    "await rini.sendsPhotos([aPicture(40, 30)], { caption: 'K-0001' });",
  ],
  [
    { type: 'document', ...by, name: 'a.txt', mimeType: 'text/plain', data: small },
    {},
    "await rini.sendsDocument({ name: 'a.txt', mimeType: 'text/plain', bytes: Buffer.from('YQ==', 'base64') });",
  ],
  [
    { type: 'document', ...by, name: 'daftar.xlsx', mimeType: 'x', data: large, caption: 'ini' },
    {},
    "await rini.sendsDocument({ name: 'daftar.xlsx', mimeType: 'x', bytes: readFileSync(join(import.meta.dirname, 'daftar.xlsx')) }, { caption: 'ini' });",
  ],
  [{ type: 'location', ...by, latitude: -1.95, longitude: 115 }, {}, 'await rini.sendsLocation(-1.95, 115);'],
  [{ type: 'contact', ...by }, {}, 'await rini.sharesContact();'],
  [
    { type: 'edit', ...by, messageId: 4, text: '13' },
    { pointedAt: { chatId: RINI, firstLine: '12', newer: 0 } },
    "await rini.edits(messageId(office, rini.id, '12'), '13');",
  ],
  [{ type: 'block', ...by }, {}, 'await rini.blocksBot();'],
  [{ type: 'unblock', ...by }, {}, 'await rini.unblocksBot();'],
  [{ type: 'start', ...by, payload: '' }, {}, "await rini.says('/start');"],
  [
    { type: 'start', ...by, payload: 'u_abc' },
    { linkFrom: 1 },
    'await rini.says(startOf(newestLink(office, yulius)));',
  ],
  [
    { type: 'remove-bot', ...by, groupId: FORUM },
    {},
    'await office.world.removeBotFromGroup(forum.id, rini.id);\nawait office.settle();',
  ],
  [{ type: 'mute', ...by, groupId: FORUM, what: 'files' }, {}, "office.world.mute(forum.id, 'files');"],
  [
    { type: 'make-supergroup', ...by, groupId: FORUM },
    { supergroupId: -100 },
    'const supergroup = await office.world.migrateGroup(forum.id);\nawait office.settle();',
  ],
];

test.each(cases)('%o', (act, more, line) => {
  expect(linesOf(act, more).join('\n')).toBe(line);
});

test('a group is called by its new number once it is a supergroup', () => {
  const renamed: unknown[] = [];
  const names = { person: String, chat: String, rename: (id: number, name: string) => void renamed.push([id, name]) };
  actLines({ act: { type: 'make-supergroup', ...by, groupId: FORUM }, at, supergroupId: -100 }, names);
  expect(renamed).toEqual([[-100, 'supergroup']]);
});

test('large files stand beside the test', () => {
  const act = { type: 'document', ...by, name: 'daftar.xlsx', mimeType: 'x' } as const;
  expect(fileBeside({ act: { ...act, data: large }, at })).toBe('daftar.xlsx');
  expect(fileBeside({ act: { ...act, data: small }, at })).toBeUndefined();
});

test.each([
  ['biasa', "'biasa'"],
  ["Ma'ruf", `"Ma'ruf"`],
  [`"Ma'ruf"`, String.raw`'"Ma\'ruf"'`],
  ['dua\nbaris', String.raw`'dua\nbaris'`],
  ['\\', String.raw`'\\'`],
  ['`${x}`', "'`${x}`'"],
])('%j is quoted', (text, code) => {
  expect(quoted(text)).toBe(code);
});
