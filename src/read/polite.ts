/** Courtesies and small words around an answer, which change nothing in it. */

const POLITE = new Set(
  (
    'pak bu bapak ibu bpk kak mas mbak min admin mohon maaf tolong izin ijin permisi lapor melaporkan terima kasih ' +
    'terimakasih trims makasih trm ksh ya iya yaa ok oke siap saja aja nih lho loh dong deh sih kok salam hormat ' +
    "assalamualaikum assalamu alaikum assalamu'alaikum asslmkm wassalam sj sja mhn betul benar tks thx " +
    '🙏 👍 🙂 😊 🏻 🏼 🏽 🏾 🏿 , . ! ; :'
  ).split(' '),
);

/** Greetings of which no word alone is one: "pagi" also says when. */
const GREETINGS = /^(?:selamat|slmt|met) (?:pagi|siang|sore|malam)$/;

/** How many of `words`, from the front, are one courtesy; 0 where none stands there. */
export function politeLength(words: readonly { readonly text: string }[]): number {
  const [first, second] = words;
  if (!first) return 0;
  if (isPolite(first.text)) return 1;
  return GREETINGS.test(`${first.text} ${second?.text ?? ''}`) ? 2 : 0;
}

/** Whether a word, in small letters, leaves the meaning of whatever stands beside it. */
export function isPolite(word: string): boolean {
  return POLITE.has(word);
}
