/** Somebody asks to join when nobody is to be disturbed: the Kasi reads it in the morning, and both are told when (C1). */
import { afterEach, expect, test } from 'vitest';
import { aKasi } from '../../../test/builders.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import { asksToJoin } from '../../../test/permohonan.ts';
import type { Person } from '../../simulator/world-types.ts';

const HOUR_MS = 3_600_000;
let office: Office;
let rina: Person;
let budi: Person;
afterEach(() => office.close());

async function opens(start: string, languageCode = 'id'): Promise<void> {
  office = await openOffice({ start });
  rina = office.person({ firstName: 'Rina' });
  budi = office.person({ firstName: 'Budi', phone: '+6281250001234', languageCode });
  await aKasi(office.database, { telegramId: rina.id });
  await rina.says('/start');
  office.transcript(rina, budi);
}
async function hoursLater(hours: number): Promise<void> {
  office.clock.advance(hours * HOUR_MS);
  await office.settle();
}

test.each([
  ['Tuesday, 23.00 WIB', '2026-11-24T16:00:00Z', 8],
  ['Sunday, 10.00 WIB', '2026-11-29T03:00:00Z', 21],
  ['Christmas, a Friday, 06.00 WIB', '2026-12-24T23:00:00Z', 25],
])('who asks to join on %s rings nobody’s phone before the morning', async (_, start, hours) => {
  await opens(start);
  await asksToJoin(budi);
  expect(office.transcript(rina)).toBe('');
  await hoursLater(hours - 1);
  expect(office.transcript(rina)).toBe('');
  await hoursLater(1);
  expect(office.transcript(rina)).toContain('🙋 *Permohonan bergabung*');
});
