/** Somebody to call: Telegram's contact card, or a typed name with a telephone number. */
import { z } from 'zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { FormEnv } from '../env.ts';
import {
  build,
  type Field,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Parsed,
  plainKind,
  type Sentence,
} from '../field.ts';
import type { Input } from '../input.ts';
import { cleanText } from '../parse/clean-text.ts';
import { shorten } from '../../lib/shorten.ts';
import { contactParts } from '../../read/contact.ts';
import { phoneOf } from '../../read/phone.ts';
import { DOUBT_TEXTS } from './asked.ts';

/** `phone` in E.164, e.g. "+6281234567890"; `own` when Telegram vouches that the number is the sender's. */
export type Contact = { readonly name: string; readonly phone: string; readonly own: boolean };

const MAX_NAME = 100;
const NUMBER_PROBLEMS = {
  letters: 'form-contact-letters',
  decimal: 'form-contact-decimal',
  unknown: 'form-contact-unknown',
} as const;

function otherwiseKey(ownOnly: boolean) {
  return ownOnly ? 'form-contact-press' : 'form-contact-otherwise';
}

/** What is known of somebody so far; either may be missing and is then empty. */
type Part = Contact;
const NOBODY: Part = { name: '', phone: '', own: false };

/**
 * @param ownOnly only the sender's own card counts: the form says who somebody is, and nobody becomes anybody by typing a number
 * @param part the name or the number that came in an earlier message
 */
export function parseContact(input: Input, ownOnly: boolean, part: Part = NOBODY): Parsed {
  if (input.type === 'contact') {
    if (ownOnly && !input.own) return { wrong: { key: 'form-contact-own-only' } };
    // Telegram leaves out the plus of its own numbers.
    const phone = phoneOf(input.phone.startsWith('+') || input.phone.startsWith('0') ? input.phone : `+${input.phone}`);
    const name = shorten(cleanText(input.name), MAX_NAME);
    return phone && name ? { took: { name, phone, own: input.own } } : { wrong: { key: otherwiseKey(ownOnly) } };
  }
  if (input.type === 'button' && !ownOnly) {
    const phone = phoneOf(/^=(\+\d{7,15})$/.exec(input.value)?.[1] ?? '');
    return phone ? completed({ ...part, phone }) : { stale: true };
  }
  if (input.type !== 'text' || ownOnly) return { wrong: { key: otherwiseKey(ownOnly) } };
  const { name, phones, problem } = contactParts(cleanText(input.text));
  if (problem) return { wrong: { key: NUMBER_PROBLEMS[problem] } };
  const known = { ...part, name: isName(name) ? shorten(name, MAX_NAME) : part.name };
  const [phone, ...others] = phones;
  if (phone !== undefined && others.length === 0) return completed({ ...known, phone });
  if (phone === undefined) return isName(name) ? completed(known) : { wrong: { key: 'form-contact-otherwise' } };
  const buttons = phones.map((one) => [{ text: shownPhone(one), value: `=${one}` }]);
  return { offer: { key: 'form-asked-several' }, buttons, ...(known.name === '' ? {} : { part: known }) };
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function completed(known: Part): Parsed {
  return known.name !== '' && known.phone !== '' ? { took: known } : { part: known };
}

/** A question of one step is asked once more for what is missing. */
function hintOf({ name, phone }: Part): Sentence {
  if (phone === '') return { key: 'form-contact-phone-missing', vars: { name } };
  return { key: 'form-contact-name-missing' };
}

const shownPhone = (phone: string): string => parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;

function isContact(stored: unknown): stored is Contact {
  return typeof stored === 'object' && stored !== null && 'name' in stored && 'phone' in stored && 'own' in stored;
}

export function contact<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & { readonly ownOnly?: boolean },
): Field<E, Maybe<L, Contact>> {
  const ownOnly = settings.ownOnly === true;
  return build<E, undefined, Contact, Contact, L>(settings, {
    ...plainKind,
    name: 'contact',
    stored: z.object({ name: z.string(), phone: z.string(), own: z.boolean() }),
    signature: ownOnly,
    texts: [
      'form-contact-name-missing',
      'form-contact-phone-missing',
      'form-contact-own-only',
      'form-contact-press',
      'form-button-contact',
      ...Object.values(NUMBER_PROBLEMS),
      ...DOUBT_TEXTS,
    ],
    parse: (input, { part }) => parseContact(input, ownOnly, part),
    ask: ({ part }) => (part ? { buttons: [], hint: hintOf(part) } : { buttons: [] }),
    request: 'contact',
    otherwise: () => ({ key: otherwiseKey(ownOnly) }),
    show: ({ name, phone }) => `${name}, ${shownPhone(phone)}`,
    accepts: (stored) => isContact(stored) && stored.name !== '' && stored.phone !== '' && (!ownOnly || stored.own),
    decode: (stored) => stored,
  });
}
