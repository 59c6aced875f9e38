/** The notices name what is installed: a new dependency brings its own. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// Plain JavaScript, run by hand.
// @ts-expect-error it carries no types
import { notices } from '../../scripts/notices.mjs';

it('NOTICES.md is as `node scripts/notices.mjs` writes it', () => {
  expect(readFileSync('NOTICES.md', 'utf8')).toBe((notices as () => string)());
});
