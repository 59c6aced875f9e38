/** Heads of columns, so that "no_hp", "No. HP" and "NO\nHP" are one. */

/** Small words with one blank between them; signs, line breaks and "noHp" part words; "N I K" is one. */
export function foldHead(raw: string): string {
  const words = raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return /^(?:\p{L} ){2,}\p{L}$/u.test(words) ? words.replaceAll(' ', '') : words;
}

/** The same without blanks: "nohp". */
export function squashed(head: string): string {
  return foldHead(head).replaceAll(' ', '');
}
