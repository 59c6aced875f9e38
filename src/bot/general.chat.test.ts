/** What everybody can do at any time, as people read it: menu, help, language, privacy, profile, and what a stranger gets. @one-database */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto, openKebutuhanOffice } from '../../test/kebutuhan-office.ts';
import type { Office } from '../../test/office.ts';
import type { Person } from '../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('menu, help, profile, privacy', async () => {
  await siti.says('/menu');
  await siti.says('❓ Bantuan');
  await siti.says('/profil');
  await siti.says('/privasi');
  await siti.says('/batal');
  await siti.says('/lanjut');
  await siti.says('Selamat pagi');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /menu
    KesraBot ▸ Siti: Silakan pilih.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: Semua yang dapat Bapak/Ibu lakukan:
      [📝 Lapor kebutuhan] [📋 Laporan saya]
      [📦 Konfirmasi bantuan] [📨 Undangan]
      [🗓 Triwulan] [🗒 Notulen]
      [📌 Tindak lanjut] [❓ Bantuan]
      [Hentikan formulir yang sedang diisi]
      [Teruskan formulir yang tertunda]
      [Ganti bahasa (Indonesia / English)]
      [Data apa yang disimpan]
      [Siapa saya di bot ini]
    Siti ▸ ❓ Bantuan
    KesraBot ▸ Siti: *Bantuan*
      
      /lapor Laporkan kebutuhan desa
      /status Lihat laporan desa saya
      /konfirmasi Konfirmasi bantuan yang datang
      /undangan Undangan rapat saya
      /triwulan Kartu triwulan dan desa yang belum menjawab
      /notulen Tulis notulen rapat
      /tindaklanjut Tindak lanjut rapat
      /start Mulai
      /menu Tampilkan menu
      /bantuan Cara memakai bot ini
      /batal Hentikan formulir yang sedang diisi
      /lanjut Teruskan formulir yang tertunda
      /bahasa Ganti bahasa (Indonesia / English)
      /privasi Data apa yang disimpan
      /profil Siapa saya di bot ini
      
      Sedang mengisi formulir? Jawab satu per satu. Tombol *Kembali* mundur satu langkah, /batal menghentikan, /lanjut meneruskan yang tertunda.
      Kirim nomor (misalnya K-0001) untuk membuka catatannya.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    Siti ▸ /profil
    KesraBot ▸ Siti: *Siti Aminah*
      Sekretaris Desa
      Desa Sarapat, Kecamatan Dusun Timur
    Siti ▸ /privasi
    KesraBot ▸ Siti: *Data Bapak/Ibu*
      
      *Yang disimpan:* nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
      *Gunanya:* pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
      *Yang membaca:* Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
      *Lamanya:* pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
      *Hak Bapak/Ibu:* melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      [📄 Lihat data saya]
      [🗑 Hapus data saya]
    Siti ▸ /batal
    KesraBot ▸ Siti: Tidak ada formulir yang sedang diisi.
    Siti ▸ /lanjut
    KesraBot ▸ Siti: Tidak ada formulir yang sedang diisi.
    Siti ▸ Selamat pagi
    KesraBot ▸ Siti: Baik, Bapak/Ibu 🙏 Kalau ada yang perlu, pilih tombol di bawah."
  `);
  await rina.says('/help');
  await rina.says('/profil');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /help
    KesraBot ▸ Rina: *Bantuan*
      
      /kebutuhan Daftar kebutuhan kecamatan
      /penyaluran Penyaluran bantuan
      /rapat Rapat: buat, ubah, lihat jawaban
      /triwulan Kartu triwulan dan desa yang belum menjawab
      /rekap Rekap: grafik, ringkasan, dan buku kerja
      /undang Undang perangkat desa, mitra, Camat, atau staf
      /kontak Daftar kontak kecamatan
      /program Program tahun ini
      /notulen Tulis notulen rapat
      /tindaklanjut Tindak lanjut rapat
      /setelan Setelan: instansi, desa, kalender kantor
      /start Mulai
      /menu Tampilkan menu
      /bantuan Cara memakai bot ini
      /batal Hentikan formulir yang sedang diisi
      /lanjut Teruskan formulir yang tertunda
      /bahasa Ganti bahasa (Indonesia / English)
      /privasi Data apa yang disimpan
      /profil Siapa saya di bot ini
      
      Sedang mengisi formulir? Jawab satu per satu. Tombol *Kembali* mundur satu langkah, /batal menghentikan, /lanjut meneruskan yang tertunda.
      Kirim nomor (misalnya K-0001) untuk membuka catatannya.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    Rina ▸ /profil
    KesraBot ▸ Rina: *Rina Wulandari, S.Sos*
      Kasi Kesejahteraan Rakyat
      Kecamatan Dusun Timur"
  `);
});

test('a command without its slash, a large button written by hand; what one may not do stays unknown', async () => {
  const heads: string[] = [];
  for (const [person, words] of [
    [siti, 'bantuan'],
    [siti, 'Menu'],
    [siti, 'laporan saya'],
    [siti, 'Konfirmasi Bantuan!'],
    [siti, 'rekap'],
    [rina, 'daftar kebutuhan'],
    [rina, 'profil'],
  ] as const) {
    await person.says(words);
    const [, answer = ''] = office.transcript(person).split('KesraBot ▸ ');
    heads.push(`${words}: ${answer.split('\n')[0]}`);
  }
  expect(heads).toMatchInlineSnapshot(`
    [
      "bantuan: Siti: *Bantuan*",
      "Menu: Siti: Silakan pilih.",
      "laporan saya: Siti: *Kebutuhan: 0*",
      "Konfirmasi Bantuan!: Siti: Belum ada penyaluran bantuan untuk Bapak/Ibu. Kalau ada yang direncanakan, bot akan memberi tahu.",
      "rekap: Siti: Maaf, saya tidak mengerti pesan ini. Pilih tombol di bawah, atau tekan /bantuan.",
      "daftar kebutuhan: Rina: *Kebutuhan: 0*",
      "profil: Rina: *Rina Wulandari, S.Sos*",
    ]
  `);
});

test('the language: texts, home keyboard and "/" list change, and change back', async () => {
  await siti.says('/bahasa');
  await siti.taps('English');
  await siti.says('/profil');
  await siti.says('Good morning');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /bahasa
    KesraBot ▸ Siti: Pilih bahasa / Choose a language
      [Bahasa Indonesia] [English]
    Siti ▸ [English]
    KesraBot ▸ Siti: (diubah) Pilih bahasa / Choose a language
      ✓ English
    KesraBot ▸ Siti: All right, English from now on.
      ⌨ [📝 Report a need] [📋 My reports]
      ⌨ [📦 Confirm aid] [📨 Invitations]
      ⌨ [🗓 Quarter] [🗒 Minutes]
      ⌨ [📌 Action items] [☰ Menu]
    Siti ▸ /profil
    KesraBot ▸ Siti: *Siti Aminah*
      Sekretaris Desa
      Desa Sarapat, Kecamatan Dusun Timur
    Siti ▸ Good morning
    KesraBot ▸ Siti: Sorry, I do not understand this message. Choose a button below, or press /help."
  `);
  const english = office.world.commands(siti.id);
  await siti.says('/language');
  await siti.taps('Bahasa Indonesia');
  // A home keyboard of before still means what it says.
  await siti.says('❓ Help');
  expect(office.transcript(siti)).toContain('*Bantuan*');
  const indonesian = office.world.commands(siti.id);
  expect(indonesian.map(({ command }) => command)).toEqual(english.map(({ command }) => command));
  expect(english).toContainEqual({ command: 'privasi', description: 'Which data is stored' });
  expect(indonesian).toContainEqual({ command: 'privasi', description: 'Data apa yang disimpan' });
});

test('a stranger, with an app in English: every command, and nothing but how to get in', async () => {
  const stranger = office.person({ firstName: 'John', languageCode: 'en-GB' });
  const commands = ['lapor', 'status', 'kebutuhan', 'rekap', 'undang', 'kontak', 'profil', 'batal', 'lanjut', 'menu'];
  await stranger.says('/start');
  office.transcript(stranger);
  for (const command of commands) await stranger.says(`/${command}`);
  await stranger.says('K-0001');
  await stranger.says('📝 Lapor kebutuhan');
  expect(office.transcript(stranger)).toMatchInlineSnapshot(`
    "John ▸ /lapor
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /status
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /kebutuhan
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /rekap
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /undang
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /kontak
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /profil
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ /batal
    KesraBot ▸ John: No form is being filled in.
    John ▸ /lanjut
    KesraBot ▸ John: No form is being filled in.
    John ▸ /menu
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ K-0001
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
      [🙋 Ask to join]
    John ▸ 📝 Lapor kebutuhan
    KesraBot ▸ John: Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join."
  `);
  expect(office.world.replyKeyboard(stranger.id)).toBeUndefined();
  expect(await office.database.read((db) => db.orang.count())).toBe(2);
});

test('an album that nobody asked for is answered once, to a stranger and to a Kasi', async () => {
  const tono = office.person({ firstName: 'Tono' });
  for (const person of [tono, rina]) {
    await person.says('/start');
    office.transcript(person);
    await person.sendsPhotos([aPhoto(1), aPhoto(2), aPhoto(3)], { caption: 'rumah rusak' });
    await person.sendsPhotos([aPhoto(4), aPhoto(5)]);
    expect(office.transcript(person).match(/KesraBot ▸/g)).toHaveLength(2);
  }
});

test('in a group: commands are sent to the private chat, words and buttons stay there', async () => {
  const group = office.world.addGroup({ title: 'Desa Sarapat', memberIds: [siti.id, rina.id], withBot: true });
  await siti.says('/lapor', { chatId: group.id });
  await siti.says('/kebutuhan@KesraBot', { chatId: group.id });
  await siti.says('/lapor@BotLain', { chatId: group.id });
  await siti.says('K-0001', { chatId: group.id });
  await siti.says('📝 Lapor kebutuhan', { chatId: group.id });
  const messageId = office.world.messages(group.id).at(-1)?.message.message_id ?? 0;
  const { queryId } = await siti.taps('palsu', { chatId: group.id, messageId, data: 'k:verify:1:1' });
  const answers = office.world.messages(group.id).filter(({ outgoing }) => outgoing);
  expect(answers.map(({ message }) => message.text)).toEqual([
    'Silakan buka percakapan pribadi dengan bot ini untuk memakainya.',
    'Silakan buka percakapan pribadi dengan bot ini untuk memakainya.',
  ]);
  // A tap that nobody answers keeps its hourglass.
  expect(office.world.calls().filter(({ params }) => params['callback_query_id'] === queryId)).toHaveLength(1);
  expect(await office.database.read((db) => db.draft.count())).toBe(0);
});
