/** Somebody asks to join when nobody is to be disturbed: the Kasi reads it in the morning, and both are told when (C1). */
import { afterEach, expect, test } from 'vitest';
import { aKasi } from '../../../test/builders.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import { lastWords } from '../../../test/chat-acts.ts';
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

test('both are told when the other reads it: who asks on a Sunday, and the Kasi who works late', async () => {
  await opens('2026-11-29T03:00:00Z');
  await asksToJoin(budi);
  expect(lastWords(office, budi)).toMatchInlineSnapshot(
    `"Permohonan sudah tersimpan. Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu Kasi Kesra: permohonan ini sampai kepada Kasi Kesra Kecamatan Dusun Timur pada Senin, 30 November 2026, 07.00 WIB. Begitu diputuskan, Bapak/Ibu diberi tahu di sini."`,
  );
  await hoursLater(21);
  await hoursLater(14);
  expect(office.transcript(rina)).toContain('Permohonan bergabung');
  await rina.taps('✅ Setujui');
  expect(rina.lastToast()).toMatchInlineSnapshot(
    `"Budi Santoso sudah terdaftar. Pemohon diberi tahu pada Selasa, 1 Desember 2026, 07.00 WIB."`,
  );
  office.transcript(budi);
  await hoursLater(9);
  expect(office.transcript(budi)).toBe('');
  await hoursLater(1);
  expect(office.transcript(budi)).toContain('✅ Permohonan Bapak/Ibu disetujui.');
});

test('rejected at night: the reason arrives in the morning; in English', async () => {
  await opens('2026-11-24T16:00:00Z', 'en');
  await budi.says('/start');
  await budi.taps('🙋 Ask to join');
  for (const word of ['agree', 'Dusun Timur', 'desa', 'Jaar', 'Budi Santoso', 'Kaur Kesra']) await budi.says(word);
  await budi.sharesContact();
  await budi.taps('✅ Send');
  expect(lastWords(office, budi)).toMatchInlineSnapshot(
    `"Your request is saved. At night, on Sundays and on holidays this bot does not disturb the Kasi Kesra: your request reaches the Kasi Kesra of Kecamatan Dusun Timur on Wednesday, 25 November 2026, 07:00 WIB. You will be told here as soon as it is decided."`,
  );
  await hoursLater(8);
  await hoursLater(14);
  await rina.taps('❌ Tolak');
  await rina.says('Bukan perangkat desa.');
  await rina.taps('✅ Kirim');
  expect(lastWords(office, rina)).toMatchInlineSnapshot(
    `"Permohonan Budi Santoso ditolak. Alasannya sampai kepada pemohon pada Kamis, 26 November 2026, 07.00 WIB."`,
  );
  office.transcript(rina, budi);
  await hoursLater(9);
  expect(office.transcript(rina, budi)).toBe('');
  await hoursLater(1);
  expect(office.transcript(rina, budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: ❌ Your request for *Desa Jaar, Kecamatan Dusun Timur*, could not be approved.
      Reason: Bukan perangkat desa.
      If something was wrong in it, you may ask again.
      [🙋 Ask again]"
  `);
});
