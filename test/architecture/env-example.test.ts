/** `.env.example` names every setting of the config schema, in its order, with its meaning, and changes nothing when copied as it is. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configSchema, readConfig } from '../../src/config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const settings = [...example.matchAll(/^# (.+)\n([A-Z_]+)=(.*)$/gm)].map(([, meaning, name = '', value = '']) => ({
  meaning,
  name,
  value,
}));

it('names every setting with its meaning', () => {
  const schema = Object.entries(configSchema.shape).map(([name, type]) => ({ name, meaning: type.description }));
  expect(settings.map(({ name, meaning }) => ({ name, meaning }))).toEqual(schema);
});

it('has no setting without its line of meaning', () => {
  expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(settings.length);
});

it('means the defaults when copied as it is', () => {
  expect(readConfig(Object.fromEntries(settings.map(({ name, value }) => [name, value])))).toEqual(readConfig({}));
});
