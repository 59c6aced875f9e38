/** What is counted in this office, in the spellings that people use; one noun is never another: 45 jiwa are not 45 KK. */

/** The spellings of what counts as one and the same. */
const SPELLINGS = {
  kk: 'kk|kepala keluarga|keluarga|rumah tangga|rumahtangga|ruta|k k|k . k',
  // Whoever receives is a family: both words are said for it.
  kpm: 'kpm|penerima manfaat|penerima|keluarga penerima manfaat|kk|kepala keluarga|keluarga',
  jiwa: 'jiwa|orang|org|jw|orang jiwa|warga|penduduk|orng',
  anak: 'anak|balita|bayi|batita|siswa|murid|pelajar|remaja|anak anak',
  rumah: 'rumah|unit rumah|bangunan|gedung|unit',
  dewasa: 'lansia|ibu hamil|bumil|ibu|bapak|perempuan|laki laki|difabel|disabilitas|pemuda|kader',
  tempat: 'rt|rw|dusun|desa|titik|lokasi|tempat|kelompok|lembaga|posyandu|sekolah|puskesmas',
  kali: 'kali|kegiatan|paket|buah|bh|lembar|lbr|set|orang hari|oh|ob|bulan|hari|meter|km|ha|hektar',
} as const;
export type Noun = keyof typeof SPELLINGS;
/** As a sentence names what a question counts. */
export const NOUN_NAMES: Partial<Readonly<Record<Noun, string>>> = { kk: 'KK', kpm: 'KPM', jiwa: 'jiwa' };

const NOUNS: readonly (readonly [Noun, readonly string[]])[] = Object.entries(SPELLINGS)
  .flatMap(([noun, all]) => all.split('|').map((one) => [noun as Noun, one.split(' ')] as const))
  .sort(([, a], [, b]) => b.length - a.length);

/** What tells more of the counted without changing how many. */
const QUALITIES = [
  'rusak berat',
  'rusak ringan',
  'rusak sedang',
  'rusak',
  'terdampak',
  'yang terdampak',
  'yg terdampak',
  'miskin',
  'tidak mampu',
  'kurang mampu',
  'kena dampak',
  'semuanya',
  'seluruhnya',
  'totalnya',
].map((one) => one.split(' '));

/** How many of `words`, from the front, are one of the phrases. */
function lengthOf(words: readonly { readonly text: string }[], phrase: readonly string[]): number {
  return phrase.every((one, at) => words[at]?.text === one) ? phrase.length : 0;
}

/** What the phrase that `words` begin with may name, and how many words it has; null where they name nothing that is counted. */
export function nounAt(
  words: readonly { readonly text: string }[],
): { readonly nouns: readonly Noun[]; readonly length: number } | null {
  const longest = NOUNS.find(([, phrase]) => lengthOf(words, phrase) > 0)?.[1];
  if (!longest) return null;
  const spelt = longest.join(' ');
  return {
    nouns: NOUNS.filter(([, phrase]) => phrase.join(' ') === spelt).map(([noun]) => noun),
    length: longest.length,
  };
}

export function qualityAt(words: readonly { readonly text: string }[]): number {
  return Math.max(0, ...QUALITIES.map((phrase) => lengthOf(words, phrase)));
}
