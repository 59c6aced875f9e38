/** What Telegram makes something to tap of by itself: addresses, @names, commands. In the words of a stranger they would lead others on in the bot's name. */

/** Endings of addresses that people are sent; titles such as "S.Kom" and "dr.Melati" are none. */
const ENDINGS =
  'com|net|org|info|biz|id|my|me|ly|io|co|gl|cc|to|tk|app|xyz|link|site|online|top|shop|club|live|page|dev';
const LINK = new RegExp(
  [
    String.raw`:\/\/|(?<![\p{L}\p{N}])www\.`,
    String.raw`@[a-z]`,
    String.raw`(?<![^\s(,;:"'])\/[a-z]`,
    String.raw`#\p{L}{3}`,
    // "t.me/x", "bit.ly/x", "klik.com": three letters of a name at least, or something behind it.
    String.raw`[\p{L}\p{N}-]+\.(?:${ENDINGS})\/`,
    String.raw`[\p{L}\p{N}-]{3,}\.(?:${ENDINGS})(?![\p{L}\p{N}])`,
  ].join('|'),
  'iu',
);

export const hasLink = (text: string): boolean => LINK.test(text);
