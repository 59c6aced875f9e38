/** Drafts as they lie in the database. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createDraftStore, type DraftStore, type NewDraft } from './draft-store.ts';

const NEW: NewDraft = {
  chatId: 7_000_000_001,
  telegramId: 7_000_000_001,
  formId: 'lapor',
  formVersion: 'v1',
  context: { id: 5 },
  lastUpdateId: 10,
};
let base: TestDatabase;
let store: DraftStore;
const points: string[] = [];
beforeEach(async () => {
  points.length = 0;
  base = await openTestDatabase();
  const clock = { now: () => new Date('2026-11-18T05:00:00Z') };
  store = createDraftStore({ database: base.database, clock, reached: (point) => void points.push(point) });
});
afterEach(() => base.close());

test('a draft is found again by its chat and by its number, with large ids', async () => {
  const created = await store.create(NEW);
  expect(created).toMatchObject({ ...NEW, answers: {}, cursor: {}, state: 'OPEN' });
  expect(await store.findOpen(NEW.chatId)).toEqual(created);
  expect(await store.find(created.id)).toEqual(created);
  expect(await store.findOpen(1)).toBeNull();
  expect(points).toEqual(['draft:before-save', 'draft:after-save']);
});

test('saving keeps what it is not told to change', async () => {
  const draft = await store.create(NEW);
  expect(await store.save(draft, { answers: { a: 1, b: null }, cursor: { last: 'a' } }, 11)).toBe(true);
  expect(await store.find(draft.id)).toEqual({
    ...draft,
    answers: { a: 1, b: null },
    cursor: { last: 'a' },
    lastUpdateId: 11,
  });
});

test('a draft that changed since it was loaded, or has ended, is not written over', async () => {
  const draft = await store.create(NEW);
  const [first, second] = await Promise.all([
    store.save(draft, { answers: { a: 1 } }, 11),
    store.save(draft, { answers: { a: 2 } }, 12),
  ]);
  expect([first, second].filter(Boolean)).toHaveLength(1);
  const now = await store.find(draft.id);
  expect(now && (await store.save(now, { state: 'SUBMITTED' }, 13))).toBe(true);
  expect(now && (await store.save({ ...now, lastUpdateId: 13 }, { answers: {} }, 14))).toBe(false);
  expect(await store.findOpen(NEW.chatId)).toBeNull();
});

test('a draft gives way to a new one in one step, or not at all', async () => {
  const draft = await store.create(NEW);
  const fresh = await store.replace(draft, { ...NEW, formId: 'kegiatan', lastUpdateId: 11 });
  expect(await store.findOpen(NEW.chatId)).toEqual(fresh);
  expect((await store.find(draft.id))?.state).toBe('CANCELLED');
  expect(await store.replace(draft, { ...NEW, lastUpdateId: 12 })).toBeNull();
  expect(await store.findOpen(NEW.chatId)).toEqual(fresh);
});

test('answers of many chats at the same moment, and one update that is handled twice', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 30 }, (_, index) => store.create({ ...NEW, chatId: NEW.chatId + index })),
  );
  const [first] = drafts;
  const saves = drafts.map((draft, index) =>
    store.save(draft, { answers: { n: `"${index}'\u0000\ud83d` } }, 100 + index),
  );
  // The same update of the same draft once more: it has been done.
  const again = first && store.save(first, { answers: { n: 'x' }, state: 'CANCELLED' }, 100);
  expect(await Promise.all(saves)).toEqual(drafts.map(() => true));
  expect(await again).toBe(false);
  for (const [index, { chatId }] of drafts.entries()) {
    expect(await store.findOpen(chatId)).toMatchObject({
      chatId,
      formVersion: 'v1',
      answers: { n: `"${index}'\u0000\ud83d` },
      lastUpdateId: 100 + index,
    });
  }
});

test('times are written as everywhere', async () => {
  const draft = await store.create(NEW);
  await store.save(draft, { answers: {} }, 11);
  const updatedAt = new Date('2026-11-18T05:00:00Z');
  expect(await base.database.read((db) => db.draft.count({ where: { updatedAt, createdAt: updatedAt } }))).toBe(1);
});
