/** Buttons of lists in parts: what is written is read, what no list has drawn is not. */
import { expect, it } from 'vitest';
import { createPartData } from './part-data.ts';

const { partData, parsePartData } = createPartData('tll', ['open', 'terlambat']);

it('what a button says comes back; data that lie in chats stay as they were', () => {
  expect(partData('open', 2)).toBe('tll:open:2');
  expect(partData('terlambat', 0, true)).toBe('tll:terlambat:0:new');
  expect(parsePartData('tll:open:2')).toEqual({ part: 'open', page: 2, fresh: false });
  expect(parsePartData('tll:terlambat:0:new')).toEqual({ part: 'terlambat', page: 0, fresh: true });
});

it.each(['tll:late:0', 'tll:open', 'tll:open:x', 'tll:open:123456', 'tll:open:0:old', 'tl:open:0', 'tll:open:0:new:'])(
  '%s is no button of this list',
  (data) => expect(parsePartData(data)).toBeNull(),
);
