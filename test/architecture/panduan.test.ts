/** The Kasi's guide says what the bot shows: each button in bold, each command and picture that it names, is really there. */
import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the scripts; it carries no types
import { readCatalogue } from '../../scripts/text-catalogue.mjs';
import { commandsOf } from '../../src/bot/compose-bot.ts';
import { FEATURES } from '../../src/features.ts';
import { FORUM_AWAL } from '../../src/sop/kelompok/kelompok.ts';

const docs = new URL('../../docs/', import.meta.url);
const guide = readFileSync(new URL('PANDUAN-KASI.md', docs), 'utf8');
const found = (pattern: RegExp): string[] => [...guide.matchAll(pattern)].flatMap(([, words]) => words ?? []);

/** Bold, and no button: what the page says of itself, and heads of parts that stand on a line of their own. */
const NO_BUTTON = new Set(['Huruf tebal', 'Isi:', 'nama bot', 'kode pemasangan', 'Berapa lama?']);
const heads = new Set(found(/^\*\*([^*]+)\*\*$/gm));

type Texts = { readonly languages: { readonly id: ReadonlyMap<string, { readonly texts: readonly string[] }> } };
const { languages } = readCatalogue(new URL('../../locales', import.meta.url).pathname) as Texts;
// A button with a name in it stands in the guide with … instead.
const shown = new Set(
  [...languages.id.values()].flatMap(({ texts }) => texts.map((text) => text.trim().replaceAll('{…}', '…'))),
);

it('names only buttons that the bot has', () => {
  const bold = found(/\*\*([^*]+)\*\*/g).filter((words) => !NO_BUTTON.has(words) && !heads.has(words));
  expect(bold.length).toBeGreaterThan(40);
  const forums: readonly string[] = FORUM_AWAL;
  expect(bold.filter((words) => !shown.has(words) && !forums.includes(words))).toEqual([]);
});

it('names only commands that the bot knows', () => {
  const known = new Set(['hubungkan', ...commandsOf(FEATURES).map(({ name }) => name)]);
  const named = found(/`\/([a-z]+)`/g);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

it('shows pictures that are there and come quickly on a weak signal, and leads to its own parts', () => {
  const pictures = found(/src="([^"]+)"/g);
  expect(pictures.length).toBeGreaterThan(5);
  for (const picture of pictures) expect(statSync(new URL(picture, docs)).size).toBeLessThan(120_000);
  const anchors = found(/^## (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(found(/\]\(#([^)]+)\)/g).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
