/** Links and words of the bot in what people send: read out of any text; what is none stays text. */
import { describe, expect, test } from 'vitest';
import { readLink } from './read-link.ts';

const WORD = 'aB3_dE6-gH9jKlMnOpQrSt';
const LINK = `https://t.me/KesraBot?start=u_${WORD}`;

describe('an invitation', () => {
  test.each([
    LINK,
    `Ini linknya ${LINK} pak`,
    `Ini linknya:\n${LINK}\n\nMohon dibuka hari ini.`,
    `${LINK}.`,
    `(${LINK})`,
    `"${LINK}",`,
    `<${LINK}>`,
    `*${LINK}*`,
    `t.me/KesraBot?start=u_${WORD}`,
    `http://www.t.me/KesraBot/?start=u_${WORD}`,
    `https://telegram.me/kesrabot?start=u_${WORD}`,
    `https://telegram.dog/KesraBot?start=u_${WORD}&x=1`,
    `https://kesrabot.t.me/?start=u_${WORD}`,
    `tg://resolve?domain=KesraBot&start=u_${WORD}`,
    `tg:resolve?start=u_${WORD}&domain=KESRABOT`,
    `HTTPS://T.ME/KESRABOT?START=U_${WORD}`,
    `https://t.me/KesraBot?text=halo&amp;start=u_${WORD}`,
    `https://t.me/KesraBot?start=u%5F${WORD}`,
    `https://t.me/KesraBot?start=\nu_${WORD}`,
    `https://t.me/KesraBot?start=u_${WORD.slice(0, 9)}\n${WORD.slice(9)}`,
    `https://t.me/\u200BKesraBot?start=u_${WORD}`,
    `u_${WORD}`,
    `kodenya u_${WORD} ya bu`,
    `U_${WORD}.`,
    `/start ${LINK}`,
    `Lihat https://t.me/LainBot?start=abc atau ${LINK}`,
  ])('%s', (text) => {
    expect(readLink({ text, hidden: [] }, 'KesraBot')).toEqual({ kind: 'invite', word: WORD });
  });

  test('behind a word of the text', () => {
    expect(readLink({ text: 'tekan di sini', hidden: [LINK] }, 'KesraBot')).toEqual({ kind: 'invite', word: WORD });
  });

  test.each([WORD, `"${WORD}"`, ` ${WORD}. `])('its word alone may be one: %s', (text) => {
    expect(readLink({ text, hidden: [] }, 'KesraBot')).toEqual({ kind: 'perhaps', word: WORD });
  });
});

test.each([
  'https://t.me/KesraBot?start=s_K7QXM-4M2PA',
  'kode: s_K7QXM-4M2PA pak',
  't.me/kesrabot?start=s_k7qxm-4m2pa.',
  'tg://resolve?domain=KesraBot&start=s_K7QXM4M2PA',
])('a set-up code: %s', (text) => {
  const found = readLink({ text, hidden: [] }, 'KesraBot');
  expect(found?.kind).toBe('setup');
  expect(found?.kind === 'setup' && found.word.toUpperCase().replace('-', '')).toBe('K7QXM4M2PA');
});

test.each([
  `https://t.me/KesraBot?start=u_${WORD.slice(0, 9)}`,
  't.me/KesraBot?start=s_K7Q pak',
  'tg://resolve?domain=KesraBot&start=u_',
])('cut off in copying: %s', (text) => expect(readLink({ text, hidden: [] }, 'KesraBot')).toEqual({ kind: 'cut' }));

test('a whole word beside one that was cut off is the one that counts', () => {
  const text = `t.me/KesraBot?start=u_abc https://t.me/KesraBot?start=u_${WORD}`;
  expect(readLink({ text, hidden: [] }, 'KesraBot')).toEqual({ kind: 'invite', word: WORD });
});

test.each([
  `https://t.me/LainBot?start=u_${WORD}`,
  'tg://resolve?domain=LainBot&start=abc',
  'Coba t.me/LainBot?start=1',
])("another bot's: %s", (text) => {
  expect(readLink({ text, hidden: [] }, 'KesraBot')).toEqual({ kind: 'foreign', bot: 'LainBot' });
});

test.each([
  'Sumur kering di RT 03',
  'https://t.me/KesraBot',
  'https://t.me/forumkesra?start=1',
  'https://t.me/joinchat/AAAA',
  `x${WORD}xyz`,
  'https://example.org/?start=u_',
  'u_pendek',
  '',
])('no link of a bot: %s', (text) => {
  expect(readLink({ text, hidden: [] }, 'KesraBot')).toBeNull();
});
