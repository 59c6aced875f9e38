/** What people and groups are reminded of before a meeting (A3): nobody twice, and nobody who said no. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, kartuOf, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina);
});
afterEach(() => world.office.close());

const clear = (): void => void world.office.transcript(world.rina, world.siti, world.budi, world.melati);

/** It is Tuesday, 24 November, 09.00. */
async function days(count: number): Promise<void> {
  world.office.clock.advance(count * DAY_MS);
  await world.office.settle();
}

test('the silent are asked once more, the day before and the morning belong to those who come', async () => {
  const { office, rina, siti, budi, melati, groupId } = world;
  await siti.taps('✅ Hadir');
  await melati.taps('❌ I do not come');
  // The card says last that the invitations went out.
  office.clock.advance(HOUR_MS);
  await office.settle();
  clear();
  await days(3);
  expect(office.transcript(rina, siti, budi, melati)).toBe('');
  // Monday: three days before.
  await days(3);
  expect(office.transcript(rina, siti, budi, melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: ⏰ *Pengingat*
      
      📅 *Kamis, 3 Desember 2026*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Bapak/Ibu belum menjawab. Mohon tekan salah satu tombol.
      [✅ Hadir R-0001] [👥 Diwakilkan] [❌ Tidak hadir]"
  `);
  await days(1);
  // The first of December: the Kasi gets the year's evaluation, nobody anything of the meeting.
  expect(office.transcript(siti, budi, melati)).toBe('');
  expect(office.transcript(rina)).not.toContain('R-0001');
  const before = saidIn(office, groupId).length;
  // Wednesday: the day before.
  await days(1);
  expect(office.transcript(rina, siti, budi, melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ⏰ *Pengingat*
      
      📅 *Besok*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Jawaban Bapak/Ibu: ✅ Hadir.
      [📨 R-0001]
    KesraBot ▸ Budi: ⏰ *Pengingat*
      
      📅 *Besok*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Bapak/Ibu belum menjawab. Mohon tekan salah satu tombol.
      [✅ Hadir R-0001] [👥 Diwakilkan] [❌ Tidak hadir]"
  `);
  expect(saidIn(office, groupId).slice(before)).toMatchInlineSnapshot(`
    [
      "📅 Besok: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.",
    ]
  `);
  await budi.taps('✅ Hadir R-0001');
  expect(lastWords(office, budi)).toContain('✓ Jawaban Bapak/Ibu: ✅ Hadir');
  clear();
  // Thursday, an hour before it begins.
  office.clock.advance(DAY_MS - HOUR_MS);
  await office.settle();
  expect(office.transcript(rina, siti, budi, melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ⏰ *Pengingat*
      
      📅 *Hari ini*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Hadir 2, diwakilkan 0, tidak hadir 1, belum menjawab 0.
      [📨 R-0001] [🗒 Notulen]
    KesraBot ▸ Siti: ⏰ *Pengingat*
      
      📅 *Hari ini*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Jawaban Bapak/Ibu: ✅ Hadir.
      [📨 R-0001]
    KesraBot ▸ Budi: ⏰ *Pengingat*
      
      📅 *Hari ini*: R-0001 Rapat koordinasi stunting, 09.00 WIB sampai selesai, Aula Kantor Kecamatan.
      Jawaban Bapak/Ibu: ✅ Hadir.
      [📨 R-0001]"
  `);
  expect(saidIn(office, groupId)).toHaveLength(before + 1);
});

test('after the meeting has begun nothing is answered any more, and the card leads to the minutes', async () => {
  const { office, rina, siti } = world;
  office.clock.advance(9 * DAY_MS + HOUR_MS);
  await siti.says('R-0001');
  expect(lastWords(office, siti)).not.toContain('Mohon jawab');
  const invitation = office.world.messages(siti.id).find(({ message }) => message.text?.startsWith('📨'))?.message;
  await siti.taps('✅ Hadir', { messageId: invitation?.message_id ?? 0 });
  expect(siti.lastToast()).toBe('R-0001 sudah dimulai atau lewat. Jawaban tidak dapat diubah lagi.');
  await rina.says('R-0001');
  expect(kartuOf(office, rina)).toContain('⏳ Belum menjawab: 3');
  const buttons = office.world.messages(rina.id).at(-1)?.message.reply_markup?.inline_keyboard.flat() ?? [];
  expect(buttons.map(({ text }) => text)).toEqual(['👥 Nama-nama', '📄 Surat undangan', '🗒 Notulen']);
});
