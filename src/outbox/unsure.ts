/** What a message of which nobody knows whether it arrived is about, from itself alone: the same for every noun. Pure. */
import type { Html } from '../i18n/translate.ts';
import { plainText } from '../i18n/html.ts';
import { formatRecordNumber } from '../lib/record-number.ts';
import { shorten } from '../lib/shorten.ts';
import type { OutgoingMessage } from './message.ts';

const MOST_WORDS = 160;
/** A first line that is shorter says too little alone. */
const FEW_WORDS = 40;
/** Whoever writes more than that does not look a record up. */
const MOST_LOOKED_UP = 40;
/** "K-0001", "TL-0012" */
const NOMOR = /\b[A-Z]{1,3}-\d{4,}(?:\/20\d\d)?/;

function htmlOf(message: OutgoingMessage): Html | undefined {
  if (message.kind === 'text') return message.text;
  return message.kind === 'document' || message.kind === 'photo' ? message.caption : undefined;
}

/** Its beginning in plain words; null for pictures and pins alone, which their record shows. */
export function beginningOf(message: OutgoingMessage): string | null {
  const html = htmlOf(message);
  if (html === undefined) return null;
  const [first = '', second = ''] = plainText(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const words = first.length < FEW_WORDS && second !== '' ? `${first} · ${second}` : first;
  return words === '' ? null : shorten(words, MOST_WORDS);
}

/** The number of the record that it names first. */
export function nomorIn(words: string): string | null {
  return NOMOR.exec(words)?.[0] ?? null;
}

/** "kebutuhan:12", where the key of a message names a record. */
export function recordOf(once: string): string | null {
  return /^[a-z-]+:\d+(?=:)/.exec(once)?.[0] ?? null;
}

/** The act that it told of: all whom it told have keys that begin so. */
export function actOf(once: string): string {
  return once.replace(/:(?:kontak|orang)-\d+(?::\d+)?$/, ':');
}

/** A button is about the record that its first number names: "k:verify:12:0" and "k:open:12:3" are about one. */
function aboutOf(data: string): string {
  const [begins = '', ...parts] = data.split(':');
  const id = parts.find((one) => /^\d+$/.test(one));
  return id === undefined ? data : `${begins}:${id}`;
}

/** Numbers of records as people write them, "k 1" and "/status K-0001"; with a year it may be another one's. */
function lookedUp(text: string): string[] {
  if (text.length > MOST_LOOKED_UP) return [];
  return [...text.matchAll(/\b([a-z]{1,3})\s?[-–—.]?\s?0*(\d{1,6})\b(?!\s*\/)/gi)].map(([, prefix = '', nomor]) =>
    formatRecordNumber(prefix.toUpperCase(), Number(nomor)),
  );
}

/** Whether these words can be about a record at all. */
export function looksUp(written: string): boolean {
  return lookedUp(written).length > 0;
}

/** Whether somebody who tapped that, or wrote that, has seen what the message tells of. */
export function isAbout(
  message: OutgoingMessage,
  said: { readonly tapped?: string; readonly written?: string },
): boolean {
  const { tapped, written } = said;
  if (tapped !== undefined && 'keyboard' in message) {
    const about = aboutOf(tapped);
    if (message.keyboard?.flat().some(({ data }) => data !== undefined && aboutOf(data) === about)) return true;
  }
  if (written === undefined) return false;
  const html = htmlOf(message);
  return html !== undefined && lookedUp(written).some((nomor) => plainText(html).includes(nomor));
}
