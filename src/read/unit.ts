/** Units of goods and money: their spellings, and what turns into what with certainty. */

interface UnitFamily {
  /** Spelling → how many of the smallest of the family it is. */
  readonly [spellings: string]: number;
}
/** Within one of these a conversion is certain. A karung, a dus or a paket holds what it holds: never converted. */
const FAMILIES: readonly UnitFamily[] = [
  {
    'gram|gr|g|grm': 1,
    ons: 100,
    'kg|kilo|kilogram|kilo gram|kgs|kilos': 1_000,
    'kwintal|kuintal|kw|kwt|ku': 100_000,
    ton: 1_000_000,
  },
  { 'ml|mililiter|cc': 1, 'liter|ltr|l|lt|litre': 1_000, 'm3|kubik|meter kubik|kubikasi': 1_000_000 },
  { 'cm|sentimeter|senti': 1, 'meter|m|mtr': 100, 'km|kilometer': 100_000 },
  { 'm2|meter persegi': 1, 'are|ar': 100, 'hektar|ha|hektare|hektor': 10_000 },
  { 'buah|bh|biji|pcs|pc|butir|btr': 1, 'lusin|losin|lsn': 12, 'kodi|kd': 20, 'gros|gross': 144 },
];
/** Sheets are counted by twelve and twenty too, and by the ream. */
const SHEETS: UnitFamily = { 'lembar|lbr|helai|lembaran|potong|stel|setel': 1, lusin: 12, kodi: 20, rim: 500 };
const PAIRS: UnitFamily = { 'pasang|psg': 1, lusin: 12, kodi: 20 };
const EACH_ALONE = [
  'karung|krg|sak|zak|karong',
  'dus|kardus|karton|dos|box|kotak',
  'paket|pkt|pak|bungkus|bks',
  'unit|set',
  'rupiah|rp|idr',
  'kpm|penerima manfaat|penerima|kk|kepala keluarga|keluarga',
  'jiwa|orang|org',
  'ekor|ekr',
  'batang|btg',
  'ikat|ikt',
  'botol|btl',
  'kaleng|klg',
  'rim',
  'galon',
  'tangki|rit|truk|mobil tangki',
  'hari|hr',
  'bulan|bln',
  'tahun|thn|th',
  'kegiatan|kali',
  'titik|lokasi',
];

type Table = ReadonlyMap<string, number>;
const tableOf = (family: UnitFamily): Table =>
  new Map(Object.entries(family).flatMap(([all, size]) => all.split('|').map((one) => [one, size] as const)));
const TABLES: readonly Table[] = [
  ...[...FAMILIES, SHEETS, PAIRS].map(tableOf),
  ...EACH_ALONE.map((all) => tableOf({ [all]: 1 })),
];
const KNOWN: readonly (readonly string[])[] = [...new Set(TABLES.flatMap((table) => [...table.keys()]))]
  .map((one) => one.split(' '))
  .sort((a, b) => b.length - a.length);

/** The unit that `words` begin with. */
export function unitAt(
  words: readonly { readonly text: string }[],
): { readonly unit: string; readonly length: number } | null {
  for (const phrase of KNOWN) {
    if (phrase.every((one, at) => words[at]?.text === one)) return { unit: phrase.join(' '), length: phrase.length };
  }
  return null;
}

/** How many `to` one `from` is, as a fraction; null where nobody can know ("20 karung" in kg). */
export function conversion(from: string, to: string): { readonly times: bigint; readonly by: bigint } | null {
  const [source, target] = [from.toLowerCase().trim(), to.toLowerCase().trim()];
  if (source === target) return { times: 1n, by: 1n };
  for (const table of TABLES) {
    const [times, by] = [table.get(source), table.get(target)];
    if (times !== undefined && by !== undefined) return { times: BigInt(times), by: BigInt(by) };
  }
  return null;
}
