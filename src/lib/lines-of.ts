/** Words that stand in one column, a line each: other names of a desa or a body. Pure. */
export function linesOf(words: string): string[] {
  return words.split('\n').filter(Boolean);
}
