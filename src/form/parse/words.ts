/** Words that people type instead of tapping a button, in both languages. */

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const YES = new Set([
  'ya',
  'iya',
  'y',
  'yes',
  'ok',
  'oke',
  'betul',
  'benar',
  'sudah',
  'ada',
  'setuju',
  'siap',
  'ya benar',
  'ya betul',
  'ya ada',
]);
const NO = new Set([
  'tidak',
  'tdk',
  'gak',
  'ga',
  'nggak',
  'enggak',
  'ndak',
  'no',
  'n',
  'bukan',
  'belum',
  'tidak ada',
  'jangan',
  'tak',
]);
const DONE = new Set(['selesai', 'sudah', 'cukup', 'done', 'sudah selesai', 'itu saja', 'sudah semua']);
const CONTROLS: ReadonlyMap<string, Control> = new Map([
  ['batal', 'cancel'],
  ['batalkan', 'cancel'],
  ['cancel', 'cancel'],
  ['kembali', 'back'],
  ['back', 'back'],
  ['lewati', 'skip'],
  ['lewatkan', 'skip'],
  ['dilewati', 'skip'],
  ['skip', 'skip'],
  ['kirim', 'send'],
  ['send', 'send'],
  ['tetap', 'keep'],
  ['keep', 'keep'],
  ['ulang', 'again'],
  ['ulangi', 'again'],
  ['again', 'again'],
]);
/** Said behind such a word, changing nothing: "lewati dulu", "batal saja pak". */
const BEHIND = new Set('dulu saja aja ya yah pak bu bapak ibu kak mas mbak min dong deh sih please pls'.split(' '));
/** "Nothing to say here", where the question can be left out. */
const NOTHING =
  /^(?:(?:tidak|tdk|tak|ga|gak|ngga|nggak|enggak|ndak|belum|blm)(?: (?:ada|punya|perlu|usah|tahu|tau))?(?: (?:foto|lokasi|kontak|nomor|pin|nomor telepon|titik)(?:nya)?)?|nihil|kosong|kosongkan|nanti|no|none|nothing|nope|na|tidak ada lagi|tidak ada sama sekali|lewat)$/;
const DASHES = /^[\s.]*[-‐‑‒–—−_]{1,5}[\s.]*$/u;
/** On the review page "ya", "sudah benar", "ok kirim": words of consent and nothing else, one of them the consent itself. */
const CONSENT = new Set(
  'kirim kirimkan send ya iya y yes ok oke okay betul benar sesuai setuju siap sip correct right'.split(' '),
);
const AROUND = new Set('sudah silakan langsung lengkap semua semuanya itu sekarang segera it all'.split(' '));

/** What a button below every question does. */
export type Control = 'cancel' | 'back' | 'skip' | 'send' | 'keep' | 'again';

/** The words without what changes nothing behind them; the first always stays. */
function core(text: string): string {
  const words = tidy(text).split(' ');
  while (words.length > 1 && BEHIND.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** true for yes, false for no, undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = tidy(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
export function isDoneWord(text: string): boolean {
  return DONE.has(tidy(text));
}
export function controlWord(text: string): Control | undefined {
  return CONTROLS.get(core(text));
}
/** "Tidak ada", "nihil", "-": perhaps an answer, and otherwise the wish to leave the question out. */
export function isNothing(text: string): boolean {
  return DASHES.test(text) || NOTHING.test(core(text));
}
/** Consent to what was shown for checking. */
export function isConsent(text: string): boolean {
  const words = tidy(text).split(' ');
  const known = (word: string) => CONSENT.has(word) || AROUND.has(word) || BEHIND.has(word);
  return words.length <= 5 && words.every(known) && words.some((word) => CONSENT.has(word));
}
