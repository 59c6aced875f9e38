/** Reads a link or word of this bot out of whatever somebody sends: alone, in a sentence, forwarded, as a caption (C1). Pure. */
import { INVITE_PREFIX } from './new-invite.ts';
import { SETUP_PREFIX } from './secret-word.ts';

interface Sent {
  readonly text: string;
  /** Addresses that stand behind words of it. */
  readonly hidden: readonly string[];
}
export type ReadLink =
  | { readonly kind: 'invite' | 'setup'; readonly word: string }
  /** A word alone that has the form of an invitation's, and could be anything. */
  | { readonly kind: 'perhaps'; readonly word: string }
  /** A link that opens another bot. */
  | { readonly kind: 'foreign'; readonly bot: string }
  /** A link of this bot whose word was cut off, as by copying a part of it. */
  | { readonly kind: 'cut' };

/** 128 bits in base64url. */
const TOKEN = '[A-Za-z0-9_-]{22}';
const CODE = '[A-HJ-NP-Z2-9]{5}[ -]?[A-HJ-NP-Z2-9]{5}';
/** t.me/Bot?start=…, Bot.t.me?start=…, tg://resolve?domain=Bot&start=…, with whatever other parameters. */
const LINKS: readonly RegExp[] = [
  /(?:\bt\.me|\btelegram\.(?:me|dog))\/(?<bot>\w{3,32})\/?\s*\?\s*/giu,
  /(?<bot>\b\w{3,32})\.t\.me\/?\s*\?\s*/giu,
  /\btg:(?:\/\/)?resolve\/?\?/giu,
];
/** Behind the question mark, up to the end of the address; its word may have gone to the next line. */
const START = /^(?:\S*[&;])?start(?:=|%3d)\s*(?<payload>\S+(?:\s*\n\s*[\w-]+)?)/iu;
const MARKED = new RegExp(`^(?:${INVITE_PREFIX}|${SETUP_PREFIX})`, 'iu');
const DOMAIN = /^(?:\S*[&;])?domain=(\w+)/iu;

/** As it was meant: without what apps put between letters, and with what they put in place of them. */
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/&amp;/giu, '&')
    .replace(/%5f/giu, '_');

function wordIn(payload: string, alone: boolean): ReadLink | null {
  const edge = alone ? '(?<![\\w-])' : '^[\\s"\'“*<(]*';
  // A word that a line break cuts in two is still one word.
  const joined = payload.replace(/[ \t]*\n[ \t]*/gu, '');
  for (const text of [payload, joined]) {
    const invite = new RegExp(`${edge}${INVITE_PREFIX}(${TOKEN})`, 'iu').exec(text)?.[1];
    if (invite) return { kind: 'invite', word: invite };
    const setup = new RegExp(`${edge}${SETUP_PREFIX}(${CODE})`, 'iu').exec(text)?.[1];
    if (setup) return { kind: 'setup', word: setup };
  }
  return null;
}

function linkIn(text: string, botUsername: string): ReadLink | null {
  let other: ReadLink | null = null;
  for (const pattern of LINKS) {
    for (const { 0: address, index, groups } of text.matchAll(pattern)) {
      const rest = text.slice(index + address.length);
      const bot = groups?.['bot'] ?? DOMAIN.exec(rest)?.[1] ?? '';
      const payload = START.exec(rest)?.groups?.['payload'];
      if (payload === undefined) continue;
      if (bot.toLowerCase() === botUsername.toLowerCase()) {
        const word = wordIn(payload, false);
        if (word) return word;
        if (MARKED.test(payload)) other ??= { kind: 'cut' };
      } else if (/bot$/iu.test(bot)) other ??= { kind: 'foreign', bot };
    }
  }
  return other;
}

/**
 * @returns null: nothing in it is a link or word of this bot, nor a link that opens another one
 */
export function readLink({ text, hidden }: Sent, botUsername: string): ReadLink | null {
  const all = [text, ...hidden].map(clean);
  const found = all.map((one) => linkIn(one, botUsername)).filter((one) => one !== null);
  const own = found.find(({ kind }) => kind !== 'foreign' && kind !== 'cut');
  if (own) return own;
  const [first] = found;
  if (first) return first;
  const words = clean(text);
  const bare = wordIn(words, true);
  if (bare) return bare;
  // Without its mark only where nothing else is said.
  const alone = new RegExp(`^["'“(]?(${TOKEN})["'”).,!]*$`, 'u').exec(words.trim())?.[1];
  return alone === undefined ? null : { kind: 'perhaps', word: alone };
}
