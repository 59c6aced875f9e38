/** /undang where somebody is already: beside, in place of, in two kecamatan; and forged buttons (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { joinsBy, lastWords, newestLink, startOf, steady } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const linkFor = (kasi = rina): string => newestLink(office, kasi);
const joins = (person: Person, nama: string, jabatan: string, link = linkFor()): Promise<void> =>
  joinsBy(link, person, nama, jabatan);
const actorOf = (person: Person) => loadActor(office.app.deps, person.id);

test('a desa with people: one more, or in place of one; the successor gets what the predecessor had reported', async () => {
  await reports(siti);
  await rina.says('/undang');
  await rina.taps('🏘 Perangkat desa');
  office.transcript(rina, siti);
  await rina.taps('Sarapat');
  await rina.taps('🔁 Pengganti Siti Aminah');
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ [Sarapat]
    KesraBot ▸ Rina: (diubah) Sudah ada perangkat *Desa Sarapat*:
      • Siti Aminah – Sekretaris Desa
      
      Siapa yang diundang sekarang?
      [➕ Orang tambahan]
      [🔁 Pengganti Siti Aminah]
    Rina ▸ [🔁 Pengganti Siti Aminah]
    KesraBot ▸ Rina: (diubah) ✓ Undangan untuk perangkat *Desa Sarapat* sudah dibuat.
    KesraBot ▸ Rina: ‹foto 600×600› Undangan untuk perangkat *Desa Sarapat*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB."
  `);
  const budi = office.person({ firstName: 'Budi' });
  await joins(budi, 'Budi Santoso', 'Sekretaris Desa');
  expect(office.transcript(rina)).toContain('menggantikan *Siti Aminah*');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: Tugas Bapak/Ibu sebagai Sekretaris Desa sudah diteruskan oleh *Budi Santoso*. Laporan yang belum selesai akan dijawab kepada pengganti.
      Terima kasih atas kerja sama Bapak/Ibu selama ini."
  `);
  expect(await actorOf(siti)).toBeNull();
  office.transcript(budi);
  await rina.says('K-0001');
  await rina.taps('✅ Verifikasi');
  expect(office.transcript(budi)).toContain('K-0001');
  expect(office.transcript(siti)).toBe('');
  await budi.says('K-0001');
  expect(office.transcript(budi)).toContain('Sumur warga kering');
});

test('a mitra of two kecamatan speaks from the seat that was taken last', async () => {
  const dewi = office.person({ firstName: 'Dewi' });
  await aPerson(office.database, 'MITRA', null, {
    kode: '62.13.02',
    instansi: 'BAZNAS',
    telegramId: dewi.id,
    nama: 'Dewi',
  });
  await dewi.says('/menu');
  await rina.says('/undang');
  await rina.taps('🤝 Mitra');
  await rina.taps('Baznas');
  await joins(dewi, 'Dewi Lestari', 'Ketua');
  expect(await actorOf(dewi)).toMatchObject({
    peran: 'MITRA',
    tempat: 'Badan Amil Zakat Nasional, Kecamatan Dusun Timur',
  });
  // In the same kecamatan one seat is enough.
  await rina.says('/undang');
  await rina.taps('🤝 Mitra');
  await rina.taps('Puskesmas');
  await dewi.says(startOf(linkFor()));
  expect(lastWords(office, dewi)).toContain('sudah terdaftar');
});

test('the Kasi hands over: the successor is Kasi, the predecessor has no seat', async () => {
  await rina.says('/undang');
  await rina.taps('👤 Staf, Plt, atau Plh Kasi');
  await rina.taps('Kasi Kesra baru, pengganti saya');
  await rina.taps('✅ Kirim');
  const joko = office.person({ firstName: 'Joko' });
  await joins(joko, 'Joko Susilo', 'Kasi Kesra');
  expect(await actorOf(joko)).toMatchObject({ peran: 'KASI', kedudukan: 'DEFINITIF' });
  expect(await actorOf(rina)).toBeNull();
  expect(lastWords(office, rina)).toContain('sudah diteruskan oleh');
});

test('forged: buttons of staf, a seat of elsewhere to be replaced, a Kasi of elsewhere who revokes', async () => {
  const lala = office.person({ firstName: 'Lala' });
  await aKasi(office.database, { kode: '62.13.02', telegramId: lala.id, nama: 'Lala' });
  const jaar = await aDesaOfficial(office.database, 'Jaar', { nama: 'Budi' });
  const yuni = office.person({ firstName: 'Yuni' });
  await aPerson(office.database, 'KASI', null, {
    telegramId: yuni.id,
    kedudukan: 'STAF',
    hak: ['TRIASE'],
    nama: 'Yuni',
  });
  await rina.says('/undang');
  await rina.taps('🏛 Camat');
  const invite = await office.database.read((db) => db.invite.findFirstOrThrow());
  const sarapat = (await actorOf(siti))?.desaId ?? 0;
  const forged = [`undang:swap-desa:${sarapat}-${jaar.kontakId}`, 'undang:swap-camat:0-999999', 'undang:swap-desa:x'];
  for (const person of [rina, lala, yuni]) {
    await person.says('/menu');
    const messageId = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
    for (const data of forged) await person.taps('palsu', { messageId, data });
    if (person === rina) continue;
    for (const data of [`undang:revoke:${invite.id}`, `undang:qr:${linkFor().slice(-22)}`])
      await person.taps('palsu', { messageId, data });
  }
  await yuni.says('/undang');
  expect(lastWords(office, yuni)).toContain('tidak mengerti');
  expect(await office.database.read((db) => db.invite.findMany())).toEqual([invite]);
});
