/** What holds for every feature, driven by the only list of them: chat tests, texts in both languages, buttons that Telegram takes. @one-database */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { FEATURES } from '../../src/features.ts';
import { generalCommands } from '../../src/bot/general.ts';
import { homeKeyboard, slashCommands } from '../../src/bot/menu.ts';
import { formInventory } from '../../src/form/inventory.ts';
import { LANGUAGES, type TextKey } from '../../src/i18n/translate.ts';
import { translator } from '../../src/i18n/translator.ts';
import { PERAN } from '../../src/office/actor/actor.ts';
// @ts-expect-error plain JavaScript, shared with the scripts; it carries no types
import { readCatalogue } from '../../scripts/text-catalogue.mjs';
import { aPhoto, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';
import type { Office } from '../office.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
const COMMANDS = [...FEATURES.flatMap(({ commands }) => commands), ...generalCommands(() => [])];
const FORMS = FEATURES.flatMap(({ forms }) => forms);

let office: Office | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

/** What all chat tests say, put together. */
function chatTests(): string {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.chat.test.ts'),
  );
  return paths.map((path) => readFileSync(join(SOURCE, path), 'utf8')).join('\n');
}

test.each(LANGUAGES)('%s: every text that a form names is there', (language) => {
  const { languages } = readCatalogue('locales') as { languages: Record<string, ReadonlyMap<TextKey, unknown>> };
  const found = languages[language];
  expect(found?.size).toBeGreaterThan(100);
  const missing = formInventory(FORMS).flatMap(({ id, texts }) =>
    texts.filter((key) => !found?.has(key)).map((key) => `${id}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('every form is seen in a chat test under its title', () => {
  const words = chatTests();
  const t = translator('id');
  expect(FORMS.filter(({ title }) => !words.includes(`*${t.plain(title)}*`)).map(({ id }) => id)).toEqual([]);
});

/** Forms under the title of another one, and what their own question says: the title alone would be content with one of them. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  join: /Apa jabatan Bapak\/Ibu di desa\?/,
  'join-named': /Di undangan tertulis: /,
  'penyaluran-baru': /Penyaluran untuk program apa\?/,
  'penyaluran-program': /Bantuan .+ disalurkan ke desa mana\?/,
  'penyaluran-tanggal': /dipindah ke tanggal berapa\?/,
  'penyaluran-tempat': /Di mana .+ disalurkan\?/,
  'penyaluran-kpm': /Berapa KPM untuk /,
  'penyaluran-jumlah': /Berapa kg .+ seluruhnya untuk /,
  'penyaluran-rupiah': /Berapa rupiah .+ seluruhnya untuk /,
};

test('and those that share a title, each by a question of its own', () => {
  const words = chatTests();
  const shared = FORMS.filter(({ title }) => FORMS.filter((one) => one.title === title).length > 1);
  expect(shared.map(({ id }) => id).sort()).toEqual(Object.keys(OWN_WORDS).sort());
  expect(shared.filter(({ id }) => !OWN_WORDS[id]?.test(words)).map(({ id }) => id)).toEqual([]);
});

test('names of commands and forms are taken once, and are such as Telegram takes', () => {
  const names = COMMANDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
});

test.each(LANGUAGES)('%s: each role has its "/" list and a home keyboard whose buttons mean one thing', (language) => {
  const t = translator(language);
  for (const peran of PERAN) {
    const list = slashCommands(COMMANDS, { peran, kedudukan: 'DEFINITIF', hak: [] }, t);
    expect(list.length).toBeLessThanOrEqual(100);
    for (const { description } of list) expect([...description].length).toBeLessThanOrEqual(256);
    const labels =
      homeKeyboard(COMMANDS, { peran, kedudukan: 'DEFINITIF', hak: [] } as never, t)?.keyboard.flat() ?? [];
    expect(new Set(labels.map((label) => JSON.stringify(label))).size).toBe(labels.length);
  }
});

test('through all that there is to press, no button holds more than 64 bytes, and Telegram refuses nothing', async () => {
  const opened = await openKebutuhanOffice();
  ({ office } = opened);
  const { siti, rina } = opened;
  await reports(siti);
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)], { caption: 'K-0001' });
  await reports(siti, { bidang: 'Perempuan dan anak', jenis: 'KDRT' });
  for (const person of [siti, rina]) {
    for (const { name } of COMMANDS) await person.says(`/${name}`);
    /** Below another message the same buttons lead nowhere else. */
    const pressed = new Set<string>();
    // Buttons lead to buttons: twice is as deep as menus go here.
    for (let depth = 0; depth < 2; depth += 1) {
      const seen = office.world.messages(person.id).map(({ message }) => message.message_id);
      for (const messageId of seen) {
        const keyboard = office.world.inlineKeyboard(person.id, messageId)?.inline_keyboard.flat() ?? [];
        for (const button of keyboard) {
          if (!('callback_data' in button)) continue;
          const all = JSON.stringify([button, keyboard]);
          if (pressed.has(all)) continue;
          pressed.add(all);
          expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
          await person.taps(button.text, { messageId, data: button.callback_data });
        }
      }
    }
  }
  expect(office.world.callCount({ method: 'answerCallbackQuery' })).toBeGreaterThan(100);
  // That nothing was refused is looked at when the office closes.
});
