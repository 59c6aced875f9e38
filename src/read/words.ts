/** An answer as words, figures and signs, each once: what readers take from, so that nothing can be passed over. */

/** Small letters; figures keep their points and commas ("1.250,50"); every other sign stands alone. */
export interface Word {
  readonly text: string;
  /** No blank stands before it: "12" and "kk" in "12kk". */
  readonly tight: boolean;
}
export type Words = readonly Word[];

/** Where the digit zero stands in scripts that NFKC leaves alone. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810, 0x1b50, 0x1bb0, 0xa9d0,
];
/** NFKC makes of "12²" a 122, of "½" a "1⁄2" and of "①" a 1. */
const RAISED = /[\p{No}]/gu;
const SPOKEN: Readonly<Record<string, string>> = { '½': ' setengah ', '¼': ' seperempat ', '¾': ' tiga perempat ' };
/** What nobody sees, and the frames around the digits of a phone's keyboard ("1️⃣2️⃣"). */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f|\u20e3/g;

function plainDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? letter : String(code - zero);
}

/** Small letters, digits of every script as 0–9, one kind of blank, hyphen, quote; what nobody sees is gone. */
export function plainText(raw: string): string {
  // Most answers, and nearly all names of places, are plain already.
  if (/^[ -~]*$/.test(raw)) return raw.toLowerCase().replaceAll('`', "'").replace(/ +/g, ' ').trim();
  const spoken = raw
    .replace(/m²/gi, 'm2 ')
    .replace(/m³/gi, 'm3 ')
    .replace(RAISED, (sign) => SPOKEN[sign] ?? ' ? ');
  return Array.from(spoken.normalize('NFKC').toLowerCase(), plainDigit)
    .join('')
    .replace(INVISIBLE, '')
    .replace(/٫/g, ',')
    .replace(/٬/g, '.')
    .replace(/[‐‑‒–—−﹣－]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "8l2", "1o", "I2" and "4OO" are figures with a letter in a digit's place; "5l" and "2 l" are litres. */
const SLIP = String.raw`(?<![\p{L}\p{M}\d])(?=[oli.,]*\d)(?=[\d.,]*[oli])(?!\d[\d.,]*l(?![\p{L}\d]))[\doli][\doli.,]*[\doli](?![\p{L}\d])`;
/** "1'250'000" */
const APOSTROPHES = String.raw`\d{1,3}(?:'\d{3})+(?!\d)`;
/** ",5" is no 5. */
const HALF = String.raw`(?<=^|\s)[.,]\d[\d.,]*`;
const WORD = new RegExp(
  String.raw`${HALF}|${SLIP}|${APOSTROPHES}|m[23]\b|\d(?:[\d.,]*\d)?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\S`,
  'gu',
);

/** The words of an answer, in their order. */
export function wordsOf(raw: string): Words {
  return withoutFrame(
    Array.from(plainText(raw).matchAll(WORD), ({ 0: text, index, input }) => ({
      text,
      tight: index > 0 && input[index - 1] !== ' ',
    })),
  );
}

const FRAMES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '*': '*', _: '_', '(': ')' };

/** "*12 KK*", "“09.00”", "(tiga ratus ribu)": signs around the whole answer. A figure in brackets is one below nothing to bookkeepers. */
function withoutFrame(words: Words): Words {
  const [first, ...others] = words;
  const inside = others.slice(0, -1);
  const close = FRAMES[first?.text ?? ''];
  if (first === undefined || close === undefined || inside.length === 0 || others.at(-1)?.text !== close) return words;
  if (first.text === '(' && (inside.some(({ text }) => /[()]/.test(text)) || !inside.some(isSpelt))) return words;
  return withoutFrame(inside);
}
const isSpelt = ({ text }: Word): boolean => /^\p{L}{4}/u.test(text);

/** No answer to one question has more: that is a story, and readers look at each word from each other one. */
const MOST_IN_AN_ANSWER = 150;

/** The words of an answer to one question; none of what is too long to be one. */
export function answerWords(raw: string): Words {
  const words = wordsOf(raw);
  return words.length > MOST_IN_AN_ANSWER ? [] : words;
}

/** Words as one text again, as they were written. */
export function wordsAs(words: Words): string {
  return words.map(({ text, tight }, at) => (tight || at === 0 ? text : ` ${text}`)).join('');
}
