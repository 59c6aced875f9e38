/** The fence of a kecamatan by the schema: whatever belongs to one is behind it, also where the use cases would notice a stranger by themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordRules } from '../../src/office/fence/fence-records.ts';

const KECAMATAN = 7;
const schema = readFileSync('prisma/schema.prisma', 'utf8');
const withColumn = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)]
  .filter(([, , body = '']) => /^ {2}kecamatanId\s/m.test(body))
  .map(([, name = '']) => name.slice(0, 1).toLowerCase() + name.slice(1));

it('a record with a kecamatan is that kecamatan’s own, any other one hangs on a record that is', () => {
  const rules = Object.entries(recordRules(KECAMATAN));
  expect(rules.length).toBeGreaterThan(25);
  const wrong = rules.filter(([model, rule]) =>
    withColumn.includes(model)
      ? rule.kind !== 'own' || rule.rows['kecamatanId'] !== KECAMATAN
      : rule.kind !== 'child' || !JSON.stringify(rule.rows).includes(`"kecamatanId":${KECAMATAN}`),
  );
  expect(wrong).toEqual([]);
});
