/** The letters of charts come with the program: a server often has no fonts at all. */
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const SUBSETS = { 'Kesra Sans': 'latin', 'Kesra Sans Ext': 'latin-ext' } as const;

/** For `font` and Chart.js: the second family has the letters that the first lacks. */
export const FONT_FAMILY = Object.keys(SUBSETS)
  .map((name) => `"${name}"`)
  .join(', ');

let registered = false;

/** @throws Error when a font file cannot be read */
export function registerFonts(): void {
  if (registered) return;
  for (const [family, subset] of Object.entries(SUBSETS)) {
    for (const weight of [400, 700]) {
      const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`);
      if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`Not a font: noto-sans-${subset}-${weight}`);
    }
  }
  registered = true;
}
