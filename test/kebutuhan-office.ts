/** An office with a desa official and a Kasi, for chat tests about needs. */
import { type Report, answersReport } from '../src/practice/fill-report.ts';
import type { Person } from '../src/simulator/world-types.ts';
import { aDesaOfficial, aKasi } from './builders.ts';
import { copiedOffice } from './copied-office.ts';
import type { Office, OfficeOptions } from './office.ts';

export interface KebutuhanOffice {
  readonly office: Office;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kasi Kesra of Dusun Timur. */
  readonly rina: Person;
}

/** For offices that begin with this one. */
export async function foundKebutuhanOffice(office: Office, start?: string): Promise<Omit<KebutuhanOffice, 'office'>> {
  const siti = office.person({ firstName: 'Siti', lastName: 'Aminah' });
  const rina = office.person({ firstName: 'Rina', lastName: 'Wulandari' });
  // Telegram lets a bot write only to those who have written to it, and on some days the clock has something for them at once.
  if (start !== undefined) for (const person of [siti, rina]) await person.says('/menu');
  await aDesaOfficial(office.database, 'Sarapat', { telegramId: siti.id });
  await aKasi(office.database, { telegramId: rina.id });
  for (const person of [siti, rina]) await person.says('/start');
  office.transcript(siti, rina);
  return { siti, rina };
}

export const openKebutuhanOffice = (options: OfficeOptions = {}): Promise<KebutuhanOffice> =>
  copiedOffice(foundKebutuhanOffice, options);

/** The head of a PNG of 800 × 600; `n` makes them differ. */
export function aPhoto(n: number): Uint8Array {
  const bytes = Buffer.alloc(40, n);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(800, 16);
  bytes.writeUInt32BE(600, 20);
  return bytes;
}

/** Fills in the whole form and sends it. @param report what differs from the usual one, by the form's fields */
export async function reports(person: Person, report: Report = {}): Promise<void> {
  await person.says('/lapor');
  await answersReport(person, { jumlahJiwa: 'empat puluh', ...report });
  await person.taps('✅ Kirim');
}
