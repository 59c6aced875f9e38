/** Words as the database gives them. Pure. */

/**
 * Reads a column that holds one of a few words.
 * @param what for whoever reads the error, e.g. "a status of kebutuhan"
 * @throws the reader: Error when the row holds a word that no code wrote
 */
export function wordOf<W extends string>(what: string, words: readonly W[]): (word: string) => W {
  return (word) => {
    const known = words.find((one) => one === word);
    if (known === undefined) throw new Error(`Not ${what}: ${word}`);
    return known;
  };
}
