/** Names of bodies and desa as people write them: compared, split, shortened to a kode (C1). Pure. */

const MOST_ALIASES = 20;

/** On one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether people would read both as the same name. */
export function isSameName(one: string, other: string): boolean {
  const bare = (text: string) => oneLine(text).toLowerCase();
  return bare(one) === bare(other);
}

/** One name a line, each once, as the database keeps them. */
export function aliasesOf(text: string | null): string {
  const lines = (text ?? '').split('\n').map(oneLine).filter(Boolean);
  const once = lines.filter((line, at) => lines.findIndex((other) => isSameName(other, line)) === at);
  return once.slice(0, MOST_ALIASES).join('\n');
}

/** Fixed short name of an added body: letters and digits of its name; a number behind it where it is taken. */
export function kodeOf(nama: string, taken: readonly string[]): string {
  const letters = nama
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
  const base = letters.slice(0, 20) || 'INSTANSI';
  for (let at = 1; ; at += 1) {
    const kode = at === 1 ? base : `${base}${at}`;
    if (!taken.includes(kode)) return kode;
  }
}
