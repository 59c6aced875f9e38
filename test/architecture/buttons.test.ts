/** What buttons begin with belongs to one feature: as each declares it, and as its handlers listen. */
import { expect, it } from 'vitest';
import type { Composer } from 'grammy';
import type { KesraContext } from '../../src/bot/context.ts';
import type { Feature } from '../../src/bot/feature.ts';
import type { Deps } from '../../src/deps.ts';
import { FEATURES } from '../../src/features.ts';

type Declared = Pick<Feature, 'name' | 'buttons' | 'oldButtons'>;

/** Of forms, of the choice of a language, of the menu. */
const OF_THE_BOT: Declared = { name: 'bot', buttons: ['f', 'lang', 'cmd'] };

/** "^(?:kon|kf):…" → kon, kf */
function beginningsOf(trigger: string | RegExp): string[] {
  const text = typeof trigger === 'string' ? trigger : trigger.source.replace('^', '');
  const [, several, one] = /^(?:\((?:\?:)?([\w|-]+)\)|([\w-]+)):/.exec(text) ?? [];
  if (several === undefined && one === undefined) throw new Error(`A button that begins with anything: ${text}`);
  return (several ?? one ?? '').split('|');
}

/** What a feature's handlers listen to. */
function heardBy(feature: Feature): Set<string> {
  const heard = new Set<string>();
  const listener: Composer<KesraContext> = new Proxy({} as Composer<KesraContext>, {
    get: (_, name) =>
      name === 'callbackQuery'
        ? (triggers: string | RegExp | readonly (string | RegExp)[]) => {
            for (const one of [triggers].flat()) for (const begins of beginningsOf(one)) heard.add(begins);
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
  const owners = new Map<string, string[]>();
  for (const { name, buttons } of features) {
    for (const begins of buttons) owners.set(begins, [...(owners.get(begins) ?? []), name]);
  }
  return [...owners].filter(([, names]) => names.length > 1).map(([begins, names]) => `${begins}: ${names.join(', ')}`);
}

it.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s listens to what it declares', (_, feature) => {
  const declared = [...feature.buttons, ...(feature.oldButtons ?? [])];
  expect([...heardBy(feature)].sort()).toEqual([...declared].sort());
});

it('no two begin alike, but for what lies in chats from before', () => {
  expect(clashes([OF_THE_BOT, ...FEATURES])).toEqual([]);
  const old = FEATURES.flatMap(({ name, oldButtons = [] }) => oldButtons.map((begins) => `${name}: ${begins}`));
  // Nothing is added to these: a new button begins with what is its feature's own.
  expect(old).toEqual(['konfirmasi: kf', 'penyaluran: prog', 'invite: kk', 'invite: ins']);
});

it('goes red for a planted clash, and for a button that begins with anything', () => {
  const planted = { name: 'planted', buttons: ['x', 'k'] };
  expect(clashes([...FEATURES, planted])).toEqual(['k: kebutuhan, planted']);
  expect(() => beginningsOf(/^\w+:open$/)).toThrow('begins with anything');
});
