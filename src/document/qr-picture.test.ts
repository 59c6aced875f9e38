/** A drawn QR code is read back by another hand. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawQr } from './qr-picture.ts';

test('the picture says what was put in, and stays small', async () => {
  for (const text of ['https://t.me/KesraBot?start=u_aB3-_aB3-_aB3-_aB3-_aB', 'Désa Sarapat', 'x'.repeat(300)]) {
    const png = await drawQr(text);
    const { data, width, height } = PNG.sync.read(png);
    expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(text);
    expect(width).toBeGreaterThanOrEqual(500);
    expect(png.length).toBeLessThan(30_000);
  }
});
