/** The ways that a request to join may take: refused with a reason, withdrawn, forged, decided twice, in English (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { forges } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import { asksToJoin, fillsInPermohonan } from '../../../test/permohonan.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
let agus: Person;
let budi: Person;
beforeEach(async () => {
  office = await openOffice();
  rina = office.person({ firstName: 'Rina' });
  agus = office.person({ firstName: 'Agus' });
  budi = office.person({ firstName: 'Budi', phone: '+6281250001234' });
  await aKasi(office.database, { telegramId: rina.id });
  await aKasi(office.database, { telegramId: agus.id, nama: 'Agus Salim', kedudukan: 'STAF', hak: ['KONTAK'] });
  for (const person of [rina, agus]) await person.says('/start');
  office.transcript(rina, agus);
});
afterEach(() => office.close());

const statusList = async () =>
  (await office.database.read((db) => db.permohonan.findMany({ orderBy: { id: 'asc' } }))).map((one) => one.status);
const lastMessage = (person: Person) => office.world.messages(person.id).at(-1)?.message;
const lastWords = (person: Person) => lastMessage(person)?.text ?? '';
function buttonsOf(person: Person): string[] {
  const id = lastMessage(person)?.message_id ?? 0;
  return (office.world.inlineKeyboard(person.id, id)?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

test('refused with a reason, which the applicant reads; then they ask again and are let in', async () => {
  await asksToJoin(budi);
  office.transcript(budi, rina, agus);
  await rina.taps('❌ Tolak');
  await rina.says('Mohon pilih Desa Sarapat.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(budi, rina, agus)).toMatchInlineSnapshot(`
    "Rina ▸ [❌ Tolak]
    KesraBot ▸ Rina: *Penolakan permohonan*
      
      _Langkah 1/1_
      Mengapa permohonan *Budi Santoso* (Desa Jaar) ditolak? Alasan ini dibaca pemohon.
      [✖ Batal]
    Rina ▸ Mohon pilih Desa Sarapat.
    KesraBot ▸ Rina: ✓ Alasan: *Mohon pilih Desa Sarapat.*
      
      *Penolakan permohonan* — mohon diperiksa
      
      Alasan: *Mohon pilih Desa Sarapat.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Alasan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Penolakan permohonan* — mohon diperiksa
      
      Alasan: *Mohon pilih Desa Sarapat.*
      → *Kirim*
    KesraBot ▸ Rina: Permohonan *Budi Santoso* ditolak. Alasannya sudah disampaikan kepada pemohon.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Budi: ❌ Permohonan Bapak/Ibu untuk *Desa Jaar, Kecamatan Dusun Timur*, belum dapat disetujui.
      Alasan: Mohon pilih Desa Sarapat.
      Kalau ada yang keliru, Bapak/Ibu boleh mengajukan lagi.
      [🙋 Ajukan lagi]"
  `);
  await budi.taps('🙋 Ajukan lagi');
  await fillsInPermohonan(budi, { tempat: 'Sarapat' });
  await agus.taps('✅ Setujui');
  expect(await statusList()).toEqual(['DITOLAK', 'DISETUJUI']);
  expect(lastWords(budi)).toContain('disetujui');
});

test('two Kasi: the first counts, the second is told and sees it on the card', async () => {
  await asksToJoin(budi);
  await rina.taps('✅ Setujui');
  office.transcript(agus);
  await agus.taps('❌ Tolak');
  expect(office.transcript(agus)).toMatchInlineSnapshot(`
    "Agus ▸ [❌ Tolak]
    KesraBot ▸ Agus (jendela): Permohonan Budi Santoso sudah disetujui oleh Rina Wulandari, S.Sos.
    KesraBot ▸ Agus: (diubah) 🙋 *Permohonan bergabung*
      *Budi Santoso* – Kaur Kesra
      Perangkat Desa Jaar
      📱 +62 812 5000 1234 (nomor akun Telegramnya)
      Diajukan Selasa, 24 November 2026, 09.00 WIB
      ✅ Sudah disetujui oleh *Rina Wulandari, S.Sos*."
  `);
});

test('whoever waits is told how it stands, and may withdraw; the Kasi who taps then is told', async () => {
  await asksToJoin(budi);
  for (const words of ['Assalamualaikum', '/start', '/lapor', '/profil']) {
    await budi.says(words);
    expect(lastWords(budi)).toContain('sedang menunggu persetujuan Kasi Kesra');
    expect(buttonsOf(budi)).toEqual(['✖ Batalkan permohonan']);
  }
  await budi.taps('🙋 Ajukan bergabung');
  expect(lastWords(budi)).toContain('sedang menunggu');
  await budi.taps('✖ Batalkan permohonan');
  office.transcript(budi, rina);
  await rina.taps('✅ Setujui');
  expect(rina.lastToast()).toBe('Permohonan Budi Santoso sudah dibatalkan oleh pemohon.');
  expect(lastWords(rina)).toContain('✖ Sudah dibatalkan oleh pemohon.');
  expect(buttonsOf(rina)).toEqual([]);
  await budi.says('halo');
  expect(lastWords(budi)).toContain('belum terdaftar');
  expect(await statusList()).toEqual(['DIBATALKAN']);
});

test('a forged button decides nothing: a desa, another kecamatan, a stranger, the applicant', async () => {
  const siti = office.person({ firstName: 'Siti' });
  const yusuf = office.person({ firstName: 'Yusuf' });
  const orang = office.person({ firstName: 'Orang' });
  await aDesaOfficial(office.database, 'Jaar', { telegramId: siti.id });
  await aKasi(office.database, { telegramId: yusuf.id, kode: BANUA_LIMA });
  for (const person of [siti, yusuf, orang]) await person.says('/start');
  office.transcript(yusuf);
  await asksToJoin(budi);
  // The Kasi of the other kecamatan hears nothing of it.
  expect(office.transcript(yusuf)).toBe('');
  const { id } = await office.database.read((db) => db.permohonan.findFirstOrThrow());
  for (const verb of ['ok', 'no', 'open']) {
    for (const person of [siti, yusuf]) {
      expect(await forges(office, person, `pm:${verb}:${id}`)).toBe('Permohonan itu tidak ditemukan.');
    }
    for (const person of [orang, budi])
      expect(await forges(office, person, `pm:${verb}:${id}`)).toContain('belum terdaftar');
  }
  expect(await forges(office, siti, 'pm:list:0')).toBe('Ini hanya untuk Kasi Kesra.');
  expect(await forges(office, siti, 'pm:mulai')).toContain('sudah terdaftar');
  expect(await forges(office, orang, `pm:batal:${id}`)).toBe('Permohonan itu tidak ditemukan.');
  expect(await forges(office, rina, 'pm:ok:999999')).toBe('Permohonan itu tidak ditemukan.');
  await forges(office, yusuf, 'pm:list:0');
  expect(lastWords(yusuf)).toBe('Tidak ada permohonan yang menunggu.');
  expect(await statusList()).toEqual(['MENUNGGU']);
});

test('a staf who loses the right between card and tap, and in the middle of the reason', async () => {
  await asksToJoin(budi);
  await agus.taps('❌ Tolak');
  await office.database.read((db) => db.kontak.updateMany({ where: { kedudukan: 'STAF' }, data: { hak: 'TRIASE' } }));
  await agus.says('Bukan perangkat desa.');
  await agus.taps('✅ Kirim');
  expect(lastWords(agus)).toContain('tidak ditemukan');
  await agus.taps('✅ Setujui');
  expect(agus.lastToast()).toBe('Permohonan itu tidak ditemukan.');
  await office.database.read((db) =>
    db.kontak.updateMany({ where: { kedudukan: 'STAF' }, data: { revokedAt: office.clock.now() } }),
  );
  await agus.taps('✅ Setujui');
  expect(agus.lastToast()).toContain('belum terdaftar');
  expect(await statusList()).toEqual(['MENUNGGU']);
});

test('ten at once: each is on the list, page by page, and opened from it', async () => {
  for (let at = 1; at <= 10; at += 1) {
    const person = office.person({ firstName: `Warga ${at}`, phone: `+62812500020${String(at).padStart(2, '0')}` });
    await asksToJoin(person, { nama: `Warga ${at}`, peran: 'mitra', tempat: 'Puskesmas' });
  }
  await rina.taps('📋 Permohonan yang menunggu');
  office.transcript(rina);
  await rina.taps('Berikutnya ▶');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [Berikutnya ▶]
    KesraBot ▸ Rina: (diubah) *Permohonan yang menunggu: 10*
      [Warga 9 · Puskesmas]
      [Warga 10 · Puskesmas]
      [◀ Sebelumnya]"
  `);
  await rina.taps('Warga 10 · Puskesmas');
  await rina.taps('✅ Setujui');
  expect((await statusList()).at(-1)).toBe('DISETUJUI');
});

test('a mitra asks in a second kecamatan, from their profile', async () => {
  const yusuf = office.person({ firstName: 'Yusuf' });
  const dewi = office.person({ firstName: 'Dewi', phone: '+6281250003333' });
  await aPerson(office.database, 'MITRA', null, { telegramId: dewi.id, nama: 'Dewi', instansi: 'PUSKESMAS' });
  await dewi.says('/profil');
  await dewi.taps('🙋 Bergabung di kecamatan lain');
  expect(dewi.lastToast()).toContain('sudah terdaftar');
  await aKasi(office.database, { telegramId: yusuf.id, kode: BANUA_LIMA });
  await yusuf.says('/start');
  await dewi.taps('🙋 Bergabung di kecamatan lain');
  await fillsInPermohonan(dewi, { kecamatan: 'Banua Lima', peran: 'mitra', tempat: 'KUA', nama: 'Dewi' });
  expect(lastWords(dewi)).toContain('Banua Lima');
  await yusuf.taps('✅ Setujui');
  expect(await statusList()).toEqual(['DISETUJUI']);
});

test('nobody to ask yet, and more than three a day', async () => {
  for (let at = 0; at < 3; at += 1) {
    await asksToJoin(budi, { peran: 'camat', tempat: '' });
    await budi.taps('✖ Batalkan permohonan');
  }
  await asksToJoin(budi);
  expect(lastWords(budi)).toContain('sudah mengajukan 3 permohonan dalam sehari');
  expect(await statusList()).toHaveLength(3);
  const empty = await openOffice();
  const orang = empty.person({ firstName: 'Orang' });
  await orang.says('halo');
  await orang.taps('🙋 Ajukan bergabung');
  expect(orang.lastToast()).toBe('Belum ada kecamatan yang memakai bot ini. Mohon coba lagi nanti.');
  await empty.close();
});

test('in English', async () => {
  const john = office.person({ firstName: 'John', languageCode: 'en', phone: '+6281250004444' });
  await john.says('/start');
  await john.taps('🙋 Ask to join');
  await john.taps('✅ I agree');
  await john.taps('Dusun Timur – Kabupaten Barito Timur');
  await john.taps('🏛 Camat or Sekcam');
  await john.says('John Marbun');
  office.transcript(john, rina, agus);
  await john.says('Sekcam');
  await john.says('0812 5000 4444');
  await john.sharesContact();
  await john.taps('✅ Send');
  await rina.taps('✅ Setujui');
  expect(office.transcript(john, rina)).toMatchInlineSnapshot(`
    "John ▸ Sekcam
    KesraBot ▸ John: ✓ Jabatan: *Sekcam*
      
      _Step 6/6_
      Press the button *📱 Send my number* below. Only the Kasi Kesra reads that number, to make sure who you are. A typed number cannot be accepted.
      ⌨ [📱 Send my number]
      ⌨ [◀ Back] [✖ Cancel]
    John ▸ 0812 5000 4444
    KesraBot ▸ John: Please press the 📱 button below. A typed number cannot be accepted.
      ⌨ [📱 Send my number]
      ⌨ [◀ Back] [✖ Cancel]
    John ▸ ‹kontak John +6281250004444›
    KesraBot ▸ John: ✓ Telephone number: *John, +62 812 5000 4444*
    KesraBot ▸ John: *Request to join* — please check
      
      Consent: *✅ I agree*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur*
      Role: *🏛 Camat or Sekcam*
      Name: *John Marbun*
      Jabatan: *Sekcam*
      Telephone number: *John, +62 812 5000 4444*
      
      All correct? Press *Send*. Something wrong? Press its ✏️ button to change it.
      [✏️ Consent] [✏️ Kecamatan]
      [✏️ Role] [✏️ Name]
      [✏️ Jabatan] [✏️ Telephone number]
      [✅ Send] [✖ Cancel]
    John ▸ [✅ Send]
    KesraBot ▸ John: (diubah) *Request to join* — please check
      
      Consent: *✅ I agree*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur*
      Role: *🏛 Camat or Sekcam*
      Name: *John Marbun*
      Jabatan: *Sekcam*
      Telephone number: *John, +62 812 5000 4444*
      → *Send*
    KesraBot ▸ John: Your request is stored and on its way to the Kasi Kesra of Kecamatan *Dusun Timur*. You will be told here as soon as it is decided.
      [✖ Withdraw my request]
    KesraBot ▸ Rina: 🙋 *Permohonan bergabung*
      *John Marbun* – Sekcam
      Camat atau Sekcam, Kecamatan Dusun Timur
      📱 +62 812 5000 4444 (nomor akun Telegramnya)
      Diajukan Selasa, 24 November 2026, 09.00 WIB
      Di sana belum ada yang terdaftar.
      [✅ Setujui] [❌ Tolak]
      [📋 Permohonan yang menunggu]
    Rina ▸ [✅ Setujui]
    KesraBot ▸ Rina (sekilas): John Marbun sudah terdaftar.
    KesraBot ▸ Rina: (diubah) 🙋 *Permohonan bergabung*
      *John Marbun* – Sekcam
      Camat atau Sekcam, Kecamatan Dusun Timur
      📱 +62 812 5000 4444 (nomor akun Telegramnya)
      Diajukan Selasa, 24 November 2026, 09.00 WIB
      ✅ Sudah disetujui oleh *Rina Wulandari, S.Sos*.
    KesraBot ▸ John: ✅ Your request was approved. You are registered for *Kecamatan Dusun Timur*.
      Press /start to see your buttons."
  `);
});

test('places are read as people write them; one that lies elsewhere is asked about', async () => {
  await budi.says('/start');
  await budi.taps('🙋 Ajukan bergabung');
  for (const words of ['setuju', 'kec. dusun timur kalteng', 'desa', 'Jaar kec. Awang']) await budi.says(words);
  expect(lastWords(budi)).toContain('Sebagian belum saya pahami: “awang”.');
  expect(buttonsOf(budi)).toContain('Jaar');
  for (const words of ['Pemdes Jaar, Kec. Dusun Timur', 'Budi Santoso', 'Kaur Kesra']) await budi.says(words);
  await budi.sharesContact();
  await budi.taps('✅ Kirim');
  const sent = await office.database.read((db) => db.permohonan.findFirstOrThrow({ include: { desa: true } }));
  expect(sent.desa?.nama).toBe('Jaar');
});
