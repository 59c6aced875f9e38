/** Seats that end by themselves, and "masih menjabat?" once a quarter, on the office's clock (C1, C3, T1). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aKasi, outboxRows } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { quietTurnOfYear } from '../../../test/triwulan-office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { endExpiredKontak } from './end-expired-kontak.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { KALENDER_AWAL } from '../../office/kalender/kalender.ts';
import { triwulanStart } from './ask-masih-menjabat.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let office: Office;
let siti: Person;
let rina: Person;
afterEach(() => office.close());

const actorOf = (person: Person) => loadActor(office.app.deps, person.id);
const rowOf = (kontakId: number) =>
  office.database.read((db) => db.kontak.findUniqueOrThrow({ where: { id: kontakId } }));
async function later(ms: number): Promise<void> {
  office.clock.advance(ms);
  await office.settle();
}

describe('the time of a Plt', () => {
  let wati: Person;
  beforeEach(async () => {
    ({ office, siti, rina } = await openKebutuhanOffice());
    wati = office.person({ firstName: 'Wati' });
    await wati.says('/menu');
    await aKasi(office.database, { telegramId: wati.id, nama: 'Wati', kedudukan: 'PLT', jabatan: 'Plt. Kasi Kesra' });
    const expiresAt = new Date(office.clock.now().getTime() + 5 * DAY + 5 * HOUR);
    await office.database.read((db) =>
      db.kontak.updateMany({ where: { orang: { telegramId: wati.id } }, data: { expiresAt } }),
    );
    await office.settle();
    office.transcript(siti, rina, wati);
  });

  test('the Kasi is reminded once, and the seat ends to the minute, with what was being filled in', async () => {
    await later(2 * DAY);
    expect(office.transcript(rina, wati)).toBe('');
    // 14.00 on Friday, three days before.
    await later(5 * HOUR);
    await later(HOUR);
    await later(DAY);
    await wati.says('/rekap');
    await wati.taps('📅 Periode lain…');
    office.transcript(wati);
    await later(2 * DAY - HOUR - 60_000);
    expect(await actorOf(wati)).not.toBeNull();
    await later(60_000);
    await later(60_000);
    await wati.says('2026');
    // It ended on a Sunday: told on Monday morning.
    await later(17 * HOUR);
    expect(office.transcript(rina, wati)).toMatchInlineSnapshot(`
      "KesraBot ▸ Rina: ⏳ Masa tugas *Wati* (Plt. Kasi Kesra, Kecamatan Dusun Timur) berakhir Minggu, 29 November 2026, 14.00 WIB. Sesudah itu aksesnya tertutup sendiri.
      Wati ▸ 2026
      KesraBot ▸ Wati: Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
        [🙋 Ajukan bergabung]
      KesraBot ▸ Wati: Masa tugas Bapak/Ibu sebagai *Plt. Kasi Kesra* (Kecamatan Dusun Timur) berakhir Minggu, 29 November 2026, 14.00 WIB, jadi aksesnya ditutup. Terima kasih atas kerja samanya.
      KesraBot ▸ Rina: ⏳ Masa tugas *Wati* (Plt. Kasi Kesra, Kecamatan Dusun Timur) berakhir Minggu, 29 November 2026, 14.00 WIB. Aksesnya sudah ditutup."
    `);
    expect(await actorOf(wati)).toBeNull();
    const acts = await office.database.read((db) => db.audit.findMany({ where: { action: 'kontak.expire' } }));
    expect(acts.map(({ orangId }) => orangId)).toEqual([null]);
  });

  test('two processes at once: told once', async () => {
    office.clock.advance(6 * DAY);
    const now = office.clock.now();
    await Promise.all([endExpiredKontak(office.database, now), endExpiredKontak(office.database, now)]);
    expect((await outboxRows(office.database, rina.id)).filter(({ once }) => once.includes('berakhir'))).toHaveLength(
      1,
    );
    expect((await outboxRows(office.database, wati.id)).filter(({ once }) => once.includes('berakhir'))).toHaveLength(
      1,
    );
    await office.settle();
  });

  test('the last Kasi stays, and is told once', async () => {
    await office.database.read((db) =>
      db.kontak.updateMany({ where: { orang: { telegramId: rina.id } }, data: { revokedAt: office.clock.now() } }),
    );
    await later(6 * DAY);
    await later(DAY);
    expect(office.transcript(wati).match(/Belum ada Kasi Kesra lain/g)).toHaveLength(1);
    expect(await actorOf(wati)).not.toBeNull();
  });
});

describe('"masih menjabat?"', () => {
  beforeEach(async () => {
    // Friday, 1 January 2027, 08.00 WIB: a holiday, and the office works again on Monday, the 4th.
    ({ office, siti, rina } = await openKebutuhanOffice({ start: '2027-01-01T01:00:00.000Z' }));
    await quietTurnOfYear(office);
    await later(60_000);
    office.transcript(siti, rina);
  });

  test('asked once in the quarter, on its first working morning; "Masih" is written down', async () => {
    await later(3 * DAY - 2 * 60_000);
    expect(office.transcript(siti)).toBe('');
    await later(60_000);
    await later(60_000);
    await later(DAY);
    await siti.taps('✅ Masih');
    await later(5 * DAY);
    expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
      "KesraBot ▸ Siti: Pemeriksaan tiap triwulan: apakah Bapak/Ibu masih menjabat sebagai *Sekretaris Desa*, Desa Sarapat?
        [✅ Masih] [Bukan saya lagi]
      Siti ▸ [✅ Masih]
      KesraBot ▸ Siti: (diubah) ✓ Masih menjabat sebagai Sekretaris Desa, Desa Sarapat. Terima kasih."
    `);
    const kontakId = (await actorOf(siti))?.kontakId ?? 0;
    expect((await rowOf(kontakId)).confirmedAt).not.toBeNull();
    await later(85 * DAY);
    expect(office.transcript(siti).match(/masih menjabat sebagai/g)).toHaveLength(1);
  });

  test('"Bukan saya lagi" ends the seat and tells the Kasi once, however often it is tapped', async () => {
    const kontakId = (await actorOf(siti))?.kontakId ?? 0;
    await later(3 * DAY);
    const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
    office.transcript(siti);
    await siti.taps('Bukan saya lagi');
    await siti.taps('Ya, bukan saya lagi');
    await siti.taps('lagi', { messageId, data: `mj:${kontakId}:left` });
    await siti.taps('lagi', { messageId, data: `mj:${kontakId}:yes` });
    expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
      "Siti ▸ [Bukan saya lagi]
      KesraBot ▸ Siti: (diubah) Yakin bukan Bapak/Ibu lagi yang menjabat sebagai *Sekretaris Desa*, Desa Sarapat? Akses ke bot ini ditutup, dan Kasi Kesra mengundang penggantinya.
        [Ya, bukan saya lagi]
        [✅ Masih]
      Siti ▸ [Ya, bukan saya lagi]
      KesraBot ▸ Siti: (diubah) ✓ Bukan saya lagi: Sekretaris Desa, Desa Sarapat. Akses ditutup, dan Kasi Kesra diberi tahu. Terima kasih atas kerja samanya.
      KesraBot ▸ Rina: 👤 *Siti Aminah* menyatakan tidak lagi menjabat sebagai Sekretaris Desa, Desa Sarapat. Aksesnya sudah ditutup. Penggantinya dapat diundang dengan tombol di bawah; pekerjaan yang belum selesai ikut diteruskan.
        [🔁 Undang pengganti]
      Siti ▸ [lagi]
      Siti ▸ [lagi]
      KesraBot ▸ Siti (jendela): Kontak itu tidak ditemukan."
    `);
    expect((await rowOf(kontakId)).revokedAt).not.toBeNull();
    expect(await actorOf(siti)).toBeNull();
  });

  test('a form that runs is not broken into: the question comes when it has ended, or was left alone', async () => {
    await later(3 * DAY - 10 * 60_000);
    await siti.says('/lapor');
    await siti.taps('Kesehatan');
    await later(25 * 60_000);
    expect(office.transcript(siti)).not.toContain('masih menjabat sebagai');
    await siti.says('/batal');
    await siti.taps('Ya, batalkan');
    await later(60_000);
    expect(office.transcript(siti).match(/masih menjabat sebagai/g)).toHaveLength(1);
  });

  test('a form that lies untouched for half an hour holds nothing up', async () => {
    await later(3 * DAY - 10 * 60_000);
    await siti.says('/lapor');
    await later(41 * 60_000);
    await later(60_000);
    expect(office.transcript(siti)).toContain('masih menjabat sebagai');
  });

  test('off for weeks: not asked; nobody else can answer', async () => {
    const kontakId = (await actorOf(siti))?.kontakId ?? 0;
    await rina.says('/menu');
    const messageId = office.world.messages(rina.id).at(-1)?.message.message_id ?? 0;
    await rina.taps('palsu', { messageId, data: `mj:${kontakId}:left` });
    expect((await rowOf(kontakId)).revokedAt).toBeNull();
    await later(30 * DAY);
    expect(office.transcript(siti)).toBe('');
  });
});

test('quarters begin on a working morning, in each zone, and not on what the office keeps as a holiday', async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
  const start = (at: string, zona: string, hariLibur = new Map<string, string | null>()) =>
    triwulanStart({ ...KALENDER_AWAL, zona, hariLibur }, new Date(at)).at.toISOString();
  expect(start('2027-02-10T00:00:00Z', 'Asia/Jakarta')).toBe('2027-01-04T01:00:00.000Z');
  expect(start('2027-02-10T00:00:00Z', 'Asia/Jayapura')).toBe('2027-01-03T23:00:00.000Z');
  // 1 October 2028 is a Sunday, and the office has the Monday off.
  expect(start('2028-12-31T10:00:00Z', 'Asia/Jakarta')).toBe('2028-10-02T01:00:00.000Z');
  const own = new Map([['2028-10-02', 'Hari jadi kabupaten']]);
  expect(start('2028-12-31T10:00:00Z', 'Asia/Jakarta', own)).toBe('2028-10-03T01:00:00.000Z');
  // In Jakarta it is the new quarter already.
  const kalender = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map<string, string | null>() };
  expect(triwulanStart(kalender, new Date('2026-12-31T18:00:00Z')).triwulan).toBe('2027-1');
});
