/** Cuts words to what fits. Pure. */

/** At most `max` code points, with "…" where something was left out. */
export function shorten(text: string, max: number): string {
  const letters = [...text];
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** Cut to so many UTF-16 units, which is how Telegram counts a message, without breaking a sign in two. */
export function shortenToUnits(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const letter of text) {
    if (cut.length + letter.length >= most) break;
    cut += letter;
  }
  return `${cut}…`;
}
