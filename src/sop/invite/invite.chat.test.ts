/** /undang for every peran: link and QR, staf and Plt, open invitations (C1, T1). */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinsBy, lastWords, newestLink, startOf, steady } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const linkFor = (kasi = rina): string => newestLink(office, kasi);
const joins = (person: Person, nama: string, jabatan: string, link = linkFor()): Promise<void> =>
  joinsBy(link, person, nama, jabatan);
const actorOf = (person: Person) => loadActor(office.app.deps, person.id);
const newestId = (person: Person) => office.world.messages(person.id).at(-1)?.message.message_id ?? 0;

test('a mitra: the body by its button, a picture that holds the link, and the seat', async () => {
  await rina.says('/undang');
  await rina.taps('🤝 Mitra');
  await rina.taps('Puskesmas');
  const said = steady(office.transcript(rina));
  expect(said.slice(said.indexOf('Rina ▸ [Puskesmas]'))).toMatchInlineSnapshot(`
    "Rina ▸ [Puskesmas]
    KesraBot ▸ Rina: (diubah) ✓ Undangan untuk mitra dari *Puskesmas* sudah dibuat.
    KesraBot ▸ Rina: ‹foto 600×600› Undangan untuk mitra dari *Puskesmas*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB."
  `);
  const photo = office.world.messages(rina.id).at(-1)?.message.photo?.at(-1);
  const { data, width, height } = PNG.sync.read(Buffer.from(office.world.file(photo?.file_id ?? '')?.bytes ?? []));
  expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(linkFor());
  const dewi = office.person({ firstName: 'Dewi' });
  await joins(dewi, 'dr. Dewi Lestari', 'Kepala Puskesmas');
  const joined = office.transcript(dewi, rina);
  expect(joined.slice(joined.lastIndexOf('Dewi ▸'))).toMatchInlineSnapshot(`
    "Dewi ▸ [✅ Kirim]
    KesraBot ▸ Dewi: (diubah) *Pendaftaran* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Nama: *dr. Dewi Lestari*
      Jabatan: *Kepala Puskesmas*
      → *Kirim*
    KesraBot ▸ Dewi: Terima kasih, pendaftaran selesai. Bapak/Ibu terdaftar sebagai mitra dari *Puskesmas*, Kecamatan Dusun Timur.
      Tekan /menu untuk mulai.
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗒 Notulen] [📌 Tindak lanjut]
      ⌨ [❓ Bantuan] [☰ Menu]
    KesraBot ▸ Rina: 👤 *dr. Dewi Lestari* (Kepala Puskesmas) sudah bergabung lewat undangan sebagai mitra dari *Puskesmas*."
  `);
  expect(joined).toContain('Apa jabatan Bapak/Ibu di instansi itu?');
  expect(await actorOf(dewi)).toMatchObject({ peran: 'MITRA', tempat: 'Puskesmas, Kecamatan Dusun Timur' });
});

test('the Camat, in English', async () => {
  await rina.says('/bahasa');
  await rina.taps('English');
  await rina.says('/undang');
  office.transcript(rina);
  await rina.taps('🏛 Camat');
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ [🏛 Camat]
    KesraBot ▸ Rina: (diubah) ✓ The invitation for the *Camat* is made.
    KesraBot ▸ Rina: ‹foto 600×600› Invitation for the *Camat*. Forward this message to that person:
      
      https://t.me/KesraBot?start=u_…
      
      The link works for one person, until Tuesday, 1 December 2026, 09:00 WIB."
  `);
  const hadi = office.person({ firstName: 'Hadi' });
  await joins(hadi, 'Drs. Hadi', 'Camat');
  expect(await actorOf(hadi)).toMatchObject({ peran: 'CAMAT', desaId: null, instansiId: null });
  expect(office.transcript(rina)).toContain('*Drs. Hadi* (Camat) has joined by invitation as the *Camat*.');
});

test('a staf with two rights: the form, the link, the QR on request, and what the staf may then do', async () => {
  await rina.says('/undang');
  await rina.taps('👤 Staf, Plt, atau Plh Kasi');
  await rina.taps('Staf Kasi Kesra');
  await rina.taps('☐ Membuat rekap');
  await rina.taps('☐ Mengundang dan mengatur kontak');
  await rina.taps('Selesai');
  await rina.taps('✅ Kirim');
  const said = steady(office.transcript(rina));
  expect(said.slice(said.indexOf('Rina ▸ [✅ Kirim]'))).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Undangan staf, Plt, atau Plh Kasi* — mohon diperiksa
      
      Sebagai: *Staf Kasi Kesra*
      Boleh: *Membuat rekap, Mengundang dan mengatur kontak*
      → *Kirim*
    KesraBot ▸ Rina: Undangan untuk *staf Kasi Kesra*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB.
      [🔳 Gambar QR]"
  `);
  await rina.taps('🔳 Gambar QR');
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ [🔳 Gambar QR]
    KesraBot ▸ Rina: (diubah) Undangan untuk *staf Kasi Kesra*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB.
    KesraBot ▸ Rina: ‹foto 600×600› Undangan untuk *staf Kasi Kesra*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB."
  `);
  const yuni = office.person({ firstName: 'Yuni' });
  await joins(yuni, 'Yuni Astuti', 'Staf Kesra');
  expect(await actorOf(yuni)).toMatchObject({ peran: 'KASI', kedudukan: 'STAF', hak: ['REKAP', 'KONTAK'] });
  office.transcript(yuni);
  await yuni.says('/undang');
  expect(office.transcript(yuni)).not.toContain('Plh');
  await yuni.taps('palsu', { data: 'undang:kasi', messageId: newestId(yuni) });
  expect(office.transcript(yuni)).toContain('Hanya Kasi Kesra, Plt, atau Plh');
  await yuni.taps('🏛 Camat');
  expect(lastWords(office, yuni)).toContain('Undangan untuk Camat');
});

test('a Plt until a day: the seat carries the end of that day there', async () => {
  await rina.says('/undang');
  await rina.taps('👤 Staf, Plt, atau Plh Kasi');
  await rina.taps('Plt. Kasi Kesra');
  await rina.says('kemarin');
  expect(lastWords(office, rina)).not.toContain('Kirim');
  await rina.says('31 Desember 2026');
  await rina.taps('✅ Kirim');
  const joko = office.person({ firstName: 'Joko' });
  await joins(joko, 'Joko Susilo', 'Plt. Kasi Kesra');
  const seat = await office.database.read((db) => db.kontak.findFirstOrThrow({ where: { kedudukan: 'PLT' } }));
  // Midnight after 31 December in WIB.
  expect(seat.expiresAt?.toISOString()).toBe('2026-12-31T17:00:00.000Z');
});

test('open invitations: for whom, until when, by whom; one is revoked, and its link says so', async () => {
  for (const desa of ['Jaar', 'Matabu']) {
    await rina.says('/undang');
    await rina.taps('🏘 Perangkat desa');
    await rina.taps(desa);
  }
  const matabu = linkFor();
  office.transcript(rina);
  await rina.says('/undang');
  await rina.taps('📋 Undangan terbuka');
  await rina.taps('✖ Cabut no. 2');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /undang
    KesraBot ▸ Rina: Siapa yang diundang?
      [🏘 Perangkat desa] [🤝 Mitra]
      [🏛 Camat] [👤 Staf, Plt, atau Plh Kasi]
      [📋 Undangan terbuka]
      [🖨 Lembar undangan semua desa (PDF)]
    Rina ▸ [📋 Undangan terbuka]
    KesraBot ▸ Rina: (diubah) *Undangan terbuka: 2*
      1. perangkat *Desa Jaar*, sampai Selasa, 1 Desember 2026, 09.00 WIB, dari Rina Wulandari, S.Sos
      2. perangkat *Desa Matabu*, sampai Selasa, 1 Desember 2026, 09.00 WIB, dari Rina Wulandari, S.Sos
      [✖ Cabut no. 1] [✖ Cabut no. 2]
    Rina ▸ [✖ Cabut no. 2]
    KesraBot ▸ Rina: (diubah) ✓ Undangan untuk perangkat *Desa Matabu* sudah dicabut. Tautannya tidak berlaku lagi.
      *Undangan terbuka: 1*
      1. perangkat *Desa Jaar*, sampai Selasa, 1 Desember 2026, 09.00 WIB, dari Rina Wulandari, S.Sos
      [✖ Cabut no. 1]"
  `);
  const budi = office.person({ firstName: 'Budi' });
  await budi.says(startOf(matabu));
  await budi.says('/start u_tebakantebakantebakan1');
  expect(
    office.transcript(budi).match(/Tautan (ini sudah ditarik kembali|tidak berlaku)|Huruf besar dan kecil/g),
  ).toHaveLength(2);
  // The old button once more: nothing new happens.
  const [open] = await office.database.read((db) => db.invite.findMany({ where: { revokedAt: { not: null } } }));
  await rina.taps('lama', { data: `undang:revoke:${open?.id ?? 0}`, messageId: newestId(rina) });
  expect(await office.database.read((db) => db.invite.count({ where: { revokedAt: null } }))).toBe(1);
});

test('the same message makes one invitation, however often its buttons are tapped', async () => {
  await rina.says('/undang');
  await rina.taps('🏘 Perangkat desa');
  const message = office.world.messages(rina.id).at(-1)?.message;
  const jaar = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === 'Jaar');
  const data = jaar && 'callback_data' in jaar ? jaar.callback_data : '';
  await Promise.all(
    [0, 1].map(() => office.world.person(rina.id).taps('Jaar', { data, messageId: message?.message_id ?? 0 })),
  );
  await office.settle();
  expect(await office.database.read((db) => db.invite.count())).toBe(1);
  // The second tap is told the same link, as the first one's message may have been lost.
  const links = office.transcript(rina).match(/start=u_[\w-]+/g);
  expect(links).toHaveLength(2);
  expect(new Set(links).size).toBe(1);
});
