/**
 * A whole quarter played by the page's button, on the program as `npm start` runs it; then practice begins anew. With
 * `npm run test:faults`: `npm test` plays the same quarter without a browser, and the page in three shorter rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, noBrowser } from './chromium.ts';
import { openPage, type PracticePage } from './page.ts';
import { type Program, startProgram } from './program.ts';

const PLAY = '▶ Putar satu triwulan';
const ANEW = '↺ Mulai dari awal';

const isLong = process.env['KESRA_FAULTS'] === undefined;

describe.skipIf(noBrowser || isLong)('a whole quarter on the page', { timeout: 240_000 }, () => {
  let browser: Browser;
  let dataDir: string;
  let program: Program;
  let laptop: PracticePage;
  let phone: PracticePage;

  beforeAll(async () => {
    browser = await launchChromium();
    dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-triwulan-'));
    program = await startProgram(dataDir);
    laptop = await openPage(browser, program.url, {});
    phone = await openPage(browser, program.url, { phone: true });
  });
  afterAll(async () => {
    await laptop?.close();
    await phone?.close();
    await browser?.close();
    await program?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const look = async (name: string): Promise<void> => {
    await laptop.picture(`laptop-triwulan-${name}`);
    await phone.picture(`ponsel-triwulan-${name}`);
  };

  it('asks first, tells how far it is, fills the chats, and lets nobody else act meanwhile', async () => {
    await laptop.page.getByRole('button', { name: PLAY }).click();
    await laptop.page.getByRole('dialog').getByText('Hanya sekali untuk data latihan ini.').waitFor();
    await look('tanya');
    await laptop.page.getByRole('button', { name: 'Putar', exact: true }).click();
    await laptop.page
      .locator('#notice')
      .getByText(/^▶ Triwulan .* · \d+% · /)
      .waitFor();
    const refused = await fetch(`${program.url}/page/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'text', personId: 620_000_001, text: '/menu' }),
    });
    expect([refused.status, await refused.json()]).toEqual([409, { error: 'alone', detail: 'alone' }]);
    await laptop.page
      .locator('#notice')
      .getByText(/ · [1-9]\d% · /)
      .waitFor({ timeout: 120_000 });
    await look('diputar');
    await laptop.page.getByRole('button', { name: ANEW }).waitFor({ timeout: 180_000 });
    await laptop.page.locator('#notice').waitFor({ state: 'hidden' });
    const kasi = await laptop.column('Yulius Tamarang');
    await kasi.waitForMessage('Buku kerja: 11 kebutuhan');
    // The office is open again for whoever goes on by hand.
    expect(await laptop.page.locator('.clock-text').innerText()).toMatch(/\b0?8\.\d\d WIB/);
    await look('selesai');
  });

  it('finds one of many people by a word', async () => {
    for (const { page } of [laptop, phone]) {
      await page.getByRole('button', { name: 'Cari orang' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        'Kecamatan',
        'Desa dan kelurahan',
        'Mitra',
        'Grup',
      ]);
    }
    await look('cari');
    for (const { page } of [laptop, phone]) {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill('kelurahan tamiang');
      await dialog.getByRole('searchbox').press('Enter');
      await page.getByRole('region', { name: 'Percakapan Ahmad Fauzi' }).waitFor();
    }
    await look('ditemukan');
    expect([...laptop.troubles, ...phone.troubles]).toEqual([]);
  });

  it('begins anew, and may be played again', async () => {
    await laptop.page.getByRole('button', { name: ANEW }).click();
    await laptop.page.getByRole('dialog').getByText('Triwulan sudah diputar').waitFor();
    await laptop.page.getByRole('button', { name: 'Hapus dan mulai' }).click();
    await laptop.page.getByRole('button', { name: PLAY }).waitFor({ timeout: 60_000 });
    await laptop.page.locator('#notice').waitFor({ state: 'hidden', timeout: 60_000 });
    const kasi = await laptop.column('Yulius Tamarang');
    await kasi.say('/menu');
    await kasi.waitForMessage('Silakan pilih');
    expect(await program.database.read((db) => db.kontak.count())).toBe(6);
    await look('awal');
  });
});
