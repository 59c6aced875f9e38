/** No text says that somebody has heard of something without another for the hours at which they hear of it in the morning (decision 17). */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAST = {
  id: /sudah (diteruskan|dikirim|disampaikan|diberi ?tahu)(?! oleh)/i,
  en: /(has|have) (gone|been (sent|told|passed|given)) (to|on)|(was|were) (told|passed on|sent to)|has your/i,
};
/** Photos that were sent to this bot, minutes of long ago, and that nobody was told. */
const OWN = [
  'konfirmasi-form-foto-question-more',
  'notulen-page-approved',
  'notulen-approved',
  'penyaluran-planned-unheard',
];

/** Each message of a language, with its variants. */
function messagesOf(language: keyof typeof PAST): Map<string, string> {
  const folder = `locales/${language}`;
  const text = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const parts = text.flatMap((one) => one.split(/^(?=[a-z][\w-]* =)/m).slice(1));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(' =')), part]));
}

/** Those that have neither a variant nor a twin for later. */
const untimed = (language: keyof typeof PAST, messages: ReadonlyMap<string, string>): string[] =>
  [...messages]
    .filter(([key, text]) => PAST[language].test(text) && !text.includes('{ $at ->') && !messages.has(`${key}-later`))
    .map(([key]) => key)
    .filter((key) => !OWN.includes(key));

test.each(['id', 'en'] as const)('%s', (language) => {
  const messages = messagesOf(language);
  expect(messages.size).toBeGreaterThan(500);
  expect(untimed(language, messages)).toEqual([]);
});

test('finds one', () => {
  const planted = new Map([['x-done', 'x-done = Baik, sudah dikirim kepada desa.\n']]);
  expect(untimed('id', planted)).toEqual(['x-done']);
});
