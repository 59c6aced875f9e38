/** The other ways through the minutes: two writers at once, the Kasi alone, forged and old buttons, a notulis who is revoked, English (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { forges, lastWords, seated } from '../../../test/chat-acts.ts';
import {
  type NotulenOffice,
  aRapat,
  openNotulenOffice,
  plansItem,
  writesPoint,
  writtenNotulen,
} from '../../../test/notulen-office.ts';

const BUTTON = 'R-0001 Rapat koordinasi penangana…';
let all: NotulenOffice;
beforeEach(async () => {
  all = await openNotulenOffice();
});
afterEach(() => all.office.close());

test('two change the same point: the second reads what stands there, loses nothing, and decides', async () => {
  const { office, siti, rina } = all;
  await siti.says('/notulen');
  await siti.taps(BUTTON);
  await writesPoint(siti, '✍️ 2. Air bersih', 'Sumur kering.');
  for (const person of [siti, rina]) {
    await person.says('/notulen');
    await person.taps(BUTTON);
    await person.taps('✓ 2. Air bersih');
    await person.taps('✏️ Ubah');
  }
  await siti.says('Dua sumur kering.');
  await siti.taps('Lewati');
  await siti.taps('✅ Kirim');
  await rina.says('Tiga sumur kering.');
  await rina.says('Dikirim tangki air.');
  office.transcript(rina, siti);
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Mengubah pokok notulen* — mohon diperiksa
      
      Pembahasan: *Tiga sumur kering.*
      Keputusan: *Dikirim tangki air.*
      → *Kirim*
    KesraBot ▸ Rina: Pokok *Air bersih* baru saja diubah orang lain. Yang tertulis sekarang:
      Dua sumur kering.
      Keputusan: –
      Tulisan Bapak/Ibu belum hilang dan masih di bawah ini. Ubah seperlunya, lalu tekan Kirim untuk menggantikannya, atau tekan Batal.
      
      *Mengubah pokok notulen* — mohon diperiksa
      
      Pembahasan: *Tiga sumur kering.*
      Keputusan: *Dikirim tangki air.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Pembahasan] [✏️ Keputusan]
      [✅ Kirim] [✖ Batal]"
  `);
  await rina.taps('✅ Kirim');
  const rows = await office.database.read((db) => db.notulenButir.findMany());
  expect(rows.map(({ pembahasan, keputusan }) => [pembahasan, keputusan])).toEqual([
    ['Tiga sumur kering.', 'Dikirim tangki air.'],
  ]);
});

test('the Kasi writes them alone, changes and removes, and approves straight away', async () => {
  const { office, rina, kasi, siti } = all;
  await aRapat(office.database, kasi, { judul: 'Rapat kecil', agenda: ['Jadwal'] });
  await rina.says('/notulen');
  await rina.taps('R-0002 Rapat kecil');
  await rina.taps('➕ Pokok lain');
  await rina.says('Salah tulis');
  await rina.says('Tidak jadi.');
  await rina.taps('Lewati');
  await rina.taps('✅ Kirim');
  await rina.taps('Tidak, kembali ke notulen');
  await writesPoint(rina, '✍️ 1. Jadwal', 'Jadwal disepakati.');
  await rina.taps('📌 Ya, ada tindak lanjut');
  await plansItem(rina, 'Membagi jadwal', '👤 Orang yang diundang', 'Rina Wulandari, S.Sos', 'besok');
  await rina.taps('🗒 Buka notulen');
  await rina.taps('✓ Salah tulis');
  await rina.taps('🗑 Hapus');
  await rina.taps('Ya, hapus');
  await rina.taps('📌 Membagi jadwal');
  await rina.taps('✏️ Ubah');
  expect(office.transcript(rina)).toContain('*Mengubah tindak lanjut*');
  await plansItem(rina, 'Membagi jadwal ke desa', '👤 Orang yang diundang', 'Rina Wulandari, S.Sos', 'besok');
  await rina.taps('🗒 Buka notulen');
  await rina.taps('📝 Kesimpulan');
  expect(office.transcript(rina)).toContain('*Kesimpulan rapat*');
  await rina.says('Jadwal berlaku.');
  await rina.taps('✅ Kirim');
  await rina.taps('🗒 Buka notulen');
  office.transcript(rina, siti);
  await rina.taps('👁 Lihat naskah');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [👁 Lihat naskah]
    KesraBot ▸ Rina: *NOTULEN R-0002*
      Rapat kecil
      Selasa, 24 November 2026
      
      *1. Jadwal*
      Jadwal disepakati.
      
      *Kesimpulan*
      Jadwal berlaku.
      
      *Tindak lanjut*
      
      📌 Membagi jadwal ke desa – Rina Wulandari, S.Sos (Kasi Kesejahteraan Rakyat), paling lambat Rabu, 25 November 2026
      [◀ Notulen]"
  `);
  await rina.taps('◀ Notulen');
  await rina.taps('✅ Setujui dan kirim');
  expect(lastWords(office, rina)).toMatchInlineSnapshot(`
    "Setujui notulen R-0002? Tidak ada yang diundang lewat bot ini, jadi notula hanya dikirim kepada Kasi dan notulis.
    Sesudah ini notulen tidak dapat diubah lagi."
  `);
  await rina.taps('✅ Ya, setujui dan kirim');
  expect(office.transcript(rina)).toContain('Notula R-0002 2026-11-24.docx');
  await rina.says('/notulen');
  await rina.taps('R-0002 Rapat kecil');
  office.transcript(rina);
  await rina.taps('📄 Notula (PDF)');
  expect(office.transcript(rina)).toContain('Notula R-0002 2026-11-24.pdf');
  const { status } = await office.database.read((db) => db.rapat.findFirstOrThrow({ where: { nomor: 2 } }));
  expect(status).toBe('SELESAI');
});

test('forged and old buttons: whoever may not is told that there is nothing, the state does not change', async () => {
  const { office, siti, rina, budi, rapatId, notulis } = all;
  const { notulenId, revision } = await writtenNotulen(office.app.deps, notulis, rapatId);
  const lala = await seated(office, 'Lala', (telegramId) =>
    aKasi(office.database, { telegramId, kode: BANUA_LIMA, nama: 'Lala' }),
  );
  const verbs = ['open', 'page', 'point', 'add', 'other', 'plan', 'close', 'text', 'butir', 'edit', 'drop', 'dropyes'];
  const more = ['item', 'replan', 'unplan', 'unplanyes', 'ready', 'submit', 'return', 'send', 'approve', 'pdf', 'docx'];
  for (const person of [budi, lala]) {
    await person.says('/start');
    for (const verb of [...verbs, ...more]) {
      const said = await forges(office, person, `nt:${verb}:${rapatId}:${revision}`);
      expect([verb, said]).toEqual([verb, 'Notulen itu tidak ditemukan.']);
    }
    expect(await forges(office, person, 'nt:palsu:1:1')).toBe('Tombol ini sudah tidak berlaku.');
    expect(office.transcript(person)).not.toContain('balita');
  }
  // The notulis cannot approve; an old button says how it stands.
  await siti.says('/start');
  expect(await forges(office, siti, `nt:approve:${notulenId}:${revision}`)).toBe('Notulen itu tidak ditemukan.');
  await rina.says('/start');
  expect(await forges(office, rina, `nt:approve:${notulenId}:${revision - 1}`)).toContain('sudah berubah');
  expect(await forges(office, rina, `nt:return:${notulenId}:${revision}`)).toContain('sudah berubah');
  const rows = await office.database.read((db) => db.notulen.findMany());
  expect(rows.map(({ status }) => status)).toEqual(['DRAF']);
});

test('a notulis who is revoked in the middle of a point writes nothing any more; the successor goes on', async () => {
  const { office, siti, notulis, rapatId } = all;
  await siti.says('/notulen');
  await siti.taps(BUTTON);
  await siti.taps('✍️ 2. Air bersih');
  await siti.says('Sumur kering.');
  const revokedAt = office.clock.now();
  const nina = await seated(office, 'Nina', async (telegramId) => {
    const { kontakId } = await aDesaOfficial(office.database, 'Sarapat', { telegramId, nama: 'Nina' });
    await office.database.transaction((tx) =>
      tx.kontak.update({ where: { id: notulis.kontakId }, data: { revokedAt, successorId: kontakId } }),
    );
  });
  await siti.says('lewati');
  await siti.says('kirim');
  expect(office.transcript(siti)).toContain('belum terdaftar');
  expect(await office.database.read((db) => db.notulenButir.count())).toBe(0);
  await nina.says('/notulen');
  await nina.taps(BUTTON);
  await writesPoint(nina, '✍️ 2. Air bersih', 'Sumur kering.');
  const rows = await office.database.read((db) => db.notulenButir.findMany({ where: { notulen: { rapatId } } }));
  expect(rows).toHaveLength(1);
});

test('in English', async () => {
  const { office, rapatId, kasi } = all;
  const ann = await seated(
    office,
    'Ann',
    (telegramId) => aKasi(office.database, { telegramId, nama: 'Ann', language: 'en', kedudukan: 'PLH' }),
    'en',
  );
  await writtenNotulen(office.app.deps, kasi, rapatId);
  await ann.says('/notulen');
  await ann.taps(BUTTON);
  expect(office.transcript(ann)).toMatchInlineSnapshot(`
    "Ann ▸ /notulen
    KesraBot ▸ Ann: 🗒 *Minutes of meetings*
      Tap the meeting whose minutes you want to write or read.
      
      *R-0001* · ✍️ Being written
      Rapat koordinasi penanganan stunting
      Tuesday, 24 November 2026
      [R-0001 Rapat koordinasi penangana…]
    Ann ▸ [R-0001 Rapat koordinasi penangana…]
    KesraBot ▸ Ann: 🗒 *Minutes of R-0001* · ✍️ Being written
      *Rapat koordinasi penanganan stunting*
      Tuesday, 24 November 2026
      Written by: Siti Aminah (Sekretaris Desa Sarapat)
      
      ✓ 1. Data balita stunting
      ▫️ 2. Air bersih
      
      Conclusion: ✓ written
      Action items: 0
      
      _Each point is saved at once. You may stop at any time and go on another day._
      [✓ 1. Data balita stunting]
      [✍️ 2. Air bersih]
      [➕ Another point] [➕ Action item]
      [📝 Conclusion] [👁 Read the text]
      [✅ Approve and send]
      [◀ List of minutes]"
  `);
  await ann.taps('✅ Approve and send');
  await ann.taps('✅ Yes, approve and send');
  expect(office.transcript(ann)).toMatchInlineSnapshot(`
    "Ann ▸ [✅ Approve and send]
    KesraBot ▸ Ann: (diubah) Approve the minutes of *R-0001* and send them to 4 invited people?
      They cannot be changed after this.
      
      ⚠️ Siti Aminah has not submitted these minutes yet and may still be writing.
      
      ⚠️ Not written yet: Air bersih.
      
      👥 They also go to one group, without names of those who took part. Please make sure that no resident is named in the discussion.
      [✅ Yes, approve and send]
      [◀ Not yet]
    Ann ▸ [✅ Yes, approve and send]
    KesraBot ▸ Ann (sekilas): The minutes of R-0001 are approved.
    KesraBot ▸ Ann: (diubah) 🗒 *Minutes of R-0001* · ✅ Approved
      *Rapat koordinasi penanganan stunting*
      Tuesday, 24 November 2026
      Written by: Siti Aminah (Sekretaris Desa Sarapat)
      
      ✓ 1. Data balita stunting
      ▫️ 2. Air bersih
      
      Conclusion: ✓ written
      Action items: 0
      
      _These minutes are approved and sent. Corrections come with the next meeting._
      [📄 Minutes (PDF)] [📝 Minutes (Word)]
      [◀ List of minutes]
    KesraBot ▸ Ann: ✅ The minutes of *R-0001* are approved and go to everybody who was invited.
    KesraBot ▸ Ann: ‹berkas Notula R-0001 2026-11-24.pdf› 🗒 Minutes of *R-0001*: Rapat koordinasi penanganan stunting
    KesraBot ▸ Ann: ‹berkas Notula R-0001 2026-11-24.docx› The Word file, for the letter's number and the signatures."
  `);
});
