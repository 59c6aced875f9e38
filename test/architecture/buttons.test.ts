/** What buttons begin with belongs to one feature; handlers listen to what it declares, and nothing else looks at callback data. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Composer } from 'grammy';
import { OF_THE_BOT } from '../../src/bot/bot-buttons.ts';
import type { KesraContext } from '../../src/bot/context.ts';
import type { Feature } from '../../src/bot/feature.ts';
import type { Deps } from '../../src/deps.ts';
import { FEATURES } from '../../src/features.ts';
import { createButtons } from '../../src/lib/button-data.ts';

type Declared = Pick<Feature, 'name' | 'buttons'>;
const BOT: Declared = { name: 'bot', buttons: OF_THE_BOT };
/** Data of forms begin so (src/form/callback-data.ts). */
const FORMS = 'f';

/** What a feature's handlers listen to. */
function heardBy(feature: Omit<Feature, 'name' | 'commands' | 'forms'>): Set<unknown> {
  const heard = new Set<unknown>();
  const listener: Composer<KesraContext> = new Proxy({} as Composer<KesraContext>, {
    get: (_, name) =>
      name === 'callbackQuery'
        ? (triggers: unknown) => {
            for (const one of [triggers].flat()) heard.add(one);
            return listener;
          }
        : () => listener,
  });
  feature.gate?.(listener);
  feature.registerFirst?.(listener);
  feature.registerNews?.(listener, {} as Deps);
  feature.registerInGroups?.(listener);
  feature.register(listener);
  return heard;
}

/** Beginnings that two call their own, "kf: kebutuhan, konfirmasi". */
function clashes(features: readonly Declared[]): string[] {
  const owners = new Map<string, string[]>([[FORMS, ['form']]]);
  for (const { name, buttons } of features) {
    for (const begins of new Set(buttons.flatMap(({ prefixes }) => prefixes)))
      owners.set(begins, [...(owners.get(begins) ?? []), name]);
  }
  return [...owners].filter(([, names]) => names.length > 1).map(([begins, names]) => `${begins}: ${names.join(', ')}`);
}

it.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s listens to what it declares', (_, feature) => {
  const declared = new Set<unknown>(feature.buttons.map(({ pattern }) => pattern));
  expect(heardBy(feature)).toEqual(declared);
});

it('goes red for a handler that listens to a pattern of its own', () => {
  const planted = { buttons: [], register: (bot: Composer<KesraContext>) => void bot.callbackQuery(/^ks:(\d+)$/) };
  expect(heardBy(planted)).not.toEqual(new Set());
});

it('no two begin alike, but for what lies in chats from before', () => {
  expect(clashes([BOT, ...FEATURES])).toEqual([]);
  const old = FEATURES.flatMap(({ name, buttons }) => [
    ...new Set(buttons.flatMap(({ oldPrefixes }) => oldPrefixes.map((begins) => `${name}: ${begins}`))),
  ]);
  // Nothing is added to these: a new button begins with what is its feature's own.
  expect(old).toEqual(['konfirmasi: kf', 'penyaluran: prog', 'invite: ins', 'invite: kk']);
});

it('goes red for a planted clash', () => {
  const planted = { name: 'planted', buttons: [createButtons({ open: 'x:1', close: 'k:2' }, {})] };
  expect(clashes([...FEATURES, planted])).toEqual(['k: kebutuhan, planted']);
});

/** Where callback data are read: what asks whether a message was seen, the codecs' listeners, forms, and what answers a button that nobody knows. */
const READERS = [
  'src/bot/note-seen.ts',
  'src/bot/register-acts.ts',
  'src/bot/register-buttons.ts',
  'src/bot/register-list.ts',
  'src/form/turn/receive.ts',
];
const LAST = 'src/bot/compose-bot.ts';
const OTHERS_SIDE = /^src\/(simulator|practice)\//;

/** Lines that listen to buttons, or take their data apart, by hand. */
function byHand(path: string, source: string): string[] {
  if (READERS.includes(path) || OTHERS_SIDE.test(path)) return [];
  const found = source.matchAll(
    /\.callbackQuery\(|callbackQuery(?:\?\.|!\.|\.)data|callback_query:data|'callback_query'/g,
  );
  return [...found].map(([hit]) => `${path}: ${hit}`);
}
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith('src/generated/'));

it('callback data are read by their codec alone', () => {
  const found = SOURCES.flatMap((path) => byHand(path, readFileSync(path, 'utf8')));
  // To answer what nobody has answered, and to ask Telegram for taps at all.
  expect(found).toEqual([`${LAST}: 'callback_query'`, `src/inbox/poller.ts: 'callback_query'`]);
  expect(SOURCES.length).toBeGreaterThan(400);
});

it.each([
  'bot.callbackQuery(/^x:(\\d+)$/, go);',
  'const id = ctx.callbackQuery.data.split(":")[1];',
  "bot.on('callback_query:data', go);",
])('goes red for %s', (planted) => {
  expect(byHand('src/sop/kontak/planted.bot.ts', planted)).toHaveLength(1);
});
