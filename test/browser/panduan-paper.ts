/** The printed sheet of invitations as those who get it see it: the link of each part, read back with poppler. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The links as text; a telephone reads the QR beside each.
 * @param folder where the file may lie @param pictures where a picture of the first page is left, if anywhere
 */
export function linksOnPaper(pdf: Uint8Array, folder: string, pictures?: string): string[] {
  const file = join(folder, 'lembar.pdf');
  writeFileSync(file, pdf);
  if (pictures) {
    const picture = join(pictures, 'lembar');
    execFileSync('pdftoppm', ['-png', '-r', '60', '-l', '1', '-singlefile', file, picture]);
  }
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.match(/https:\/\/t\.me\/KesraBot\?start=u_[\w-]+/g) ?? [];
}
