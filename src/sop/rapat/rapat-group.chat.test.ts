/** Answers in a forum's group: for the own seat, and nothing of a person stands there (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aKasi, BANUA_LIMA } from '../../../test/builders.ts';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina);
  world.office.transcript(world.rina, world.siti, world.budi, world.melati);
});
afterEach(() => world.office.close());

test('a tap in the group counts for the own seat, and the message stays as it is', async () => {
  const { office, rina, siti, groupId } = world;
  const before = saidIn(office, groupId);
  await siti.taps('✅ Hadir', { chatId: groupId });
  expect(siti.lastToast()).toBe('Siti Aminah: ✅ Hadir. Terima kasih.');
  await siti.taps('✅ Hadir', { chatId: groupId });
  expect(saidIn(office, groupId)).toEqual(before);
  expect(lastWords(office, rina)).toContain('✅ Hadir: 1');
});

test('"diwakilkan" is noted, and the name is asked in private', async () => {
  const { office, rina, budi, groupId } = world;
  await budi.taps('👥 Diwakilkan', { chatId: groupId });
  expect(budi.lastToast()).toContain('Mohon buka pesan pribadi dengan bot');
  await budi.taps('✍️ Tulis nama wakil');
  await budi.says('Joko, Kaur Umum');
  await budi.taps('✅ Kirim');
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: 👥 Jawaban Bapak/Ibu untuk R-0001 (Rapat koordinasi stunting) sudah dicatat: diwakilkan. Siapa yang datang?
      [✍️ Tulis nama wakil]
    Budi ▸ [✍️ Tulis nama wakil]
    KesraBot ▸ Budi: *Nama wakil*
      
      _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]
    Budi ▸ Joko, Kaur Umum
    KesraBot ▸ Budi: ✓ Wakil: *Joko, Kaur Umum*
      
      *Nama wakil* — mohon diperiksa
      
      Wakil: *Joko, Kaur Umum*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Wakil]
      [✅ Kirim] [✖ Batal]
    Budi ▸ [✅ Kirim]
    KesraBot ▸ Budi: (diubah) *Nama wakil* — mohon diperiksa
      
      Wakil: *Joko, Kaur Umum*
      → *Kirim*
    KesraBot ▸ Budi: ✅ Dicatat: *Joko, Kaur Umum* mewakili Bapak/Ibu pada Rapat koordinasi stunting.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]"
  `);
  await rina.taps('👥 Nama-nama');
  expect(lastWords(office, rina)).toContain('Budi Santoso (Kepala Desa Jaar) → Joko, Kaur Umum');
  expect(saidIn(office, groupId).join()).not.toContain('Joko');
});

test('somebody of the office who was not invited answers in the group: a row of their own', async () => {
  const { office, rina, groupId } = world;
  await rina.taps('✅ Hadir', { chatId: groupId });
  expect(lastWords(office, rina)).toContain('✅ Hadir: 1');
  expect(lastWords(office, rina)).toContain('⏳ Belum menjawab: 3');
});

test('somebody without a seat reads how to get one; another office has no business here', async () => {
  const { office, stranger, groupId } = world;
  await stranger.taps('✅ Hadir', { chatId: groupId });
  expect(stranger.lastToast()).toBe(
    'Bapak/Ibu belum terdaftar. Mohon buka @KesraBot, tekan Mulai, lalu ajukan permohonan bergabung. Setelah itu jawaban dapat dicatat.',
  );
  await aKasi(office.database, { telegramId: stranger.id, kode: BANUA_LIMA });
  await stranger.taps('✅ Hadir', { chatId: groupId });
  expect(stranger.lastToast()).toBe('Undangan itu tidak ditemukan. Undangan Bapak/Ibu ada di /undangan.');
});
