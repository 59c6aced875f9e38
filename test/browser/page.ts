/** The practice page in a real browser, spoken to as people see it: columns by name, buttons by their words. */
import { join } from 'node:path';
import type { Browser, Download, Locator, Page } from 'playwright-core';

export const LAPTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 390, height: 844 } as const;
const WAIT_MS = 15_000;
const pictures = process.env['KESRA_SCREENSHOTS'];

export interface OpenPageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** A phone: touch, and Enter makes a new line. */
  readonly phone?: boolean;
  /** Points of the picture for each point of the page; 1 when left out. */
  readonly sharpness?: number;
}

export interface PracticePage {
  readonly page: Page;
  /** Errors that the page threw, requests to other hosts, and answers of 4xx or 5xx; empty when all is well. */
  readonly troubles: readonly string[];
  /** The chat of a person or group, brought into view by the chip when it is not shown yet. */
  column(name: string): Promise<Column>;
  /** Presses a button of the top bar (or, on a narrow window, of its menu), e.g. "+1 hari". */
  press(button: string): Promise<void>;
  /** Chooses who taps the invitation link, in the dialog that the link opened. */
  tapLinkAs(name: string): Promise<void>;
  /** A short note that pops up. */
  waitForToast(text: string | RegExp): Promise<void>;
  /** Leaves a picture of the page, for the eye, in the folder that KESRA_SCREENSHOTS names; takes none when it names none. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Column {
  readonly element: Locator;
  /** Writes and sends. */
  say(text: string): Promise<void>;
  /** Presses the newest button with exactly these words: below a message, at the bottom, or "Mulai". */
  tap(button: string): Promise<void>;
  /** Waits until a message holds this; returns the newest that does. */
  waitForMessage(text: string | RegExp): Promise<Locator>;
  /** Waits until a button with exactly these words can be pressed. */
  waitForButton(button: string): Promise<void>;
  /** Can the newest button with these words be seen without scrolling? */
  shows(button: string): Promise<boolean>;
  /** Chooses from the attach menu, e.g. "Foto contoh". */
  attach(item: string): Promise<void>;
  /** Drops a picture on the chat that no browser can draw, and waits for it as a file, as Telegram's apps send it. */
  dropUnshowable(name: string, type: string): Promise<void>;
  /** Follows the newest link that holds this. */
  follow(link: string): Promise<void>;
  /** Saves the newest file whose name matches. */
  download(name: string | RegExp): Promise<Download>;
  /** What the messages say, oldest first. */
  texts(): Promise<string[]>;
}

function columnOf(page: Page, element: Locator): Column {
  const messages = element.locator('.message');
  const button = (words: string): Locator => element.getByRole('button', { name: words, exact: true }).last();
  return {
    element,
    async say(text) {
      const input = element.getByRole('textbox');
      await input.fill(text);
      await element.getByRole('button', { name: /^(Kirim|Send)$/ }).click();
    },
    tap: (words) => button(words).click(),
    async waitForMessage(text) {
      const found = messages.filter({ hasText: text }).last();
      await found.waitFor({ timeout: WAIT_MS });
      return found;
    },
    waitForButton: (words) => button(words).waitFor({ timeout: WAIT_MS }),
    async shows(words) {
      const [frame, box] = [await element.locator('.messages').boundingBox(), await button(words).boundingBox()];
      return frame !== null && box !== null && box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
    },
    async attach(item) {
      await element.getByRole('button', { name: /^(Lampirkan|Attach)$/ }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async dropUnshowable(name, type) {
      const dataTransfer = await page.evaluateHandle(
        (file) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(['ftypheic'], file.name, { type: file.type }));
          return transfer;
        },
        { name, type },
      );
      await element.dispatchEvent('drop', { dataTransfer });
      await element.locator('.document').filter({ hasText: name }).last().waitFor();
    },
    follow: (link) =>
      element.locator('.message a, .message .inline-button.link').filter({ hasText: link }).last().click(),
    async download(name) {
      const card = element.locator('.document').filter({ hasText: name }).last();
      const [download] = await Promise.all([page.waitForEvent('download'), card.locator('a[download]').click()]);
      return download;
    },
    texts: () => messages.locator('.text').allInnerTexts(),
  };
}

function watchTroubles(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url()))
      troubles.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}

/** Opens the page at an address like http://127.0.0.1:8080 in a fresh profile and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  address: string,
  options: OpenPageOptions = {},
): Promise<PracticePage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? (options.phone ? PHONE : LAPTOP),
    colorScheme: options.colorScheme ?? 'light',
    locale: 'id-ID',
    hasTouch: options.phone === true,
    isMobile: options.phone === true,
    deviceScaleFactor: options.sharpness ?? 1,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles = watchTroubles(page, new URL(address).origin);
  await page.goto(address);
  await page.locator('.column').first().waitFor({ timeout: WAIT_MS });

  return {
    page,
    troubles,
    async column(name) {
      const chip = page.locator('#people .chip').filter({ has: page.getByText(name, { exact: true }) });
      await chip.waitFor({ timeout: WAIT_MS });
      if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
      const element = page.locator(`.column[data-chat="${await chip.getAttribute('data-chat')}"]`);
      await element.waitFor({ timeout: WAIT_MS });
      return columnOf(page, element);
    },
    async press(words) {
      const inBar = page.locator('#top').getByRole('button', { name: words, exact: true });
      if (await inBar.isVisible()) return inBar.click();
      await page.locator('#top .controls').click();
      return page.getByRole('menuitem', { name: words, exact: true }).click();
    },
    tapLinkAs: (name) => page.locator('dialog .choice').filter({ hasText: name }).click(),
    waitForToast: (text) => page.locator('.toast').filter({ hasText: text }).first().waitFor({ timeout: WAIT_MS }),
    async picture(name) {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
