/** `parse_mode: HTML`, read as Telegram's server reads it, with its words for what is wrong. */
import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly offset: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const TAGS = new Set([...Object.keys(SIMPLE), 'a', 'pre', 'code', 'blockquote', 'tg-emoji']);
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x(?<hex>[0-9a-f]*)|#(?<decimal>[0-9]*)|(?<name>[a-z]+));?/iy;
const SPACE = /[ \t\r\n\v\0]/;

/** A character reference at `at`; undefined where Telegram leaves the & as it is. */
function reference(source: string, at: number): { readonly text: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(source);
  if (!found) return undefined;
  const { hex, decimal, name } = found.groups ?? {};
  const end = at + found[0].length;
  if (name !== undefined) {
    const text = NAMED[name];
    return text === undefined ? undefined : { text, end };
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (!(code > 0 && code < 0x10ffff) || found[0].replace(';', '').length >= 10) return undefined;
  return { text: String.fromCodePoint(code), end };
}

/** One pass over the source; `fail` counts in bytes, as Telegram does. */
class HtmlReader {
  readonly #source: string;
  #at = 0;
  #text = '';
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): FormattedText {
    while (this.#at < this.#source.length) {
      const char = this.#source.charAt(this.#at);
      if (char === '<') this.#tag();
      else if (char === '&') this.#reference();
      else {
        this.#text += char;
        this.#at += 1;
      }
    }
    const unclosed = this.#open.at(-1);
    if (unclosed) throw parseError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    const entities = this.#entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.#text, entities };
  }

  #reference(): void {
    const found = reference(this.#source, this.#at);
    this.#text += found?.text ?? '&';
    this.#at = found?.end ?? this.#at + 1;
  }

  #tag(): void {
    const begin = this.#at;
    this.#at += 1;
    if (this.#peek() === '/') this.#endTag(begin);
    else this.#startTag(begin);
  }

  #startTag(begin: number): void {
    const name = this.#until((char) => SPACE.test(char) || char === '>').toLowerCase();
    if (this.#ended()) throw this.#fail('Unclosed start tag', begin);
    if (!TAGS.has(name)) throw this.#fail(`Unsupported start tag "${name}"`, begin);
    const argument = this.#attributes(name, begin);
    if (name === 'span' && argument !== 'spoiler') {
      throw this.#fail('Tag "span" must have class "tg-spoiler"', begin);
    }
    this.#at += 1; // ">"
    this.#open.push({ name, argument, offset: this.#text.length });
  }

  #attributes(tag: string, begin: number): string {
    let argument = '';
    for (;;) {
      this.#skipSpace();
      if (this.#ended()) throw this.#fail('Unclosed start tag', begin);
      if (this.#peek() === '>') return argument;
      const name = this.#until((char) => SPACE.test(char) || char === '=' || char === '>');
      if (name === '') throw this.#fail(`Empty attribute name in the tag "${tag}"`, begin);
      this.#skipSpace();
      let value = '';
      if (this.#peek() === '=') {
        this.#at += 1;
        value = this.#value(begin);
      } else if (tag !== 'blockquote' || name !== 'expandable') {
        throw this.#fail(`Expected equal sign in declaration of an attribute of the tag "${tag}"`, begin);
      }
      argument = argumentOf(tag, name, value) ?? argument;
    }
  }

  #value(begin: number): string {
    this.#skipSpace();
    if (this.#ended()) throw this.#fail('Unclosed start tag', begin);
    const quote = this.#peek();
    if (quote !== '"' && quote !== "'") {
      const start = this.#at;
      const token = this.#until((char) => !/[a-z0-9.-]/i.test(char)).toLowerCase();
      if (!this.#ended() && !SPACE.test(this.#peek()) && this.#peek() !== '>') {
        throw this.#fail('Unexpected end of name token', start);
      }
      return token;
    }
    this.#at += 1;
    let value = '';
    while (!this.#ended() && this.#peek() !== quote) {
      const found = this.#peek() === '&' ? reference(this.#source, this.#at) : undefined;
      value += found?.text ?? this.#peek();
      this.#at = found?.end ?? this.#at + 1;
    }
    if (this.#ended()) throw this.#fail('Unclosed start tag', begin);
    this.#at += 1;
    return value;
  }

  #endTag(begin: number): void {
    const opened = this.#open.at(-1);
    if (!opened) throw this.#fail('Unexpected end tag', begin);
    this.#at += 1; // "/"
    const name = this.#until((char) => SPACE.test(char) || char === '>');
    this.#skipSpace();
    if (this.#peek() !== '>') throw this.#fail('Unclosed end tag', begin);
    if (name !== '' && name !== opened.name) {
      const unmatched = this.#fail('Unmatched end tag', begin).message.replace(
        "Bad Request: can't parse entities: ",
        '',
      );
      throw parseError(`${unmatched}, expected "</${opened.name}>", found "</${name}>"`);
    }
    this.#at += 1; // ">"
    this.#open.pop();
    if (this.#text.length > opened.offset) this.#close(opened);
  }

  #close({ name, argument, offset }: OpenTag): void {
    const place = { offset, length: this.#text.length - offset };
    const last = this.#entities.at(-1);
    const covers = last?.offset === place.offset && last.length === place.length;
    if (name === 'a') {
      const url = argument || this.#text.slice(offset);
      const entity = linkEntity(url);
      if (entity) this.#entities.push({ ...entity, ...place } as MessageEntity);
    } else if (name === 'code' && argument && covers && last.type === 'pre') {
      this.#entities.splice(-1, 1, { ...last, language: argument });
    } else if (name === 'pre' && covers && last.type === 'code' && languages.has(last)) {
      this.#entities.splice(-1, 1, { type: 'pre', ...place, language: languages.get(last) ?? '' });
    } else {
      const entity = { ...plainEntity(name, argument), ...place } as MessageEntity;
      if (name === 'code' && argument) languages.set(entity, argument);
      this.#entities.push(entity);
    }
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }
  #ended(): boolean {
    return this.#at >= this.#source.length;
  }
  #until(stop: (char: string) => boolean): string {
    const start = this.#at;
    while (!this.#ended() && !stop(this.#peek())) this.#at += 1;
    return this.#source.slice(start, this.#at);
  }
  #skipSpace(): void {
    this.#until((char) => !SPACE.test(char));
  }
  #fail(what: string, at: number): Error {
    return parseError(`${what} at byte offset ${Buffer.byteLength(this.#source.slice(0, at))}`);
  }
}

/** Language of a <code class="language-…"> until it is known whether a <pre> stands around it. */
const languages = new WeakMap<MessageEntity, string>();

const parseError = (what: string): Error => badRequest(`can't parse entities: ${what}`);

/** The one attribute of a tag that counts. */
function argumentOf(tag: string, name: string, value: string): string | undefined {
  if (tag === 'a' && name === 'href') return value;
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3);
  if (tag === 'tg-emoji' && name === 'emoji-id') return value;
  if (tag === 'blockquote' && name === 'expandable') return '1';
  return undefined;
}

function plainEntity(name: string, argument: string): { readonly type: string; readonly custom_emoji_id?: string } {
  if (name === 'blockquote') return { type: argument ? 'expandable_blockquote' : 'blockquote' };
  if (name === 'tg-emoji') return { type: 'custom_emoji', custom_emoji_id: argument };
  return { type: SIMPLE[name] ?? name };
}

/** Telegram drops a link that it does not take for one, and keeps the words. */
function linkEntity(url: string): object | undefined {
  const user = /^tg:\/\/user\/?\?id=(\d+)$/.exec(url);
  if (user) return { type: 'text_mention', user: { id: Number(user[1]), is_bot: false, first_name: '' } };
  const checked = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(checked)) return undefined;
  const { protocol, hostname } = new URL(checked);
  const isWeb = ['http:', 'https:', 'ton:'].includes(protocol) && hostname.includes('.');
  return isWeb || protocol === 'tg:' ? { type: 'text_link', url: new URL(checked).href } : undefined;
}

/** @throws ApiError "can't parse entities: …" with the byte offset. */
export function parseHtml(source: string): FormattedText {
  return new HtmlReader(source).read();
}
