/** /privasi in the chat: notice, own data, erasing, the Kasi's pages; and the question when the notice changes (UU 27/2022). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aKasi } from '../../../test/builders.ts';
import { openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const lastWords = (person: Person): string => office.world.messages(person.id).at(-1)?.message.text ?? '';
/** The newest file that came to this person. */
function newestFile(person: Person): { name: string; text: string } {
  const documents = office.world.messages(person.id).map(({ message }) => message.document);
  const file = office.world.file(documents.findLast((document) => document !== undefined)?.file_id ?? '');
  return { name: file?.name ?? '', text: new TextDecoder().decode(file?.bytes) };
}
const consentOf = (version: number | null): Promise<unknown> =>
  office.database.read((db) =>
    db.orang.updateMany({ where: { telegramId: BigInt(siti.id) }, data: { consentVersion: version } }),
  );

test('the notice, the own data as a file, and erasing after a second question', async () => {
  await reports(siti);
  office.transcript(siti, rina);
  await siti.says('/privasi');
  await siti.taps('📄 Lihat data saya');
  expect(newestFile(siti).name).toBe('Data saya.txt');
  expect(newestFile(siti).text).toContain('K-0001 (2026), dikirim 24 Nov 2026');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /privasi
    KesraBot ▸ Siti: *Data Bapak/Ibu*
      
      *Yang disimpan:* nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
      *Gunanya:* pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
      *Yang membaca:* Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
      *Lamanya:* pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
      *Hak Bapak/Ibu:* melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      [📄 Lihat data saya]
      [🗑 Hapus data saya]
    Siti ▸ [📄 Lihat data saya]
    KesraBot ▸ Siti: (diubah) *Data Bapak/Ibu*
      
      *Yang disimpan:* nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
      *Gunanya:* pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
      *Yang membaca:* Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
      *Lamanya:* pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
      *Hak Bapak/Ibu:* melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      ✓ 📄 Lihat data saya
    KesraBot ▸ Siti: ‹berkas Data saya.txt› 📄 Semua data tentang Bapak/Ibu ada dalam berkas ini. Simpanlah baik-baik."
  `);
  await siti.says('/privasi');
  await siti.taps('🗑 Hapus data saya');
  await siti.taps('Tidak jadi');
  expect(office.transcript(siti)).toContain('(diubah) Baik, tidak ada yang dihapus.');
  await siti.says('/privasi');
  await siti.taps('🗑 Hapus data saya');
  office.transcript(siti);
  await siti.taps('🗑 Ya, hapus data saya');
  await siti.says('/profil');
  await siti.says('Halo');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ [🗑 Ya, hapus data saya]
    KesraBot ▸ Siti: (diubah) ✓ Data Bapak/Ibu sudah dihapus.
    KesraBot ▸ Siti: Terima kasih atas kerja Bapak/Ibu. Untuk bergabung lagi diperlukan undangan baru.
    Siti ▸ /profil
    KesraBot ▸ Siti: Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
      [🙋 Ajukan bergabung]
    Siti ▸ Halo
    KesraBot ▸ Siti: Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
      [🙋 Ajukan bergabung]"
  `);
  expect(office.transcript(rina)).toMatchInlineSnapshot(
    `"KesraBot ▸ Rina: ℹ️ *Sekretaris Desa*, Desa Sarapat, Kecamatan Dusun Timur, meminta datanya dihapus. Jabatan itu sekarang kosong; undanglah pengganti bila perlu."`,
  );
  const rows = await office.database.read(async (db) => [
    await db.orang.findMany(),
    await db.kebutuhan.findMany(),
    await db.draft.findMany(),
    await db.outboxMessage.findMany(),
    // What came afterwards was sent by a stranger.
    (await db.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } })).filter(
      ({ payload }) => !/profil|Halo/.test(payload),
    ),
  ]);
  const text = JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  expect(text).not.toContain('Aminah');
  expect(office.world.replyKeyboard(siti.id)).toBeUndefined();
  // The record is still the Kasi's, without the person.
  await rina.says('K-0001');
  expect(lastWords(rina)).toContain('Pelapor: (dihapus) (Sekretaris Desa)');
});

test('in English; old and forged buttons; a repeat; the last Kasi', async () => {
  await rina.says('/bahasa');
  await rina.taps('English');
  office.transcript(rina);
  await rina.says('/privasi');
  await rina.taps('🗑 Erase my data');
  await rina.taps('🗑 Yes, erase my data');
  expect(rina.lastToast()).toBe(
    'You are the only Kasi Kesra of Kecamatan Dusun Timur in this bot. Please hand the position over to a successor first, then erase your data.',
  );
  await siti.says('/privasi');
  const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  for (const data of ['privasi:hapus-ya:2', 'privasi:hapus-ya:999', 'privasi:catatan:0', 'privasi:jadwal']) {
    await siti.taps('palsu', { messageId, data });
    expect(siti.lastToast()).toMatch(/^(Tombol ini sudah tidak berlaku\.|Ini hanya untuk Kasi Kesra\.)$/);
  }
  expect(await office.database.read((db) => db.orang.count({ where: { erasedAt: { not: null } } }))).toBe(0);
  await siti.taps('🗑 Hapus data saya');
  const ask = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  const [orang] = await office.database.read((db) => db.orang.findMany({ where: { telegramId: BigInt(siti.id) } }));
  const data = `privasi:hapus-ya:${orang?.id}`;
  await siti.taps('🗑 Ya, hapus data saya');
  await siti.taps('lagi', { messageId: ask, data });
  await siti.says('/privasi');
  await siti.taps('📄 Lihat data saya');
  expect(lastWords(siti)).toContain('Tidak ada data Bapak/Ibu yang disimpan');
  expect(await office.database.read((db) => db.audit.count({ where: { action: 'privasi.erase' } }))).toBe(1);
});

test('erased in the middle of a form: the form is gone, nothing of it is answered', async () => {
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  await siti.says('/privasi');
  await siti.taps('🗑 Hapus data saya');
  await siti.taps('🗑 Ya, hapus data saya');
  await siti.says('RT 03');
  expect(lastWords(siti)).toContain('belum terdaftar');
  expect(await office.database.read((db) => db.draft.count())).toBe(0);
});

test('the Kasi: who did and read what, in pages, and what the night removes', async () => {
  await reports(siti, { bidang: 'Sosial', jenis: 'KDRT/perlindungan' }).catch(() => undefined);
  office.transcript(rina);
  await office.database.transaction(async (tx) => {
    const at = office.clock.now();
    const { kecamatanId } = await tx.kontak.findFirstOrThrow();
    const data = Array.from({ length: 35 }, () => ({
      at,
      kecamatanId,
      orangId: null,
      action: 'kebutuhan.read',
      subject: 'kebutuhan:1',
    }));
    await tx.audit.createMany({ data });
  });
  await rina.says('/privasi');
  await rina.taps('👁 Catatan akses');
  const page = office.world.messages(rina.id).at(-1)?.message;
  expect(page?.text?.split('\n')).toHaveLength(31);
  expect(page?.text).toContain('(sistem): membuka laporan rahasia');
  await rina.taps('Berikutnya ▶');
  expect(lastWords(rina)).toContain('halaman 2/2');
  await rina.says('/privasi');
  await rina.taps('🧹 Yang akan dihapus');
  expect(lastWords(rina)).toContain('Pesan masuk yang sudah diproses: 0 (disimpan 7 hari)');
});

test('a new notice: nothing but the answer, help, language and privacy works until it is given', async () => {
  await consentOf(CONSENT_VERSION - 1);
  await siti.says('/lapor');
  await siti.says('/bantuan');
  await siti.taps('Tidak');
  await siti.says('K-0001');
  await siti.taps('Tidak');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /lapor
    KesraBot ▸ Siti: Pemberitahuan privasi sudah diperbarui. Mohon dibaca sebelum meneruskan.
      
      *Data Bapak/Ibu*
      
      *Yang disimpan:* nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
      *Gunanya:* pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
      *Yang membaca:* Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
      *Lamanya:* pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
      *Hak Bapak/Ibu:* melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju?
      [✅ Setuju] [Tidak]
    Siti ▸ /bantuan
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
    Siti ▸ [Tidak]
    KesraBot ▸ Siti: (diubah) ✓ Baik, Bapak/Ibu tidak setuju. Bot ini belum dapat dipakai; Kasi Kesra diberi tahu. Data dapat dihapus lewat /privasi.
    Siti ▸ K-0001
    KesraBot ▸ Siti: Pemberitahuan privasi sudah diperbarui. Mohon dibaca sebelum meneruskan.
      
      *Data Bapak/Ibu*
      
      *Yang disimpan:* nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
      *Gunanya:* pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
      *Yang membaca:* Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
      *Lamanya:* pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
      *Hak Bapak/Ibu:* melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju?
      [✅ Setuju] [Tidak]
    Siti ▸ [Tidak]
    KesraBot ▸ Siti: (diubah) ✓ Baik, Bapak/Ibu tidak setuju. Bot ini belum dapat dipakai; Kasi Kesra diberi tahu. Data dapat dihapus lewat /privasi."
  `);
  // Told once, however often it is refused.
  expect(office.transcript(rina).match(/tidak menyetujui/g)).toHaveLength(1);
  await siti.says('/lapor');
  await siti.taps('✅ Setuju');
  expect(lastWords(siti)).toContain('Terima kasih');
  await siti.says('/lapor');
  expect(lastWords(siti)).toContain('Langkah 1');
  const orang = await office.database.read((db) =>
    db.orang.findUniqueOrThrow({ where: { telegramId: BigInt(siti.id) } }),
  );
  expect(orang.consentVersion).toBe(CONSENT_VERSION);
});

test('consent: a forged or old answer of somebody who need not be asked changes nothing', async () => {
  await siti.says('/privasi');
  const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  await siti.taps('palsu', { messageId, data: 'setuju:tidak' });
  expect(siti.lastToast()).toBe('Tombol ini sudah tidak berlaku.');
  expect(office.transcript(rina)).toBe('');
  expect(await office.database.read((db) => db.audit.count({ where: { action: 'privasi.decline' } }))).toBe(0);
});

test('a Kasi leaves when another is there; the buttons of the one who stays work on', async () => {
  const yansen = office.person({ firstName: 'Yansen' });
  await aKasi(office.database, { telegramId: yansen.id, nama: 'Yansen Tarigan' });
  await yansen.says('/start');
  await rina.says('/privasi');
  await rina.taps('🗑 Hapus data saya');
  await rina.taps('🗑 Ya, hapus data saya');
  expect(lastWords(yansen)).toContain('Kasi Kesejahteraan Rakyat, Kecamatan Dusun Timur, meminta datanya dihapus.');
  expect(office.world.commands(rina.id)).toEqual([]);
});
