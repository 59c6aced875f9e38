/** The record of access says in words what was done, as the noun's own texts have it. */
import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { type AuditAction, actWords } from './audit.ts';

it.each<[AuditAction, string]>([
  ['rapat.move', 'moved a meeting'],
  ['kontak.claim-code', 'used the set-up code'],
  ['kebutuhan.takeUp', 'took up a report'],
  ['desa.add', 'added a wilayah khusus'],
])('%s', (action, words) => expect(actWords(action, translator('en'))).toBe(words));

it('what no text names stands there by its name', () => {
  expect(actWords('rapat.forgotten', translator('en'))).toBe('rapat.forgotten');
  expect(actWords('x', translator('en'))).toBe('x');
});
