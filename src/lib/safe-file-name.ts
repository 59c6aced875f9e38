/** Names of files that go out (D2). Pure. */

/** Letters, digits and a few signs: a file name that every computer and phone accepts. */
export function safeFileName(text: string): string {
  return text
    .replaceAll('–', '-')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
