/** The hand of a Kasi who follows the guide: presses only what the guide says, where it says so, and counts how often. */
import { readFileSync } from 'node:fs';
import type { Column } from './page.ts';

const guide = readFileSync(new URL('../../docs/PANDUAN-KASI.md', import.meta.url), 'utf8');

export interface Hand {
  /** Opens a part of the guide by its head; reading begins at its top. */
  reads(title: string): void;
  /** A button of the bot that the guide names next. @param shown its words where they hold a name or a box @throws when it does not */
  presses(button: string, shown?: string): Promise<void>;
  /** A button whose words are data: a kecamatan, a desa; or one of Telegram's own. */
  chooses(button: string): Promise<void>;
  writes(text: string): Promise<void>;
  /** Telegram's way to pass a message on: held down, Teruskan, the chat, send. The page has none; it is counted. */
  passesOn(): void;
  /** Telegram's way to add a member: the group, its name, Tambah anggota, the bot, done. The page's one button is counted as that. */
  addsBot(): void;
  readonly taps: number;
  readonly letters: number;
}

function partOf(title: string): string {
  const from = guide.indexOf(`\n## ${title}\n`);
  if (from < 0) throw new Error(`The guide has no part "${title}"`);
  const to = guide.indexOf('\n## ', from + 1);
  return guide.slice(from, to < 0 ? undefined : to);
}

/** What passing on takes in Telegram's apps. */
const TAPS_TO_PASS_ON = 4;
const TAPS_TO_ADD_A_MEMBER = 5;

export function openHand(column: Column): Hand {
  let title = '';
  let part = '';
  let at = 0;
  let taps = 0;
  let letters = 0;
  async function tap(button: string): Promise<void> {
    await column.waitForButton(button);
    await column.tap(button);
    taps += 1;
  }
  return {
    reads(next) {
      title = next;
      part = partOf(next);
      at = 0;
    },
    async presses(button, shown = button) {
      const next = part.indexOf(`**${button}**`, at);
      if (next < 0) throw new Error(`"${title}" does not say here that one presses "${button}"`);
      at = next + 1;
      await tap(shown);
    },
    chooses: tap,
    async writes(text) {
      await column.say(text);
      letters += text.length;
      taps += 1;
    },
    passesOn: () => void (taps += TAPS_TO_PASS_ON),
    addsBot: () => void (taps += TAPS_TO_ADD_A_MEMBER),
    get taps() {
      return taps;
    },
    get letters() {
      return letters;
    },
  };
}
