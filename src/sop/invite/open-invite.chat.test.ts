/** Invitations that do not let in: late, guessed, taken by another, opened by somebody who has a seat (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi } from '../../../test/builders.ts';
import { lastWords } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

const DAY = 86_400_000;
let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const ASK_NEW = 'Mintalah tautan baru kepada Kasi Kesra kecamatan.';
const LATE = `Masa berlaku tautan ini sudah habis. ${ASK_NEW}`;
const USED = `Tautan ini sudah dipakai. Satu tautan hanya untuk satu orang. ${ASK_NEW}`;
const seats = () => office.database.read((db) => db.kontak.count());
/** What the Kasi's newest link makes Telegram send. */
async function invite(desa = 'Jaar', kasi = rina): Promise<string> {
  await kasi.says('/undang');
  await kasi.taps('🏘 Perangkat desa');
  await kasi.taps(desa);
  return `/start ${/start=(u_[\w-]+)/.exec(lastWords(office, kasi))?.[1] ?? ''}`;
}
async function joins(person: Person): Promise<void> {
  await person.taps('✅ Setuju');
  await person.says('Budi Santoso');
  await person.says('Kaur Kesra');
  await person.taps('✅ Kirim');
}

test('late: after its week, and when the week ends while the form is filled in', async () => {
  const link = await invite();
  const budi = office.person({ firstName: 'Budi' });
  await budi.says(link);
  await budi.taps('✅ Setuju');
  office.clock.advance(8 * DAY);
  await budi.says('Budi Santoso');
  expect(lastWords(office, budi)).toBe(LATE);
  const wati = office.person({ firstName: 'Wati' });
  await wati.says(link);
  expect(lastWords(office, wati)).toBe(LATE);
  expect(await seats()).toBe(2);
});

test('two people with one link at the same moment: one gets in', async () => {
  const link = await invite();
  const people = [office.person({ firstName: 'Budi' }), office.person({ firstName: 'Wati' })];
  for (const person of people) {
    await person.says(link);
    await person.taps('✅ Setuju');
    await person.says(person.name);
    await person.says('Kaur');
  }
  for (const person of people) await office.world.person(person.id).taps('✅ Kirim');
  await office.settle();
  const words = people.map((person) => lastWords(office, person));
  expect(words.filter((text) => text.includes('pendaftaran selesai'))).toHaveLength(1);
  expect(words.filter((text) => text.includes(USED))).toHaveLength(1);
  expect(await seats()).toBe(3);
  expect(office.transcript(rina).match(/sudah bergabung/g)).toHaveLength(1);
});

test('guessing: after a few tries nothing else is looked at for an hour, but a good link opens', async () => {
  const link = await invite();
  const orang = office.person({ firstName: 'Orang' });
  for (let at = 0; at < 12; at += 1) await orang.says(`/start u_${'a'.repeat(21)}${String.fromCodePoint(65 + at)}`);
  expect(lastWords(office, orang)).toBe('Sudah terlalu banyak percobaan yang salah. Mohon coba lagi satu jam lagi.');
  await orang.says(link);
  await joins(orang);
  expect(lastWords(office, orang)).toContain('pendaftaran selesai');
});

test('somebody who has a seat, here or in another kecamatan: the link stays for the one who was meant', async () => {
  const lala = office.person({ firstName: 'Lala' });
  await lala.says('/menu');
  await aKasi(office.database, { kode: BANUA_LIMA, telegramId: lala.id, nama: 'Lala' });
  const link = await invite();
  for (const person of [siti, rina, lala]) {
    await person.says(link);
    expect(lastWords(office, person)).toBe(
      'Bapak/Ibu sudah terdaftar, jadi tautan ini tidak perlu dipakai. Teruskan kepada orang yang diundang.',
    );
  }
  const budi = office.person({ firstName: 'Budi' });
  await budi.says(link);
  await joins(budi);
  expect(lastWords(office, budi)).toContain('pendaftaran selesai');
  // Used: whoever has it reads so.
  for (const person of [siti, lala, office.person({ firstName: 'Orang' })]) {
    await person.says(link);
    expect(lastWords(office, person)).toBe(USED);
  }
});

test("forged buttons of invitations: another kecamatan's desa, and people who may not invite", async () => {
  const lala = office.person({ firstName: 'Lala' });
  await aKasi(office.database, { kode: BANUA_LIMA, telegramId: lala.id, nama: 'Lala' });
  const orang = office.person({ firstName: 'Orang' });
  const ours = await office.database.read((db) =>
    db.desa.findFirstOrThrow({ where: { nama: 'Jaar', kecamatan: { kode: { not: BANUA_LIMA } } } }),
  );
  for (const person of [lala, siti, orang]) {
    await person.says('/menu');
    office.transcript(person);
    const messageId = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
    for (const data of [
      `undang:desa:${ours.id}`,
      `undang:add-desa:${ours.id}`,
      `undang:swap-desa:${ours.id}-1`,
      'undang:desa:999999999',
      'undang:sheet:1:2',
      'undang:revoke:1',
      'undang:add-kasi:0',
      'undang:qr:abc',
      'kontak-p:0',
    ]) {
      await person.taps('palsu', { messageId, data });
    }
    expect(office.transcript(person)).not.toMatch(/Jaar|t\.me|Aminah/);
  }
  expect(await office.database.read((db) => db.invite.count())).toBe(0);
});
