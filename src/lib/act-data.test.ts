/** What stands in buttons: byte for byte what lies in chats already, and nothing else is understood. */
import { describe, expect, it } from 'vitest';
import { createActData } from './act-data.ts';

const CARD = createActData('k:verb:id:revision', ['verify', 'open']);
const MINUTES = createActData('nt:verb:id:revision?', ['open', 'butir'], { digits: 14 });
const ITEM = createActData('tl:verb:id:revision:more?', ['grant'], { more: /\d{4}-\d\d-\d\d/ });
const SEAT = createActData('ks:id:verb?', ['', 'revoke']);
const MOVED = createActData('ko:verb:id:revision?:more?', ['open', 'fix'], { old: 'kf' });

describe('createActData', () => {
  it('writes what the shape says', () => {
    expect([
      CARD.actData('verify', { id: 12, revision: 3 }),
      MINUTES.actData('open', { id: 7 }),
      ITEM.actData('grant', { id: 4, revision: 2 }, '2026-12-04'),
      SEAT.actData('', { id: 5 }),
      SEAT.actData('revoke', { id: 5 }),
      MOVED.actData('fix', { id: 9, revision: 1 }, 44),
    ]).toEqual(['k:verify:12:3', 'nt:open:7', 'tl:grant:4:2:2026-12-04', 'ks:5', 'ks:5:revoke', 'ko:fix:9:1:44']);
  });

  it('reads what it has written, and what was written before its prefix was its own', () => {
    const none = { revision: 0, more: undefined };
    expect(CARD.parseActData('k:verify:12:3')).toEqual({ ...none, verb: 'verify', id: 12, revision: 3 });
    expect(MINUTES.parseActData('nt:butir:7:17640000000000')).toMatchObject({ id: 7, revision: 17_640_000_000_000 });
    expect(ITEM.parseActData('tl:grant:4:2:2026-12-04')).toMatchObject({ more: '2026-12-04' });
    expect(SEAT.parseActData('ks:5')).toEqual({ ...none, verb: '', id: 5 });
    expect(MOVED.parseActData('kf:fix:9:1:44')).toEqual({ verb: 'fix', id: 9, revision: 1, more: '44' });
  });

  it.each([
    'k:burn:12:3',
    'k:verify:12',
    'k:verify:12:3:4',
    'k:verify:3234567890:3',
    'k:verify:-1:3',
    'k:verify:12:',
    'kk:verify:12:3',
    'K:verify:12:3',
    '',
  ])('is nothing of its own: %s', (data) => {
    expect(CARD.parseActData(data)).toBeNull();
  });

  it('listens to its prefixes alone', () => {
    expect(['ko:x', 'kf:x', 'kon:x', 'k:x'].filter((data) => MOVED.pattern.test(data))).toEqual(['ko:x', 'kf:x']);
  });
});
