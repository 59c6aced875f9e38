/** From the set-up code to the first official of a desa, as people read it (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { steady } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { ensureSetupCode } from './ensure-setup-code.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

let office: Office;
let rina: Person;
let siti: Person;

beforeEach(async () => {
  office = await openOffice();
  rina = office.person({ firstName: 'Rina' });
  siti = office.person({ firstName: 'Siti' });
});
afterEach(() => office.close());

/** The payload of the newest invitation that Rina got. */
function newestPayload(): string {
  const texts = office.world.messages(rina.id).map(({ message }) => message.caption ?? message.text ?? '');
  return texts.flatMap((text) => /start=(u_[\w-]+)/.exec(text)?.[1] ?? []).at(-1) ?? '';
}
async function invites(desa: string): Promise<void> {
  await rina.says('/undang');
  for (const words of ['🏘 Perangkat desa', desa]) await rina.taps(words);
}

test('the set-up code, the kecamatan, an invitation, and the first official', async () => {
  const code = (await ensureSetupCode(office.app.deps)) ?? '';
  await rina.says('/start');
  await rina.says('SALAH-SALAH');
  await rina.says(code.toLowerCase());
  await rina.taps('✅ Setuju');
  await rina.says('dusun timr');
  await rina.taps('Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah');
  await rina.says('Rina Wulandari, S.Sos');
  await rina.says('Kasi Kesejahteraan Rakyat');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina).replaceAll(code.toLowerCase(), 'kode')).toMatchInlineSnapshot(`
    "Rina ▸ /start
    KesraBot ▸ Rina: Selamat datang di *KesraBot*, asisten Kasi Kesejahteraan Rakyat kecamatan.
      
      Bot ini untuk perangkat desa, mitra, dan Camat. Bapak/Ibu belum terdaftar: tekan *Ajukan bergabung* di bawah, atau ketuk *tautan undangan* dari Kasi Kesra kecamatan.
      
      Bapak/Ibu Kasi Kesra dan baru memasang bot ini? Kirim *kode pemasangan* ke sini.
      [🙋 Ajukan bergabung]
    Rina ▸ SALAH-SALAH
    KesraBot ▸ Rina: Kode itu tidak berlaku. Mohon periksa lagi.
      Ingin bergabung? Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tombol di bawah.
      [🙋 Ajukan bergabung]
    Rina ▸ kode
    KesraBot ▸ Rina: *Pemasangan kecamatan*
      
      _Langkah 1/5_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      [✅ Setuju]
      [✖ Batal]
    Rina ▸ [✅ Setuju]
    KesraBot ▸ Rina: (diubah) _Langkah 1/5_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      → *✅ Setuju*
    KesraBot ▸ Rina: _Langkah 2/5_
      Kecamatan apa? Tulis namanya, boleh dengan kabupatennya, atau kode Kemendagri. Contoh: Dusun Timur, atau 62.13.01.
      [◀ Kembali] [✖ Batal]
    Rina ▸ dusun timr
    KesraBot ▸ Rina: ✓ Cari kecamatan: *dusun timr*
      
      _Langkah 3/5_
      Pilih kecamatannya. Tidak ada? Tekan Kembali, lalu tulis namanya dengan cara lain.
      [Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah]
    KesraBot ▸ Rina: (diubah) _Langkah 3/5_
      Pilih kecamatannya. Tidak ada? Tekan Kembali, lalu tulis namanya dengan cara lain.
      → *Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah*
    KesraBot ▸ Rina: _Langkah 4/5_
      Siapa nama Bapak/Ibu, lengkap dengan gelar? Contoh: Rina Wulandari, S.Sos.
      [◀ Kembali] [✖ Batal]
    Rina ▸ Rina Wulandari, S.Sos
    KesraBot ▸ Rina: ✓ Nama: *Rina Wulandari, S.Sos*
      
      _Langkah 5/5_
      Apa jabatan Bapak/Ibu? Contoh: Kasi Kesejahteraan Rakyat.
      [◀ Kembali] [✖ Batal]
    Rina ▸ Kasi Kesejahteraan Rakyat
    KesraBot ▸ Rina: ✓ Jabatan: *Kasi Kesejahteraan Rakyat*
      
      *Pemasangan kecamatan* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Cari kecamatan: *dusun timr*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah*
      Nama: *Rina Wulandari, S.Sos*
      Jabatan: *Kasi Kesejahteraan Rakyat*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Persetujuan] [✏️ Cari kecamatan]
      [✏️ Kecamatan] [✏️ Nama]
      [✏️ Jabatan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Pemasangan kecamatan* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Cari kecamatan: *dusun timr*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah*
      Nama: *Rina Wulandari, S.Sos*
      Jabatan: *Kasi Kesejahteraan Rakyat*
      → *Kirim*
    KesraBot ▸ Rina: Kecamatan *Dusun Timur* siap dipakai, dengan 17 desa dan kelurahan.
      Langkah berikut: tekan /undang untuk mengundang perangkat desa dan mitra.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]"
  `);
  await rina.says('/undang');
  await rina.taps('🏘 Perangkat desa');
  await rina.taps('Berikutnya ▶');
  await rina.taps('◀ Sebelumnya');
  await rina.taps('Sarapat');
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ /undang
    KesraBot ▸ Rina: Siapa yang diundang?
      [🏘 Perangkat desa] [🤝 Mitra]
      [🏛 Camat] [👤 Staf, Plt, atau Plh Kasi]
      [📋 Undangan terbuka]
      [🖨 Lembar undangan semua desa (PDF)]
    Rina ▸ [🏘 Perangkat desa]
    KesraBot ▸ Rina: (diubah) Undang perangkat desa mana?
      [Didi] [Dorong]
      [Gumpa] [Harara]
      [Haringen] [Jaar]
      [Jaweten] [Karang Langit]
      [Magantis] [Mangkarap]
      [Maragut] [Matabu]
      [Matarah] [Pulau Patai]
      [Sarapat] [Sumur]
      [Berikutnya ▶]
    Rina ▸ [Berikutnya ▶]
    KesraBot ▸ Rina: (diubah) Undang perangkat desa mana?
      [Tamiang Layang]
      [◀ Sebelumnya]
    Rina ▸ [◀ Sebelumnya]
    KesraBot ▸ Rina: (diubah) Undang perangkat desa mana?
      [Didi] [Dorong]
      [Gumpa] [Harara]
      [Haringen] [Jaar]
      [Jaweten] [Karang Langit]
      [Magantis] [Mangkarap]
      [Maragut] [Matabu]
      [Matarah] [Pulau Patai]
      [Sarapat] [Sumur]
      [Berikutnya ▶]
    Rina ▸ [Sarapat]
    KesraBot ▸ Rina: (diubah) ✓ Undangan untuk perangkat *Desa Sarapat* sudah dibuat.
    KesraBot ▸ Rina: ‹foto 600×600› Undangan untuk perangkat *Desa Sarapat*. Teruskan pesan ini kepada orangnya:
      
      https://t.me/KesraBot?start=u_…
      
      Tautan berlaku untuk satu orang, sampai Selasa, 1 Desember 2026, 09.00 WIB."
  `);
  await siti.says(`/start ${newestPayload()}`);
  await siti.taps('✅ Setuju');
  await siti.says('Siti Aminah');
  await siti.says('Sekretaris Desa');
  await siti.taps('✅ Kirim');
  await rina.says('/kontak');
  expect(steady(office.transcript(siti, rina))).toMatchInlineSnapshot(`
    "Siti ▸ /start u_…
    KesraBot ▸ Siti: Selamat datang. Undangan ini untuk perangkat *Desa Sarapat*, Kecamatan Dusun Timur.
    KesraBot ▸ Siti: *Pendaftaran*
      
      _Langkah 1/3_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      [✅ Setuju]
      [✖ Batal]
    Siti ▸ [✅ Setuju]
    KesraBot ▸ Siti: (diubah) _Langkah 1/3_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      → *✅ Setuju*
    KesraBot ▸ Siti: _Langkah 2/3_
      Siapa nama Bapak/Ibu? Contoh: Siti Aminah.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Siti Aminah
    KesraBot ▸ Siti: ✓ Nama: *Siti Aminah*
      
      _Langkah 3/3_
      Apa jabatan Bapak/Ibu di desa? Contoh: Sekretaris Desa.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Sekretaris Desa
    KesraBot ▸ Siti: ✓ Jabatan: *Sekretaris Desa*
      
      *Pendaftaran* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Nama: *Siti Aminah*
      Jabatan: *Sekretaris Desa*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Persetujuan] [✏️ Nama]
      [✏️ Jabatan]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Pendaftaran* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Nama: *Siti Aminah*
      Jabatan: *Sekretaris Desa*
      → *Kirim*
    KesraBot ▸ Siti: Terima kasih, pendaftaran selesai. Bapak/Ibu terdaftar sebagai perangkat *Desa Sarapat*, Kecamatan Dusun Timur.
      Ada kebutuhan warga? Tekan /lapor.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Rina: 👤 *Siti Aminah* (Sekretaris Desa) sudah bergabung lewat undangan sebagai perangkat *Desa Sarapat*.
    Rina ▸ /kontak
    KesraBot ▸ Rina: 👥 *Kontak kecamatan: 2 orang*
      Kecamatan 1 · desa/kelurahan 1 · instansi 0
      ⚪ Desa/kelurahan yang belum ada orangnya (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi yang belum ada orangnya: 19
      [🏘 Per desa] [🏢 Per instansi]
      [🏛 Kecamatan] [⚪ Yang belum ada]
      [💬 Grup] [🙋 Permohonan]
      [⬇️ Unduh Excel] [📥 Impor dari Excel]"
  `);
  expect(await loadActor(office.app.deps, siti.id)).toMatchObject({ peran: 'DESA', nama: 'Siti Aminah' });
  const listOf = (person: Person) => office.world.commands(person.id).map(({ command }) => command);
  expect(listOf(siti)).toEqual(expect.arrayContaining(['lapor', 'status']));
  expect(listOf(siti)).not.toContain('undang');
  expect(listOf(rina)).toEqual(expect.arrayContaining(['undang', 'rekap']));
});

test('a link that was used, and one for somebody who has a seat', async () => {
  await aKasi(office.database, { telegramId: rina.id });
  await invites('Jaar');
  const payload = newestPayload();
  const budi = office.person({ firstName: 'Budi', languageCode: 'en' });
  await budi.says(`/start ${payload}`);
  await budi.taps('✅ I agree');
  for (const words of ['Budi', 'Kaur']) await budi.says(words);
  await budi.taps('✅ Send');
  office.transcript(budi, siti, rina);
  await budi.says(`/start ${payload}`);
  await siti.says(`/start ${payload}`);
  await rina.says(`/start ${payload}`);
  await siti.says('/start u_tebakan');
  expect(steady(office.transcript(budi, siti, rina))).toMatchInlineSnapshot(`
    "Budi ▸ /start u_…
    KesraBot ▸ Budi: Thank you, you are registered as an official of *Desa Jaar*, Kecamatan Dusun Timur.
      Do residents need something? Press /lapor.
    Siti ▸ /start u_…
    KesraBot ▸ Siti: Tautan ini sudah dipakai. Satu tautan hanya untuk satu orang. Mintalah tautan baru kepada Kasi Kesra kecamatan.
    Rina ▸ /start u_…
    KesraBot ▸ Rina: Tautan ini sudah dipakai. Satu tautan hanya untuk satu orang. Mintalah tautan baru kepada Kasi Kesra kecamatan.
    Siti ▸ /start u_tebakan
    KesraBot ▸ Siti: Tautan tidak berlaku. Mintalah tautan baru kepada Kasi Kesra kecamatan."
  `);
});

test('who does not agree is not stored', async () => {
  await aKasi(office.database, { telegramId: rina.id });
  await invites('Jaar');
  await siti.says(`/start ${newestPayload()}`);
  await siti.taps('✖ Batal');
  await siti.taps('Ya, batalkan');
  expect(await office.database.read((db) => db.orang.count({ where: { telegramId: BigInt(siti.id) } }))).toBe(0);
});

test('revoked in the middle of a report: it cannot be sent', async () => {
  const { kontakId } = await aDesaOfficial(office.database, 'Sarapat', { telegramId: siti.id });
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  const revoked = { where: { id: kontakId }, data: { revokedAt: office.clock.now() } };
  await office.database.read((db) => db.kontak.update(revoked));
  for (const words of ['Air bersih', 'RT 1', 'lewati', '1', '1', 'biasa', 'Sumur kering', 'lewati', 'lewati', 'kirim'])
    await siti.says(words);
  await siti.says('/lapor');
  expect(await office.database.read((db) => db.kebutuhan.count())).toBe(0);
});
