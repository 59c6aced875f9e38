/** What arrived, in words instead of a button (B3): "alhamdulillah sudah diterima semua", "belum datang bu", "kurang 20 kg". Pure. */
import type { Matches, Named } from '../../form/parse/match.ts';
import { findMatches } from '../../form/parse/match.ts';
import { withoutCourtesies } from '../../read/reading.ts';
import { wordsOf } from '../../read/words.ts';
import type { Hasil } from '../penyaluran/penyaluran.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ARRIVED = set('diterima terima menerima trima diterimakan datang sampai tiba masuk ada');
const ALL = set('semua semuanya seluruhnya lengkap sesuai utuh komplit komplet');
const LESS = set('kurang sebagian catatan rusak berkurang selisih separuh setengah lebih');
const NOT = set('belum tidak tdk blm tak gak ga nggak enggak ndak');
/** Said beside it, these change nothing. */
const SMALL = set(
  'sudah sdh telah kami saya rencana dengan dgn secara alhamdulillah bantuan bantuannya di oleh warga semuanya baru juga dan',
);

/** null where nothing, or two things, are said. */
function hasilIn(words: readonly string[]): Hasil | null {
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  if (has(LESS)) return 'CATATAN';
  if (has(NOT)) return has(ALL) ? 'CATATAN' : has(ARRIVED) ? 'TIDAK_DITERIMA' : null;
  return has(ALL) ? 'DITERIMA' : null;
}

/** For the question's options: taken where nothing else is said; otherwise its button is shown, so that no word counts that nobody has read. */
export function findHasil(typed: string, options: readonly Named[]): Matches {
  const named = findMatches(typed, options);
  if (named.exact.length > 0) return named;
  const words = withoutCourtesies(wordsOf(typed)).map(({ text }) => text);
  const hasil = hasilIn(words);
  const option = options.find(({ value }) => value === hasil);
  if (!option) return named;
  const known = [ARRIVED, ALL, LESS, NOT, SMALL];
  const whole = words.every((word) => known.some((one) => one.has(word)));
  return whole ? { exact: [option], near: [] } : { exact: [], near: [option] };
}
