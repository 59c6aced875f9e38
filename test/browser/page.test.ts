/** The practice page in Chromium, in front of a world in which a scripted bot answers. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../../src/simulator/api/call-api.ts';
import { createPageRoutes, type PageRoutes } from '../../src/simulator/page.ts';
import { createWorld } from '../../src/simulator/world.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { openPage, type PracticePage } from './page.ts';
import { scriptedBot } from './scripted-bot.ts';

const TOKEN = '7000000001:AAtest-token-of-the-page-0000000000000';
const NASTY = '<img src=x onerror=alert(1)> & <b>tebal</b>';

describe.skipIf(noBrowser)('the practice page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let world: ReturnType<typeof createWorld>;
  let routes: PageRoutes;
  let server: Server;
  let pump: NodeJS.Timeout;
  let answering = true;
  let port = 0;
  const opened: PracticePage[] = [];
  const closePages = async (): Promise<void> => {
    for (const page of opened.splice(0)) await page.close();
  };

  const listen = () => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const open = async (options?: Parameters<typeof openPage>[2]): Promise<PracticePage> => {
    const page = await openPage(browser, `http://127.0.0.1:${port}`, options);
    opened.push(page);
    return page;
  };

  beforeAll(async () => {
    browser = await launchChromium();
    let now = Date.parse('2026-11-24T02:00:00Z');
    const clock = { now: () => new Date(now), advance: (ms: number) => void (now += ms) };
    world = createWorld({ clock, token: TOKEN, botUsername: 'KesraBot' });
    const kasi = world.addPerson({ firstName: 'Sri', lastName: 'Wahyuni' });
    const desa = world.addPerson({ firstName: 'Yansen', lastName: 'Duha', phone: '+628125000100' });
    world.addPerson({ firstName: 'Rusmini' });
    world.addGroup({ title: 'Forum Kesra', memberIds: [kasi.id, desa.id], withBot: false });
    routes = createPageRoutes({
      world,
      clock,
      onClockMoved: () => Promise.resolve(),
      actions: () => [
        { id: 'sample', label: { id: 'Isi data contoh', en: 'Fill in samples' }, run: () => Promise.resolve() },
      ],
      extras: { shownFirst: [kasi.id, desa.id], hints: ['Tekan Mulai', 'Tulis /lapor'] },
    });
    server = createServer((req, res) => {
      if (!routes(req, res)) res.writeHead(404).end();
    });
    await listen();
    port = (server.address() as AddressInfo).port;
    const bot = scriptedBot(world, TOKEN);
    pump = setInterval(() => {
      if (!answering) return;
      for (const update of world.takeUpdates()) void bot.handleUpdate(update);
    }, 20);
  });

  afterAll(async () => {
    clearInterval(pump);
    await closePages();
    await browser?.close();
    routes?.close();
    server?.closeAllConnections();
    server?.close();
  });

  describe('that stays open, on a laptop', () => {
    let kept: PracticePage | undefined;
    let page: PracticePage;
    beforeEach(async () => {
      kept ??= await open();
      page = kept;
    });
    // Nobody goes on where another one stumbled.
    afterEach(({ task }) => {
      if (task.result?.state === 'fail') kept = undefined;
    });
    afterAll(closePages);

    it('greets, answers at the bottom and below a message, and shows the toast', async () => {
      const desa = await page.column('Yansen Duha');
      await desa.tap('Mulai');
      expect(await (await desa.waitForMessage('Selamat datang')).locator('b').first().innerText()).toBe(
        'Selamat datang',
      );
      await desa.tap('Lapor');
      await desa.waitForMessage('Bidang apa?');
      await desa.tap('Bencana');
      await page.waitForToast('Dicatat');
      await desa.waitForMessage('Bidang: Bencana');
      expect(await desa.element.getByRole('button', { name: 'Kesehatan' }).count()).toBe(0);
      expect(page.troubles).toEqual([]);
    });

    it('shows what people write as text, never as HTML', async () => {
      const desa = await page.column('Yansen Duha');
      await desa.say(NASTY);
      await desa.waitForMessage(`Diterima: ${NASTY}`);
      expect(await desa.element.locator('.text img').count()).toBe(0);
      expect(page.troubles).toEqual([]);
    });

    it('sends sample photos, a place and the contact', async () => {
      const desa = await page.column('Yansen Duha');
      await desa.attach('Album contoh (3 foto)');
      await desa.waitForMessage('Foto diterima (album)');
      expect(await desa.element.locator('.photos[data-count="3"] img').count()).toBe(3);
      await desa.attach('Lokasi');
      await page.page.locator('.map').click({ position: { x: 120, y: 90 } });
      await page.page.getByRole('button', { name: 'Kirim lokasi ini' }).click();
      await desa.waitForMessage('Di -2.0');
      await desa.attach('Kontak saya');
      await page.page.getByRole('button', { name: 'Bagikan', exact: true }).click();
      await desa.waitForMessage(/Nomor \+?628125000100/);
      await desa.dropUnshowable('IMG_2211.HEIC', 'image/heic');
      expect(page.troubles).toEqual([]);
    });

    it('saves the file that the bot sent', async () => {
      const kasi = await page.column('Sri Wahyuni');
      await kasi.tap('Mulai');
      await kasi.waitForMessage('Selamat datang');
      await kasi.say('/rekap');
      await kasi.waitForMessage('Buku kerja');
      const download = await kasi.download('Rekap TW4.xlsx');
      expect(download.suggestedFilename()).toBe('Rekap TW4.xlsx');
      expect(readFileSync(await download.path(), 'utf8')).toBe('isi buku kerja');
    });

    it('lets another person tap an invitation link, and shows that person', async () => {
      const kasi = await page.column('Sri Wahyuni');
      await kasi.say('/undang');
      await kasi.waitForMessage('Undangan:');
      await kasi.follow('u_abc123');
      await page.tapLinkAs('Rusmini');
      const invited = await page.column('Rusmini');
      await invited.waitForMessage('lewat undangan u_abc123');
    });

    it('adds the bot to a group', async () => {
      const group = await page.column('Forum Kesra');
      await group.element.getByRole('button', { name: 'Tindakan untuk Forum Kesra' }).click();
      await page.page.getByRole('menuitem', { name: 'Tambahkan bot ke grup' }).click();
      await expect
        .poll(() => group.element.locator('.pill').allInnerTexts())
        .toContainEqual(expect.stringContaining('KesraBot masuk ke grup'));
    });

    it('writes in the group as one of its members', async () => {
      const group = await page.column('Forum Kesra');
      await group.element.getByLabel('Menulis sebagai').selectOption('Yansen Duha');
      await group.say('Desa hadir');
      expect(await (await group.waitForMessage('Desa hadir')).getAttribute('class')).toContain('own');
      await group.element.getByLabel('Menulis sebagai').selectOption('Sri Wahyuni');
      await expect
        .poll(() => group.element.locator('.message', { hasText: 'Desa hadir' }).locator('.author').allInnerTexts())
        .toContain('Yansen Duha');
    });

    it('shows the "/" list of a group to whom it is for', async () => {
      const group = await page.column('Forum Kesra');
      const commands = [{ command: 'hubungkan', description: 'Hubungkan grup ini' }];
      await callApi(world, 'setMyCommands', { commands, scope: { type: 'all_chat_administrators' } });
      const menu = group.element.getByRole('button', { name: 'Menu perintah' });
      await menu.click();
      await page.picture('laptop-grup-perintah');
      await group.element.getByRole('option', { name: '/hubungkan' }).click();
      await group.waitForMessage('/hubungkan');
      await group.element.getByLabel('Menulis sebagai').selectOption('Yansen Duha');
      await menu.waitFor({ state: 'hidden' });
      await group.element.getByLabel('Menulis sebagai').selectOption('Sri Wahyuni');
      await menu.waitFor();
      expect(page.troubles).toEqual([]);
    });
  });

  describe('that is opened anew', () => {
    afterEach(() => {
      vi.useRealTimers();
      return closePages();
    });

    it.each([
      ['laptop', {}],
      ['ponsel', { phone: true }],
    ])('removes the bot from a group and makes it a supergroup, on a %s', async (size, options) => {
      const title = `Forum ${size}`;
      const memberIds = world.persons().flatMap(({ id }, at) => (at < 2 ? [id] : []));
      const { id } = world.addGroup({ title, memberIds, withBot: true });
      const page = await open(options);
      const picture = (name: string) => page.picture(`${size}-grup-${name}`);
      const choose = async (item: string): Promise<void> => {
        await page.page.getByRole('button', { name: `Tindakan untuk ${title}` }).click();
        await page.page.getByRole('menuitem', { name: item }).waitFor();
        await picture(`menu-${item.split(' ')[0]}`);
        await page.page.getByRole('menuitem', { name: item }).click();
      };
      const group = await page.column(title);
      await choose('Keluarkan bot dari grup');
      await group.waitForButton('Tambahkan bot ke grup');
      await picture('keluar');
      await group.tap('Tambahkan bot ke grup');
      await choose('Jadikan supergrup');
      await picture('tanya');
      await page.page.getByRole('dialog').getByRole('button', { name: 'Jadikan supergrup' }).click();
      const grown = page.page.locator('.column', { hasText: 'Supergrup, 2 anggota' });
      await grown.getByText('Grup menjadi supergrup').waitFor();
      await picture('supergrup');
      expect(await page.page.locator(`[data-chat="${id}"]`).count()).toBe(0);
      await (await page.column(title)).say('masih bisa menulis');
      await grown.getByText('masih bisa menulis').waitFor();
      await page.page.getByRole('button', { name: `Tindakan untuk ${title}` }).click();
      expect(await page.page.getByRole('menuitem', { name: 'Jadikan supergrup' }).count()).toBe(0);
      expect(page.troubles).toEqual([]);
    });

    it('moves the office clock, in English too', async () => {
      const page = await open();
      const clock = page.page.locator('.clock-text');
      await expect.poll(() => clock.innerText()).toContain('24 Nov 2026');
      await page.press('+1 hari');
      await expect.poll(() => clock.innerText()).toContain('25 Nov 2026');
      await page.press('English');
      await page.press('+1 week');
      await expect.poll(() => clock.innerText()).toContain('2 Dec 2026');
      await page.press('Fill in samples');
      await page.waitForToast('Fill in samples: done');
    });

    it('is one chat with a switcher on a phone, with what is unread', async () => {
      const page = await open({ phone: true });
      const kasi = await page.column('Sri Wahyuni');
      expect(await page.page.locator('.column').count()).toBe(1);
      await world.persons()[1]?.says('pesan saat kolom tertutup');
      const chip = page.page.locator('#people .chip', { hasText: 'Yansen Duha' });
      await expect.poll(() => chip.locator('.badge').count()).toBe(1);
      await kasi.say('dari ponsel');
      await kasi.waitForMessage('Diterima: dari ponsel');
      const desa = await page.column('Yansen Duha');
      await desa.waitForMessage('Diterima: pesan saat kolom tertutup');
      await expect.poll(() => chip.locator('.badge').count()).toBe(0);
      for (const width of [390, 360, 320]) {
        await page.page.setViewportSize({ width, height: 700 });
        expect(await page.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    });

    it('draws only the last 200 messages, and is at the end of them', async () => {
      const person = world.persons()[2];
      answering = false;
      for (let i = 1; i <= 260; i++) await person?.says(`panjang ${i} ${'kata '.repeat(i % 30)}`);
      world.takeUpdates();
      answering = true;
      const page = await open();
      const column = await page.column('Rusmini');
      const last = await column.waitForMessage('panjang 260');
      expect(await column.element.locator('.message').count()).toBeLessThanOrEqual(200);
      await expect.poll(() => last.evaluate((node) => node.getBoundingClientRect().bottom)).toBeLessThan(768);
      expect(await column.element.locator('.messages > .pill').first().innerText()).toMatch(/pesan lebih lama/);
    });

    it('says when the bot does not answer, and when the office is gone; and comes back by itself', async () => {
      // The watch over the bot looks in steps of this clock.
      vi.useFakeTimers({ toFake: ['setInterval'] });
      const page = await open();
      const notice = page.page.locator('#notice');
      const desa = await page.column('Yansen Duha');
      answering = false;
      await desa.say('masih di sana?');
      await desa.waitForMessage('masih di sana?');
      vi.advanceTimersByTime(5_000);
      expect(await notice.isHidden()).toBe(true);
      vi.advanceTimersByTime(2_000);
      await expect.poll(() => notice.innerText(), { timeout: 15_000 }).toMatch(/Bot belum menjawab/);
      answering = true;
      await desa.waitForMessage('Diterima: masih di sana?');
      vi.advanceTimersByTime(1_000);
      await expect.poll(() => notice.isHidden()).toBe(true);
      vi.useRealTimers();

      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await expect.poll(() => notice.innerText(), { timeout: 15_000 }).toMatch(/terputus/);
      await world.persons()[1]?.says('ketika terputus');
      await listen();
      await desa.waitForMessage('Diterima: ketika terputus');
      await expect.poll(() => notice.isHidden(), { timeout: 15_000 }).toBe(true);
    });
  });
});
