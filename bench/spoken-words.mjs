/** What spoken answers are made of: dice, numbers in words, slips of the finger, courtesies. */
import { seededRandom } from './measure.mjs';

const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
export const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
export const SHORT_MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
export const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
export const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
export const DAY = 86_400_000;

/** A number in words, each as one: ["dua", "ratus", "lima", "puluh"]. */
function spelt(value) {
  if (value < 10) return [ONES[value]];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [ONES[value - 10], 'belas'];
  const parts = [
    [1_000_000, 'juta', ''],
    [1_000, 'ribu', 'seribu'],
    [100, 'ratus', 'seratus'],
    [10, 'puluh', 'sepuluh'],
  ];
  const [size, word, one] = parts.find(([least]) => value >= least);
  const times = Math.floor(value / size);
  const rest = value % size;
  const head = times === 1 && one ? [one] : [...spelt(times), word];
  return rest === 0 ? head : [...head, ...spelt(rest)];
}

export const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
export const two = (value) => String(value).padStart(2, '0');
export const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/** Picks, chances and whole numbers from one seed. */
export function createDice(seed) {
  const random = seededRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return {
    pick,
    chance: (share) => random() < share,
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
  };
}

/** "limapuluh", "dua puluhlima": some words run into the next. */
export function inWords(dice, value) {
  const words = spelt(value);
  return words.reduce((text, word, at) => {
    const glue = at > 0 && /^(?:belas|puluh|ratus)$/.test(word) && dice.chance(0.2);
    return at === 0 ? word : `${text}${glue ? '' : ' '}${word}`;
  }, '');
}

/** One letter of a long word missing or twice. */
export function slipped(dice, text) {
  const words = text.split(' ');
  const long = words.map((word, at) => (/^[a-z]{5,}$/.test(word) ? at : -1)).filter((at) => at >= 0);
  if (long.length === 0) return text;
  const at = dice.pick(long);
  const letter = dice.between(1, words[at].length - 2);
  const word = words[at];
  const cut = dice.chance(0.5) ? letter + 1 : letter;
  words[at] = word.slice(0, letter) + word.slice(cut === letter ? letter - 1 : cut);
  return words.join(' ');
}

export const CASES = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text[0].toUpperCase() + text.slice(1),
];
const GREETINGS = [
  'Pak',
  'Bu',
  'Mohon maaf Pak,',
  'Assalamualaikum',
  'Izin melaporkan,',
  'Siap',
  'Selamat pagi Bu,',
  'Ya',
];
const THANKS = ['Pak', 'Bu', 'terima kasih', 'pak, terima kasih', 'saja', 'ya Bu', 'trims', '🙏', '.'];

export function withCourtesies(dice, text) {
  const before = dice.chance(0.15) ? `${dice.pick(GREETINGS)}${dice.chance(0.3) ? '\n' : ' '}` : '';
  const after = dice.chance(0.2) ? `${dice.chance(0.3) ? '\n' : ' '}${dice.pick(THANKS)}` : '';
  return `${before}${text}${after}`;
}

/** Figures or words, or both. */
export function numberText(dice, value) {
  const way = dice.between(0, 9);
  if (way < 4) return String(value);
  if (way < 6) return grouped(value);
  if (way < 8) return inWords(dice, value);
  if (way < 9) return `${grouped(value)} (${inWords(dice, value)})`;
  return dice.chance(0.5) ? `${inWords(dice, value)} (${value})` : slipped(dice, inWords(dice, value));
}
