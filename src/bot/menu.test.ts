/** Menus: at most eight large buttons for every role and language, and the rest behind one of them. */
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../features.ts';
import { LANGUAGES } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import { type Actor, PERAN } from '../office/actor/actor.ts';
import { HAK, KEDUDUKAN } from '../office/actor/hak.ts';
import { commandsOf } from './compose-bot.ts';
import type { Command } from './feature.ts';
import { commandsByButton, homeKeyboard, menuKeyboard, slashCommands } from './menu.ts';

const commands = commandsOf(FEATURES);
const anActor = (over: Partial<Actor>): Actor => ({
  orangId: 1,
  kontakId: 1,
  telegramId: 1,
  nama: 'Rina',
  jabatan: 'Staf',
  tempat: 'Kecamatan Dusun Timur',
  language: 'id',
  peran: 'KASI',
  kecamatanId: 1,
  desaId: null,
  instansiId: null,
  kedudukan: 'DEFINITIF',
  hak: [],
  zona: 'Asia/Jakarta',
  ...over,
});
/** More work than any role has today. */
const many: Command[] = [
  ...Array.from(
    { length: 8 },
    (_, n): Command => ({
      name: `kerja${'abcdefgh'[n]}`,
      description: 'bot-command-menu',
      button: 'bot-button-bantuan',
      peran: [...PERAN],
      run: () => Promise.resolve(),
    }),
  ),
  ...commands,
];

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translator(language);
  const seats = PERAN.flatMap((peran) => KEDUDUKAN.map((kedudukan) => anActor({ peran, kedudukan, hak: HAK })));
  const rowsOf = (list: readonly Command[], actor: Actor) =>
    (homeKeyboard(list, actor, t)?.keyboard ?? [])
      .flat()
      .map((button) => (typeof button === 'string' ? button : button.text));

  test.each(seats)('$peran, $kedudukan: at most eight, with today and with many commands', (actor) => {
    expect(rowsOf(commands, actor).length).toBeLessThanOrEqual(8);
    const shown = rowsOf(many, actor);
    expect(shown).toHaveLength(8);
    expect(shown.at(-1)).toBe(t.plain('bot-button-menu'));
  });

  test.each(seats)('$peran, $kedudukan: /menu has every command of the "/" list but itself and /start', (actor) => {
    const names = slashCommands(commands, actor, t).map(({ command }) => command);
    const data = menuKeyboard(commands, actor, t)
      .flat()
      .map((button) => button.data);
    const wanted = names.filter((name) => name !== 'menu' && name !== 'start').map((name) => `cmd:${name}`);
    expect(new Set(data)).toEqual(new Set(wanted));
    expect(data).toHaveLength(wanted.length);
  });

  test('the button of the menu means /menu', () => {
    expect(commandsByButton(commands).get(t.plain('bot-button-menu'))?.name).toBe('menu');
  });
});
