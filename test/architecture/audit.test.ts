/** What is known of holes in packages stops the gate, and what is not known is said. */
import { expect, test } from 'vitest';
// Plain JavaScript, as the gate runs it.
// @ts-expect-error it carries no types
import { verdictOf as untyped } from '../../scripts/audit.mjs';

const verdictOf = untyped as (output: string) => { skipped?: string; found: string[] };
const report = (...severities: string[]): string =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      severities.map((severity, at) => [`p${at}`, { name: `p${at}`, severity, range: '<2' }]),
    ),
  });

test.each<[string, string, ReturnType<typeof verdictOf>]>([
  ['nothing known', report(), { found: [] }],
  ['moderate', report('moderate', 'low'), { found: [] }],
  ['high and critical', report('high', 'low', 'critical'), { found: ['p0 <2: high', 'p2 <2: critical'] }],
  [
    'a registry without such a list',
    '{"message":"405","error":{}}',
    { skipped: 'the registry does not tell of known holes', found: [] },
  ],
  ['no registry', '', { skipped: 'the registry does not answer', found: [] }],
])('%s', (_, output, verdict) => {
  expect(verdictOf(output)).toEqual(verdict);
});
