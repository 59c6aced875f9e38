/** Telephone numbers as people here write them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** In E.164, e.g. "+6281234567890"; undefined for what is no number. A number without its country is Indonesian. */
export function phoneOf(text: string): string | undefined {
  const phone = parsePhoneNumberFromString(text, 'ID');
  return phone?.isValid() ? phone.number : undefined;
}
