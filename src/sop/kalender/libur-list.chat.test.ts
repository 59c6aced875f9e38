/** A year without its decree: the Kasi is asked in November, and its list is pasted in the chat (W1). @both-databases */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aPengelola } from '../../../test/builders.ts';
import { lastWords, seated } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { liburOf } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { kalenderPengingat } from './kalender.pengingat.ts';

const LIST = `Hari libur nasional 2028
1 Januari Tahun Baru Masehi
26 Januari: Tahun Baru Imlek 2579
25-26 Februari: Idulfitri 1449 H
26 Maret: Hari Suci Nyepi
14 April: Wafat Yesus Kristus
1 Mei: Hari Buruh
9 Mei: Waisak
25 Mei: Kenaikan Yesus Kristus
17 Agustus: Hari Kemerdekaan
25 Desember: Natal
Cuti bersama
24 Februari: Idulfitri`;

let office: Office;
let rina: Person;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const kalenderList = () => office.database.read((db) => loadKalenderList(db));
async function opens(tahun: number): Promise<void> {
  await rina.says('/setelan');
  await rina.taps('📅 Kalender kantor');
  await rina.taps('🏖 Hari libur');
  if (tahun !== 2026) await rina.taps(`Tahun ${tahun}`);
}
async function remindedOn(today: string): Promise<number> {
  const found = await office.database.transaction(async (tx) => {
    const lines = [];
    for (const [kecamatanId, kalender] of await loadKalenderList(tx))
      lines.push(...(await kalenderPengingat.find(tx, { kecamatanId, kalender, today })));
    return lines;
  });
  return found.length;
}

test('the page says where the days come from', async () => {
  await opens(2026);
  expect(lastWords(office, rina)).toContain('Menurut SKB Menag 1497/2025');
  expect(lastWords(office, rina)).toContain('17 hari libur nasional, 8 hari cuti bersama');
  await rina.taps('Tahun 2027');
  expect(lastWords(office, rina)).toContain('Menurut SKB Menag 1205/2026');
  expect(lastWords(office, rina)).toContain('18 hari libur nasional, 8 hari cuti bersama');
  expect(lastWords(office, rina)).toContain('Idulfitri dan Iduladha masih menunggu keputusan Menteri Agama');
  expect(lastWords(office, rina)).not.toContain('perkiraan');
});

test('asked from November on, until the list is there; a line that is not understood stops the message', async () => {
  expect(await remindedOn('2026-11-24')).toBe(0);
  expect(await remindedOn('2027-10-29')).toBe(0);
  expect(await remindedOn('2027-11-01')).toBe(1);
  await opens(2027);
  await rina.taps('📋 Tempel daftar');
  expect(office.transcript(rina)).toContain('*Daftar hari libur*');
  await rina.says(`${LIST}\nlibur lagi entah kapan`);
  expect(lastWords(office, rina)).toContain('• libur lagi entah kapan');
  await rina.says(LIST);
  await rina.taps('Selesai');
  office.transcript(rina);
  await rina.taps('✅ Kirim');
  expect(lastWords(office, rina)).toMatch(/12 hari libur dicatat untuk 1 kecamatan\. \d perkiraan yang tidak ada/);
  const [kalender] = [...(await kalenderList()).values()];
  const libur = (day: string) => kalender && liburOf(kalender, day);
  expect(libur('2028-02-24')).toBe('Cuti bersama Idulfitri');
  expect(libur('2028-02-25')).toBe('Idulfitri 1449 H');
  // Guessed, and not in the list.
  expect(libur('2028-02-27')).toBeNull();
  expect(libur('2028-06-01')).toBe('Hari Lahir Pancasila');
  expect(await remindedOn('2027-11-01')).toBe(0);
  const acts = await office.database.read((db) => db.audit.findMany({ where: { action: 'kalender.daftar' } }));
  expect(acts.map(({ subject, detail }) => `${subject} ${detail}`)).toEqual(['libur:2028 hari=12']);
});

test('the pengelola pastes it for every office; what an office has said itself stays', async () => {
  const lala = await seated(office, 'Lala', (telegramId) =>
    aPengelola(office.database, { kode: BANUA_LIMA, telegramId, nama: 'Lala' }),
  );
  const others = await office.database.read((db) =>
    db.kecamatan.findFirstOrThrow({ where: { kode: { not: BANUA_LIMA } } }),
  );
  const own = { kecamatanId: others.id, tanggal: '2028-01-26', nama: 'Hari jadi', libur: true };
  await office.database.transaction((tx) => tx.hariLibur.create({ data: own }));
  await lala.says('/setelan');
  await lala.taps('🏛 Instalasi');
  await lala.taps('📋 Hari libur 2027 untuk semua kecamatan');
  expect(office.transcript(lala)).toContain('*Hari libur untuk semua kecamatan*');
  await lala.says(LIST);
  await lala.taps('Selesai');
  await lala.taps('✅ Kirim');
  expect(lastWords(office, lala)).toContain('12 hari libur dicatat untuk 2 kecamatan');
  const list = await kalenderList();
  expect([...list.values()].map((kalender) => liburOf(kalender, '2028-03-26'))).toEqual([
    'Hari Suci Nyepi',
    'Hari Suci Nyepi',
  ]);
  const kalender = list.get(others.id);
  expect(kalender && liburOf(kalender, '2028-01-26')).toBe('Hari jadi');
});
