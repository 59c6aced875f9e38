/** How a telephone number is dialled and read out here. Pure. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** "+6281234567890" as "0812-3456-7890", "+62215551234" as "021-5551234": parted where the area code ends. */
export function localTelepon(telepon: string): string {
  const phone = parsePhoneNumberFromString(telepon.startsWith('62') ? `+${telepon}` : telepon, 'ID');
  if (!phone) return telepon;
  if (phone.country !== 'ID') return phone.formatInternational();
  return phone.formatNational().replace(/[()]/g, '').replace(/ /g, '-');
}
