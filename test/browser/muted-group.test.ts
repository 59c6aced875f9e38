/** A group that takes nothing from the bot, on the practice page: switched in its menu, told to the Kasi at once, seen on card and list. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, noBrowser } from './chromium.ts';
import { type Column, openPage, type PracticePage } from './page.ts';
import { type Program, startProgram } from './program.ts';

/** A dialogue holds the same in `npm test` (rapat-kabar.chat.test.ts); with `npm run test:faults` a browser looks at it. */
const isLong = process.env['KESRA_FAULTS'] === undefined;
const KASI = 'Yulius Tamarang';
const GROUP = 'Forum Kesra Dusun Timur';

let browser: Browser;
let dataDir: string;
let program: Program;
let page: PracticePage;

async function choose(item: string): Promise<void> {
  await page.page.getByRole('button', { name: `Tindakan untuk ${GROUP}` }).click();
  await page.page.getByRole('menuitem', { name: item }).click();
}

/** What is said, and what the bot says next. */
const ANSWERS: readonly (readonly [string, RegExp])[] = [
  ['/rapat', /Belum ada rapat|Rapat/],
  ['➕ Rapat baru', /Rapat tentang apa/],
  ['Rapat koordinasi stunting', /Apa saja agendanya/],
  ['1. Laporan tiap desa', /agenda/i],
  ['Selesai', /Di mana\?/],
  ['Aula Kantor Kecamatan', /Tanggal berapa/],
  ['besok', /Mulai jam berapa/],
  ['09.00', /Selesai jam berapa/],
  ['Lewati', /Siapa yang memimpin/],
  ['Pak Camat', /Siapa yang mencatat/],
  ['Saya sendiri (Kasi)', /Desa mana yang diundang/],
  ['Sarapat', /Siapa lagi yang diundang/],
  ['Lewati', /Grup mana yang juga/],
  ['☐ Forum Kesra', /Terpilih: 1/],
  ['Selesai', /Nomor surat|surat/],
  ['Lewati', /mohon diperiksa/],
  ['✅ Kirim', /ditolak Telegram/],
];
const BUTTONS = /^(?:Selesai|Lewati|[➕☐✅])/u;

async function callsMeeting(kasi: Column): Promise<void> {
  for (const [words, next] of ANSWERS) {
    await (BUTTONS.test(words) ? kasi.tap(words) : kasi.say(words));
    await kasi.waitForMessage(next);
  }
}

describe.skipIf(noBrowser || isLong)('a group that takes nothing from the bot', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-grup-'));
    program = await startProgram(dataDir);
  });
  afterEach(async () => {
    await page.close();
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is told to the Kasi at once, stands on card and list, and takes what waited when it may again', async () => {
    page = await openPage(browser, program.url, {});
    const group = await page.column(GROUP);
    await group.tap('Tambahkan bot ke grup');
    await (await page.column(KASI)).tap('Forum Kesra');
    await group.waitForMessage('Grup ini terhubung dengan Kasi Kesra');
    await choose('Larang bot menulis di grup');
    await page.page.getByText(/· bot tidak boleh menulis$/).waitFor();
    const kasi = await page.column(KASI);
    await callsMeeting(kasi);
    await page.picture('laptop-grup-menolak');
    await page.close();
    page = await openPage(browser, program.url, { phone: true });
    const onPhone = await page.column(KASI);
    await onPhone.waitForMessage(/ditolak Telegram: bot ini tidak boleh menulis di sana/);
    await onPhone.say('R-0001');
    await onPhone.waitForMessage(/Forum Kesra \(⚠️ menolak pesan\)/);
    await page.picture('ponsel-grup-menolak');
    await onPhone.tap('👥 Daftar grup');
    await onPhone.waitForMessage(/⚠️ menolak pesan/);
    await page.picture('ponsel-daftar-grup');
    await page.column(GROUP);
    await page.page.locator('.chip').getByText('bot tidak boleh menulis').waitFor();
    await page.picture('ponsel-grup');
    await choose('Izinkan bot menulis lagi');
    await (await page.column(KASI)).tap('🔁 Kirim lagi: Forum Kesra');
    await (await page.column(KASI)).waitForMessage(/menerima pesan lagi/);
    await (await page.column(GROUP)).waitForMessage(/Rapat koordinasi stunting/);
    await page.picture('ponsel-grup-menerima');
    expect(page.troubles).toEqual([]);
  });
});
