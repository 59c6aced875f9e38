/** Who registers with a link: what is no name is told so, and the second person on one link is told at once (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let link: string;
let budi: Person;
let yuni: Person;
beforeEach(async () => {
  const opened = await openKebutuhanOffice();
  ({ office } = opened);
  budi = office.person({ firstName: 'Budi' });
  yuni = office.person({ firstName: 'Yuni' });
  await opened.rina.says('/undang');
  await opened.rina.taps('🏘 Perangkat desa');
  await opened.rina.taps('Jaar');
  link = /https:\/\/t\.me\/KesraBot\?start=u_[\w-]{22}/.exec(lastWords(office, opened.rina))?.[0] ?? '';
});
afterEach(() => office.close());

test('a number, two lines and too short a name are told in their own words', async () => {
  await budi.says(link);
  await budi.taps('✅ Setuju');
  office.transcript(budi);
  for (const words of ['081234567890', 'Budi\nKaur Kesra', 'B']) await budi.says(words);
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "Budi ▸ 081234567890
    KesraBot ▸ Budi: Itu nomor, bukan nama. Di sini cukup namanya. Contoh: Siti Aminah.
      [◀ Kembali] [✖ Batal]
    Budi ▸ Budi
      Kaur Kesra
    KesraBot ▸ Budi: Mohon tulis namanya saja, dalam satu baris. Yang lain ditanyakan sesudah ini. Contoh: Siti Aminah.
      [◀ Kembali] [✖ Batal]
    Budi ▸ B
    KesraBot ▸ Budi: Namanya terlalu pendek. Mohon tulis nama lengkap. Contoh: Siti Aminah.
      [◀ Kembali] [✖ Batal]"
  `);
});

test('the second person on a link is told at the next answer, and has nothing to send', async () => {
  await budi.says(link);
  await yuni.says(link);
  await budi.taps('✅ Setuju');
  await yuni.taps('✅ Setuju');
  for (const words of ['Budi Santoso', 'Kaur Kesra', 'kirim']) await budi.says(words);
  expect(lastWords(office, budi)).toContain('pendaftaran selesai');
  office.transcript(yuni);
  await yuni.says('Yuni Astuti');
  expect(office.transcript(yuni)).toMatchInlineSnapshot(`
    "Yuni ▸ Yuni Astuti
    KesraBot ▸ Yuni: Tautan ini sudah dipakai. Satu tautan hanya untuk satu orang. Mintalah tautan baru kepada Kasi Kesra kecamatan."
  `);
  await yuni.says('Kaur Kesra');
  expect(lastWords(office, yuni)).toContain('belum terdaftar');
});
