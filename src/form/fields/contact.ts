/** Somebody to call: Telegram's contact card, or a typed name with a telephone number. */
import { z } from 'zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { cleanText } from '../parse/clean-text.ts';
import { shorten } from '../../lib/shorten.ts';
import { plainDigits } from '../parse/digits.ts';
import { phoneOf } from '../parse/phone.ts';

/** `phone` in E.164, e.g. "+6281234567890"; `own` when Telegram vouches that the number is the sender's. */
export type Contact = { readonly name: string; readonly phone: string; readonly own: boolean };

const PHONE = /\+?\d[\d\s().-]{5,20}\d/;
const MAX_NAME = 100;

function otherwiseKey(ownOnly: boolean) {
  return ownOnly ? 'form-contact-press' : 'form-contact-otherwise';
}

/** @param ownOnly only the sender's own card counts: the form says who somebody is, and nobody becomes anybody by typing a number. */
export function parseContact(input: Input, ownOnly: boolean): Parsed {
  if (input.type === 'contact') {
    if (ownOnly && !input.own) return { wrong: { key: 'form-contact-own-only' } };
    // Telegram leaves out the plus of its own numbers.
    const phone = phoneOf(input.phone.startsWith('+') || input.phone.startsWith('0') ? input.phone : `+${input.phone}`);
    const name = shorten(cleanText(input.name), MAX_NAME);
    return phone && name ? { took: { name, phone, own: input.own } } : { wrong: { key: otherwiseKey(ownOnly) } };
  }
  if (input.type !== 'text' || ownOnly) return { wrong: { key: otherwiseKey(ownOnly) } };
  const text = cleanText(input.text);
  const digits = PHONE.exec(plainDigits(text))?.[0];
  const phone = digits === undefined ? undefined : phoneOf(digits);
  if (phone === undefined) return { wrong: { key: 'form-contact-otherwise' } };
  const name = text
    .replace(/[+\p{Nd}][\p{Nd}\s().\-‐-―]{5,}[\p{Nd}]/u, ' ')
    .replace(/\ba\.?n\b\.?/gi, ' ')
    .replace(/\b(?:nama|hp|telp?|telepon|no|nomor|wa)\b\.?/gi, ' ')
    .replace(/[\s,;:/()-]+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(name)) return { wrong: { key: 'form-contact-name-missing' } };
  return { took: { name: shorten(name, MAX_NAME), phone, own: false } };
}

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
    texts: ['form-contact-name-missing', 'form-contact-own-only', 'form-contact-press', 'form-button-contact'],
    parse: (input) => parseContact(input, ownOnly),
    request: 'contact',
    otherwise: () => ({ key: otherwiseKey(ownOnly) }),
    show: ({ name, phone }) => `${name}, ${parsePhoneNumberFromString(phone)?.formatInternational() ?? phone}`,
    accepts: (stored) => isContact(stored) && (!ownOnly || stored.own),
    decode: (stored) => stored,
  });
}
