/** Names of places as people write them: in title case, for reading. */

const KEPT = /^(DKI|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)$/;

/** "KABUPATEN BARITO TIMUR" → "Kabupaten Barito Timur"; what is already mixed, or a short abbreviation ("WKO"), stays. */
export function titleCase(name: string): string {
  const whole = name === name.toUpperCase() && (name.includes(' ') || name.length > 5);
  return name
    .split(' ')
    .map((word) => {
      if (KEPT.test(word) || word.includes('.')) return word;
      const rest = whole ? word.slice(1).toLowerCase() : word.slice(1);
      const lower = whole
        ? rest.replace(/([-/(])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
        : rest;
      return word.slice(0, 1).toUpperCase() + lower;
    })
    .join(' ');
}

/** The data writes the glottal stop as a double quote, a curly or a straight apostrophe: here it is one apostrophe. */
export function cleanName(name: string): string {
  return titleCase(name.trim().replace(/["’`]/g, "'").replace(/\s+/g, ' '));
}
