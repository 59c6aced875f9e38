/** Whether somebody comes, as they say it ("insya Allah hadir pak, agak telat"): for certain, or not read at all. */
import { isPolite } from './polite.ts';
import { withoutCourtesies } from './reading.ts';
import { type Words, wordsOf } from './words.ts';

export interface Attendance {
  readonly comes: 'yes' | 'no' | 'somebody-else';
  /** Something is said beside it, and beside who comes instead: why not, how late. */
  readonly more: boolean;
  /** Who comes instead, as it was written; null where nobody is named. */
  readonly instead: string | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const COMING = set('hadir datang ikut menghadiri hdr attend come coming');
const NOT = set('tidak tdk tak gak ga gk ngga nggak enggak ndak not cannot');
/** Between "tidak" and "hadir". */
const ABLE = set('bisa bs dapat dpt sempat jadi akan ikut lagi be');
const ABSENT = set('berhalangan absen absent');
const INSTEAD = set('diwakilkan diwakili diwakil wakilkan digantikan');
/** Who writes one of these has not decided, asks, or speaks of others. */
const OPEN = set(
  '? apakah apa kapan siapa berapa mungkin kemungkinan kalau kalo jika bila apabila diusahakan usahakan semoga ' +
    'moga tergantung belum blm kabari nanti maybe if yang warga peserta kk jiwa orang mereka kemarin tadi sudah hanya',
);
/** Beside the answer, these say nothing more. */
const SMALL = set(
  'saya sy kami kita insya insyaallah inshaallah inshallah insyaalloh allah alloh akan pasti bisa bs dapat dpt ' +
    'baik besok lusa hari ini rapat rapatnya undangan undangannya untuk utk di ke dan juga kembali atas nya i will - ( )',
);
/** What alone answers the question of an invitation that is replied to. */
const YES = set('ya iya siap ok oke bisa bs pasti insya insyaallah inshaallah inshallah allah alloh yes sip');
const INSTEAD_AND_NAME =
  /\b(?:di)?(?:wakil(?:kan|i)?|gantikan)\b\s*(?:oleh|kepada|kpd|ke|sama|dengan)?\s*[:,-]?\s*(.*)$/isu;

const isSmall = ({ text }: Words[number]): boolean => SMALL.has(text) || isPolite(text) || /^\P{L}+$/u.test(text);

/** No name begins like this. */
const NO_NAME =
  /^(?:dia|ia|beliau|karena|krn|sebab|soalnya|nanti|besok|lusa|hari|untuk|utk|saya|kami|yang|yg|dan|saja|di|pada|he|she|they)\b/i;

/** "Pak Anton Kaur Umum, mohon maaf": without the courtesies behind it. */
function nameBehind(raw: string): string | null {
  let name = (INSTEAD_AND_NAME.exec(raw)?.[1] ?? '').replace(/\s+/g, ' ');
  for (;;) {
    const shorter = name.replace(/[\s,.;:!()🙏-]+$/u, '');
    const last = /(?:^|\s)([\p{L}]+)$/u.exec(shorter)?.[1] ?? '';
    const cut = isPolite(last.toLowerCase()) ? shorter.slice(0, -last.length) : shorter;
    if (cut === name) break;
    name = cut;
  }
  return /\p{L}{2}/u.test(name) && !NO_NAME.test(name) ? name : null;
}

/** A "tidak" stands before it, with nothing but "bisa" and the like between. */
function isDenied(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { text } = words[before] ?? { text: '' };
    if (NOT.has(text) || ABSENT.has(text)) return true;
    if (!ABLE.has(text)) return false;
  }
  return false;
}

interface Said {
  readonly comes: Attendance['comes'];
  /** Where the first word of it stands. */
  readonly at: number;
  readonly count: number;
}

/** null where nothing of it is said, or two things. */
function saidIn(words: Words): Said | null {
  const found = words.flatMap(({ text }, at): { comes: Attendance['comes']; at: number }[] => {
    if (INSTEAD.has(text)) return [{ comes: 'somebody-else', at }];
    if (ABSENT.has(text)) return [{ comes: 'no', at }];
    return COMING.has(text) && !ABLE.has(words[at + 1]?.text ?? '')
      ? [{ comes: isDenied(words, at) ? 'no' : 'yes', at }]
      : [];
  });
  const instead = found.find(({ comes }) => comes === 'somebody-else');
  if (instead && isDenied(words, instead.at)) return null;
  // Behind it, whoever "datang" is the one who comes instead.
  const own = instead ? found.filter(({ comes, at }) => comes !== 'yes' || at < instead.at) : found;
  const kinds = new Set(own.map(({ comes }) => comes));
  if (kinds.has('yes') && kinds.size > 1) return null;
  const [first] = found;
  return first ? { comes: instead ? 'somebody-else' : first.comes, at: first.at, count: found.length } : null;
}

/** @param asked it answers an invitation that it replies to or names: "siap pak" is an answer, too */
export function readAttendance(raw: string, asked: boolean): Attendance | null {
  const words = withoutCourtesies(wordsOf(raw));
  if (words.some(({ text }) => OPEN.has(text))) return null;
  const said = saidIn(words);
  if (!said) return asked ? readShort(raw) : null;
  // Nobody was asked just now: the answer has to come first, and not within a story.
  if (!asked && !words.slice(0, said.at).every((word) => isSmall(word) || NOT.has(word.text))) return null;
  const instead = said.comes === 'somebody-else' ? nameBehind(raw) : null;
  const counts = (word: Words[number]): boolean =>
    COMING.has(word.text) || NOT.has(word.text) || ABSENT.has(word.text) || INSTEAD.has(word.text);
  // The name is kept as such.
  const beside = instead === null ? words : wordsOf(raw.replace(INSTEAD_AND_NAME, ''));
  const more = beside.some((word) => !isSmall(word) && !counts(word));
  return { comes: said.comes, more, instead };
}

/** "Siap pak", "maaf tidak bisa": only to a question. */
function readShort(raw: string): Attendance | null {
  const words = wordsOf(raw);
  const said = words.filter(({ text }) => YES.has(text) || NOT.has(text));
  if (said.length === 0 || !words.every((word) => YES.has(word.text) || NOT.has(word.text) || isSmall(word)))
    return null;
  return { comes: said.some(({ text }) => NOT.has(text)) ? 'no' : 'yes', more: false, instead: null };
}
