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
  ['skip', 'skip'],
  ['kirim', 'send'],
  ['send', 'send'],
  ['tetap', 'keep'],
  ['keep', 'keep'],
]);

/** What a button below every question does. */
export type Control = 'cancel' | 'back' | 'skip' | 'send' | 'keep';

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
  return CONTROLS.get(tidy(text));
}
