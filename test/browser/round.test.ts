/** The newcomer's round in Chromium, on the program as `npm start` runs it: a need is filed, the Kasi answers, the workbook is saved. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import type { Browser, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReportStep, reportSteps } from '../../src/practice/fill-report.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { type Column, openPage, type PracticePage } from './page.ts';
import { type Program, startProgram } from './program.ts';

const KASI = 'Yulius Tamarang';
const RINI = 'Rini Apriani';
const GROUP = 'Forum Kesra Dusun Timur';

/** A pin and a photo are put in by the page's own means. */
const REPORT = reportSteps({
  lokasi: 'RT 03, Dusun II',
  pin: [0, 0],
  jumlahJiwa: 'empat puluh tiga',
  urgensi: '🟠 Segera',
  foto: [new Uint8Array()],
});
/** Questions of which a picture is left. */
const PICTURES: Readonly<Record<string, string>> = { jenis: '3-jenis', pin: '4-peta-diminta' };

let browser: Browser;
/** What the program leaves of its first start: nobody has done anything yet. Each test has a copy. */
let founded: string;
let dataDir: string;
let program: Program;
let page: PracticePage;

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function open(options: Parameters<typeof openPage>[2]): Promise<(name: string) => Promise<void>> {
  page = await openPage(browser, program.url, options);
  const size = options?.phone ? 'ponsel' : 'laptop';
  return (name) => page.picture(`${size}-${name}`);
}

async function placePin(rini: Column): Promise<void> {
  await rini.attach('Lokasi');
  await page.page.locator('.map').click({ position: { x: 120, y: 90 } });
  await page.page.getByRole('button', { name: 'Kirim lokasi ini' }).click();
}

/** A step of the report by the controls of the page. */
async function answer(rini: Column, { kind, value, words }: ReportStep): Promise<void> {
  if (kind === 'tap') return rini.tap(String(value));
  if (kind === 'pin') return placePin(rini);
  if (kind === 'photos') {
    await rini.attach('Foto contoh');
    await rini.waitForMessage('Foto diterima');
    return;
  }
  if (kind === 'say') return rini.say(words);
  return rini.tap('Lewati');
}

async function rowsOf(workbook: Buffer, sheetName: string): Promise<string[]> {
  const book = new Excel.Workbook();
  await book.xlsx.load(workbook as never);
  const texts: string[] = [];
  book.getWorksheet(sheetName)?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts;
}

describe.skipIf(noBrowser)('the first round of a newcomer', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    browser = await launchChromium();
    founded = mkdtempSync(join(tmpdir(), 'kesrabot-putaran-'));
    await (await startProgram(founded)).stop();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(founded, { recursive: true, force: true });
  });

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-putaran-'));
    cpSync(founded, dataDir, { recursive: true });
    program = await startProgram(dataDir);
  });
  afterEach(async () => {
    await page.close();
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['a laptop', {}],
    ['a phone', { phone: true }],
  ])('is played on %s', async (_, options) => {
    const picture = await open(options);
    await picture('1-mulai');
    // People stand there, not a group in which nobody has spoken.
    expect(Number(await page.page.locator('.column').first().getAttribute('data-chat'))).toBeGreaterThan(0);
    await page.page.locator('.step').first().click();

    const rini = await page.column(RINI);
    await picture('2-rini');
    await rini.tap('📝 Lapor kebutuhan');
    for (const [at, step] of REPORT.entries()) {
      await rini.waitForMessage(`Langkah ${at + 1}/`);
      const seen = PICTURES[step.field];
      if (seen) await picture(seen);
      await answer(rini, step);
      if (step.kind !== 'photos') continue;
      await picture('5-foto');
      await rini.tap('Selesai');
    }
    await rini.waitForMessage('mohon diperiksa');
    await picture('6-periksa');
    await rini.tap('✅ Kirim');
    await rini.waitForMessage(/tersimpan dengan nomor K-0001/);
    await picture('7-terima-kasih');

    const kasi = await page.column(KASI);
    await kasi.waitForMessage('Sumur warga kering');
    await kasi.waitForButton('✅ Verifikasi');
    await picture('8-kartu');
    // Photo and place come after the card: its buttons must stay before the Kasi's eyes.
    await expect.poll(() => kasi.shows('✅ Verifikasi')).toBe(true);
    await kasi.tap('✅ Verifikasi');
    await page.waitForToast('K-0001 diverifikasi');
    await (await page.column(RINI)).waitForMessage('K-0001 (Air bersih) sudah diverifikasi');

    const again = await page.column(KASI);
    await again.tap('📋 Daftar kebutuhan');
    await again.waitForMessage('Kebutuhan: 1');
    await picture('9-daftar');
    await again.tap('📊 Rekap');
    await again.waitForMessage('Rekap untuk periode apa?');
    await picture('10-periode');
    await again.element
      .getByRole('button', { name: /^Triwulan/ })
      .first()
      .click();
    const chart = await again.waitForMessage(/Rekap Triwulan/);
    await expect
      .poll(() => chart.locator('img').evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(300);
    await again.waitForMessage('Buku kerja dengan 1 kebutuhan');
    await picture('11-rekap');
    const download = await again.download(/\.xlsx/);
    expect(download.suggestedFilename()).toMatch(/^Rekap Kesra Dusun Timur - Triwulan .*\.xlsx$/);
    expect(await rowsOf(await bytesOf(download), 'Daftar kebutuhan')).toEqual(
      expect.arrayContaining(['K-0001', 'Sarapat', 'Air bersih', 'RT 03, Dusun II']),
    );

    await page.column(RINI);
    await page.page.getByRole('button', { name: `Tindakan untuk ${RINI}` }).click();
    await page.page.getByRole('menuitem', { name: 'Salin sebagai uji …' }).click();
    const test = page.page.getByRole('dialog', { name: `Uji dari percakapan ${RINI}` });
    await test.waitFor();
    await picture('12-uji');
    const saved = page.page.waitForEvent('download');
    await test.getByRole('button', { name: 'Unduh' }).click();
    expect((await saved).suggestedFilename()).toBe('rini.chat.test.ts');
    const text = String(await bytesOf(await saved));
    expect(text.match(/await rini\.taps\('Air bersih'\);[\s\S]*await yulius\.taps\('✅ Verifikasi'\);/)).not.toBeNull();
    expect(page.troubles).toEqual([]);
  });

  it('answers in the group that it is spoken to alone', async () => {
    const picture = await open({});
    const group = await page.column(GROUP);
    await group.tap('Tambahkan bot ke grup');
    await expect
      .poll(() => group.element.locator('.pill').allInnerTexts())
      .toContainEqual(expect.stringContaining('masuk ke grup'));
    await group.say('/lapor');
    await group.waitForMessage('buka percakapan pribadi');
    await picture('13-grup');

    await group.element.getByRole('button', { name: 'Menu perintah' }).click();
    await group.element.getByRole('option', { name: '/hubungkan' }).click();
    await group.waitForMessage('Pertanyaannya dikirim lewat pesan pribadi');
    await (await page.column(KASI)).tap('Forum Kesra');
    await (await page.column(GROUP)).waitForMessage('Grup ini terhubung dengan Kasi Kesra');
    const choose = async (item: string): Promise<void> => {
      await page.page.getByRole('button', { name: `Tindakan untuk ${GROUP}` }).click();
      await page.page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Jadikan supergrup');
    await page.page.getByRole('dialog').getByRole('button', { name: 'Jadikan supergrup' }).click();
    await page.page.getByText(/^Supergrup, \d anggota$/).waitFor();
    const grown = await page.column(GROUP);
    await grown.say('/lapor');
    await grown.waitForMessage('buka percakapan pribadi');
    await choose('Keluarkan bot dari grup');
    // The bot knows the group under its new number.
    await (await page.column(KASI)).waitForMessage(/tidak lagi berada di grup Forum Kesra Dusun Timur/);
    await picture('14-keluar');
    expect(page.troubles).toEqual([]);
  });

  it('shows the same chats after the program was stopped and started, and the form goes on', async () => {
    await open({});
    const rini = await page.column(RINI);
    await rini.tap('📝 Lapor kebutuhan');
    await rini.waitForMessage('bidang apa?');
    await rini.tap('Kesehatan');
    await rini.waitForMessage('Jenis kebutuhannya apa?');
    const before = await rini.texts();
    await page.close();
    await program.stop();
    program = await startProgram(dataDir);
    await open({});
    const after = await page.column(RINI);
    await after.waitForMessage('Jenis kebutuhannya apa?');
    expect(await after.texts()).toEqual(before);
    await after.tap('Air bersih');
    await after.waitForMessage('Di mana tempatnya');
    expect(page.troubles).toEqual([]);
  });
});
