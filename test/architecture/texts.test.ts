/** Every text of both languages can be said: with its values, within Telegram's limits, without marks that nobody sees. */
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the scripts; it carries no types
import { mergedKeys, readCatalogue } from '../../scripts/text-catalogue.mjs';
import { LANGUAGES, type TextKey } from '../../src/i18n/translate.ts';
import { translator } from '../../src/i18n/translator.ts';

type Keys = ReadonlyMap<TextKey, ReadonlyMap<string, 'number' | 'value'>>;
const keys: Keys = mergedKeys(readCatalogue('locales'));

describe.each(LANGUAGES)('%s', (language) => {
  const t = translator(language);

  it('says every text', () => {
    const faults = [...keys].flatMap(([key, vars]) => {
      const values = Object.fromEntries([...vars].map(([name, kind]) => [name, kind === 'number' ? 1_250_000 : '<&>']));
      const texts = [t.dynamic(key, values), t.plainDynamic(key, values)];
      return texts
        .filter((text) => text.trim() === '' || text.length > 4096 || /[\u00a0\u202f\u2066-\u2069]|\{ ?\$/.test(text))
        .map(() => key);
    });
    expect(faults).toEqual([]);
  });

  it('writes buttons and menu lines as Telegram takes them', () => {
    const long = [...keys.keys()].filter(
      (key) => /-button-/.test(key) && t.plainDynamic(key, everyValue(key)).length > 64,
    );
    const lines = [...keys.keys()].filter(
      (key) => /-command-/.test(key) && t.plainDynamic(key, everyValue(key)).length > 256,
    );
    expect([...long, ...lines]).toEqual([]);
  });
});

function everyValue(key: TextKey): Record<string, number> {
  return Object.fromEntries([...(keys.get(key)?.keys() ?? [])].map((name) => [name, 1]));
}
