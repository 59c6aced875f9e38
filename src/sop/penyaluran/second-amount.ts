/** Whether the name of an item hides a second amount (B1): "Beras 10 kg dan gula" before "2 kg", "Beras 10" before "15 kg". */

const AMOUNT = String.raw`\d[\d.,]*(?: ?\p{L}+)?`;
/** What parts two amounts, or says whom one is for: the name of a thing has none behind an amount. */
const BETWEEN = String.raw`(?:x|×|\*|@|\+|&|\/|-|–|s\/d|s\.d\.?|sd|dan|serta|sampai|hingga|atau|bukan|kecuali|untuk|utk|bagi|buat|per|kali|tiap|setiap)`;
const THEN = new RegExp(
  String.raw`(?<![\p{L}\d])${AMOUNT}\.? +${BETWEEN}(?: |$)|(?<![\p{L}\d])\d[\d.,]* ?[x×*@/+–-]+ *$`,
  'iu',
);
/** "Beras 12 KK" says for how many, and not whether for each. */
const RECEIVERS = /(?<![\p{L}\d])\d[\d.]* ?(?:kk|kpm|jiwa|orang|keluarga|penerima|warga)(?!\p{L})/iu;
const TAKERS = /^(?:kk|kpm|jiwa|orang|keluarga|penerima|warga|bulan|bln|hari|minggu|tahun)$/i;
/** Measured things: a package holds so much of them ("Beras 5 kg 20 karung"), a measure does not ("Beras 10 kg 12 kg"). */
const MEASURES = 'kg|kilo|kilogram|gram|gr|ons|kwintal|kuintal|kw|ton|liter|ltr|lt|ml|rp|rupiah';
const MEASURE = new RegExp(String.raw`^(?:${MEASURES})$`, 'i');
const MEASURED = new RegExp(String.raw`(?<![\p{L}\d])(?:\d[\d.,]* ?(?:${MEASURES})(?!\p{L})|rp\.? ?\d)`, 'iu');

/**
 * @param named what stands before the amount, or behind it
 * @param between what parts the two
 * @param figures the amount as it is written
 */
export function hidesAmount(named: string, between: string, figures: string, satuan: string): boolean {
  const nama = named
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (RECEIVERS.test(nama) || THEN.test(nama)) return true;
  // The signs that part a name from its amount join two amounts too.
  if (/[x×@-]/.test(between.trim()) && new RegExp(String.raw`(?<![\p{L}\d])${AMOUNT}$`, 'iu').test(nama)) return true;
  // "10 500 kg"
  if (/(?<![\p{L}\d.,])\d{1,3}$/u.test(nama) && /^\d{3}$/.test(figures)) return true;
  return MEASURED.test(nama) && (MEASURE.test(satuan) || TAKERS.test(satuan));
}
