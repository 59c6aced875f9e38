/** Digits of every script as 0–9, and spaces and signs in one spelling, so that number parsers see one alphabet. */

/** Where the digit zero stands in scripts that NFKC leaves alone. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810, 0x1b50, 0x1bb0, 0xa9d0,
];

/** Lower case, digits as 0–9, single spaces, plain hyphens; `٫` and `٬` become comma and point, as they are meant. */
export function plainDigits(raw: string): string {
  let out = '';
  for (const letter of raw.normalize('NFKC').toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    out += zero === undefined ? letter : String(code - zero);
  }
  return out
    .replace(/٫/g, ',')
    .replace(/٬/g, '.')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
