/** Whoever acts at night or on a Sunday is not told that others have heard of it, but when they will (C1). */
import { afterEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { aPhoto, openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { callsRapat, openRapatOffice } from '../../../test/rapat-office.ts';
import type { Person } from '../../simulator/world-types.ts';

const HOUR_MS = 3_600_000;
let office: Office;
afterEach(() => office.close());

const firstLine = (person: Person): string => lastWords(office, person).split('\n')[0] ?? '';
/** Offices open on Tuesday at 09.00 WIB. */
async function hoursLater(hours: number): Promise<void> {
  office.clock.advance(hours * HOUR_MS);
  await office.settle();
}

test('a need reported at night, one that is DARURAT, and one on a Sunday', async () => {
  const opened = await openKebutuhanOffice();
  ({ office } = opened);
  const { siti, rina } = opened;
  await hoursLater(14);
  await reports(siti);
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Terima kasih. Laporan tersimpan dengan nomor K-0001 dan sampai kepada Kasi Kesra pada Rabu, 25 November 2026, 07.00 WIB. Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu siapa pun, kecuali untuk keadaan darurat."`,
  );
  expect(office.transcript(rina)).toBe('');
  await reports(siti, { urgensi: '🔴 Darurat' });
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Terima kasih. Laporan tersimpan dengan nomor K-0002 dan sedang diteruskan kepada Kasi Kesra."`,
  );
  expect(office.transcript(rina)).toContain('K-0002');
  await hoursLater(107);
  await reports(siti);
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Terima kasih. Laporan tersimpan dengan nomor K-0003 dan sampai kepada Kasi Kesra pada Senin, 30 November 2026, 07.00 WIB. Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu siapa pun, kecuali untuk keadaan darurat."`,
  );
});

test('the Kasi who works late, in English: a note over the screen, and a question', async () => {
  const opened = await openKebutuhanOffice();
  ({ office } = opened);
  const { siti, rina } = opened;
  await reports(siti);
  await rina.says('/bahasa');
  await rina.taps('English');
  await rina.says('K-0001');
  await hoursLater(12);
  await rina.taps('✅ Verify');
  expect(rina.lastToast()).toMatchInlineSnapshot(
    `"K-0001 is verified. The reporter is told. The message arrives on Wednesday, 25 November 2026, 07:00 WIB."`,
  );
  await rina.taps('↩️ Send back');
  await rina.says('Which RT?');
  await rina.taps('✅ Send');
  expect(firstLine(rina)).toMatchInlineSnapshot(
    `"K-0001 was sent back. Your question reaches the reporter on Wednesday, 25 November 2026, 07:00 WIB."`,
  );
});

test('a meeting called at night', async () => {
  const opened = await openRapatOffice();
  ({ office } = opened);
  await hoursLater(12);
  await callsRapat(opened.rina);
  const words = office.world.messages(opened.rina.id).map(({ message }) => message.text ?? '');
  expect(words.find((text) => text.includes('Rapat tersimpan'))).toMatchInlineSnapshot(`
    "✅ Rapat tersimpan dengan nomor R-0001. Undangan sedang dikirim kepada 3 orang dan 1 grup.
    Yang sudah terkirim dan jawaban mereka dihitung pada kartu di bawah ini. Kartu dapat dibuka lagi dengan menulis R-0001.

    🌙 Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu siapa pun: pesannya sampai pada Rabu, 25 November 2026, 07.00 WIB."
  `);
});

test('no Kasi can be reached: nobody is told that they were told, and a message stays with its sender', async () => {
  const opened = await openKebutuhanOffice();
  ({ office } = opened);
  const { siti } = opened;
  await office.database.read((db) =>
    db.orang.updateMany({ where: { telegramId: BigInt(opened.rina.id) }, data: { unreachableAt: office.clock.now() } }),
  );
  await reports(siti);
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Terima kasih. Laporan tersimpan dengan nomor K-0001 dan menunggu: Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung."`,
  );
  await siti.sendsPhotos([aPhoto(1)], { caption: 'K-0001' });
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Foto untuk K-0001 sudah disimpan. Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung."`,
  );
  await siti.says('Bu, besok saya tidak bisa hadir karena anak sakit');
  await siti.says('pesan untuk kasi');
  expect(firstLine(siti)).toMatchInlineSnapshot(
    `"Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, jadi pesan ini belum dikirim. Kiriman Bapak/Ibu tetap saya simpan di sini: coba lagi nanti, atau pilih yang lain. Kalau mendesak, mohon hubungi langsung."`,
  );
  await opened.rina.says('/menu');
  await siti.says('pesan untuk kasi');
  await office.settle();
  expect(office.transcript(opened.rina)).toContain('besok saya tidak bisa hadir');
});
