/** What stands behind buttons. */
import { expect, test } from 'vitest';
import { callbackData, readCallbackData } from './callback-data.ts';

test('there and back', () => {
  expect(callbackData(12, 'ab1x', '=sosial')).toBe('f:12:ab1x:=sosial');
  expect(readCallbackData('f:12:ab1x:=sosial')).toEqual({ draftId: 12, tag: 'ab1x', value: '=sosial' });
  expect(readCallbackData('f:12:*:send')).toEqual({ draftId: 12, tag: '*', value: 'send' });
});

test.each(['', 'f:', 'f:x:ab:c', 'kartu:12', 'f:1', 'f:1:a', 'f:1:a:', 'f:-1:a:b', `f:${'9'.repeat(30)}:a:b`])(
  '%j is no button of a form',
  (data) => {
    expect(readCallbackData(data)).toBeNull();
  },
);

test('what would not fit is refused here, not by Telegram', () => {
  expect(() => callbackData(1, 'abcd', 'x'.repeat(60))).toThrow(RangeError);
});
