/** From when until when a meeting is, in one answer (A3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, openRapatOffice } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina, { kelompok: false });
  world.office.transcript(world.rina, world.siti, world.budi, world.melati);
});
afterEach(() => world.office.close());

test('from when until when, in one answer: the end is offered at its own question', async () => {
  const { office, rina } = world;
  await rina.taps('✏️ Ubah');
  await rina.taps('🕘 Tanggal dan jam');
  await rina.says('4 Desember');
  office.transcript(rina);
  await rina.says('09.00 s/d 12.00 WIB');
  await rina.says('ya');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ 09.00 s/d 12.00 WIB
    KesraBot ▸ Rina: ✓ Jam mulai: *09.00*
      
      _Langkah 3/3_
      Selesai jam berapa? Belum tahu? Tekan Lewati; di undangan tertulis “sampai selesai”.
      Tadi Bapak/Ibu menulis sampai 12.00. Betul? Tekan tombolnya, atau tulis jam lain.
      [12.00]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ ya
    KesraBot ▸ Rina: ✓ Jam selesai: *12.00*
      
      *Pindah jadwal rapat* — mohon diperiksa
      
      Tanggal: *Jumat, 4 Desember 2026*
      Jam mulai: *09.00*
      Jam selesai: *12.00*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Tanggal] [✏️ Jam mulai]
      [✏️ Jam selesai]
      [✅ Kirim] [✖ Batal]"
  `);
  // The end has its answer: what is said of it at the beginning is not written over it in silence.
  await rina.taps('✏️ Jam mulai');
  await rina.says('10.00 - 13.00');
  expect(lastWords(office, rina)).toContain('Jam selesai (13.00) tidak ikut dicatat di sini.');
  expect(lastWords(office, rina)).toContain('Jam selesai: 12.00');
});
