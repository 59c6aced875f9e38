/** How a telephone number is dialled and read out here. Pure. */

/** "+62 812-3456-7890" as "0812-3456-7890". */
export function localTelepon(telepon: string): string {
  const digits = telepon.replace(/[^\d+]/g, '').replace(/^\+?62/, '0');
  return digits.replace(/^(\d{4})(\d{4})(\d{2,})$/, '$1-$2-$3');
}
