/** An office in the weeks around a quarter's end, for chat tests about its card. */
import type { Person } from '../src/simulator/world-types.ts';
import { aDesaOfficial } from './builders.ts';
import { seated } from './chat-acts.ts';
import { openKebutuhanOffice } from './kebutuhan-office.ts';
import type { Office } from './office.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface TriwulanOffice {
  readonly office: Office;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kaur Kesra of Sarapat. */
  readonly joko: Person;
  /** Sekretaris Desa of Jaar. */
  readonly budi: Person;
  readonly rina: Person;
  /** Moves the clock, and lets everything happen that is due then. */
  later(ms: number): Promise<void>;
}

/** @param start default Wednesday, 16 December 2026, 08.00 WIB: the day before the card */
export async function openTriwulanOffice(start = '2026-12-16T01:00:00.000Z'): Promise<TriwulanOffice> {
  const { office, siti, rina } = await openKebutuhanOffice({ start });
  const joko = await seated(office, 'Joko', (telegramId) =>
    aDesaOfficial(office.database, 'Sarapat', { telegramId, nama: 'Joko Susilo', jabatan: 'Kaur Kesra' }),
  );
  const budi = await seated(office, 'Budi', (telegramId) =>
    aDesaOfficial(office.database, 'Jaar', { telegramId, nama: 'Budi Santoso' }),
  );
  const later = async (ms: number): Promise<void> => {
    office.clock.advance(ms);
    await office.settle();
  };
  await later(60_000);
  office.transcript(siti, joko, budi, rina);
  return { office, siti, joko, budi, rina, later };
}
