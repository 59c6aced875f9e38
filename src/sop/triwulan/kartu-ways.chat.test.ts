/** The quarter's card once more: what a desa owes, whoever is forgotten, and in English (D1). @both-databases */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDeps, aDesaOfficial } from '../../../test/builders.ts';
import { seated } from '../../../test/chat-acts.ts';
import type { Office } from '../../../test/office.ts';
import { DAY, openTriwulanOffice, owes } from '../../../test/triwulan-office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { eraseOwnData } from '../privasi/erase-own-data.ts';
import { exportOwnData } from '../privasi/export-own-data.ts';

let office: Office;
let siti: Person;
let joko: Person;
let later: (ms: number) => Promise<void>;
beforeEach(async () => {
  ({ office, siti, joko, later } = await openTriwulanOffice());
});
afterEach(() => office.close());

test('a person sees in their own data that they answered; when they are forgotten, the answer stays without them', async () => {
  await later(DAY - 60_000);
  await siti.taps('⭕ Nihil');
  await siti.taps('Ya, benar nihil');
  const who = { telegramId: siti.id, language: 'id' } as const;
  const deps = aDeps(office.database, { clock: office.clock });
  const file = await exportOwnData(deps, who);
  expect(file.ok && new TextDecoder().decode(file.value.bytes)).toContain('menjawab kartu triwulan');
  const { id: orangId } = await office.database.read((db) =>
    db.orang.findUniqueOrThrow({ where: { telegramId: BigInt(siti.id) } }),
  );
  expect(await eraseOwnData(deps, who, { orangId, updateId: 999_999_999 })).toMatchObject({ ok: true });
  office.transcript(joko);
  await joko.says('/triwulan');
  const said = office.transcript(joko);
  expect(said).toContain('✓ *Nihil*, dijawab (dihapus)');
  expect(said).not.toContain('Siti');
});

test('what the desa still owes stands on the card, and leads on', async () => {
  await owes(office);
  await later(DAY - 60_000);
  await siti.taps('✅ Ada data');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      
      📦 Belum dikonfirmasi sampai tuntas: 1 penyaluran
      • P-0045 Bantuan beras (1 Des 2026)
      
      📌 Tindak lanjut yang belum selesai: 1
      • TL-0034 Mendata penerima <baru> (10 Des 2026)
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    KesraBot ▸ Siti: ⏰ *Yang menunggu Bapak/Ibu: 2 hal*
      
      • *P-0045* (Bantuan beras) rencananya datang 16 hari yang lalu dan belum dikonfirmasi. Sudah diterima?
      
      • *TL-0034*: Mendata penerima <baru>
      Sudah lewat 7 hari (batas Kamis, 10 Desember 2026).
      [✅ Konfirmasi P-0045]
      [✅ TL-0034 selesai] [⏳ TL-0034 belum]
    Siti ▸ [✅ Ada data]
    KesraBot ▸ Siti (sekilas): Jawaban dicatat. Terima kasih.
    KesraBot ▸ Siti: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ✓ *Ada data*, dijawab Siti Aminah (Sekretaris Desa), Kamis, 17 Desember 2026, 08.00 WIB.
      
      Terima kasih. Laporan triwulan ini belum ada; mohon dikirim dengan tombol di bawah.
      
      📦 Belum dikonfirmasi sampai tuntas: 1 penyaluran
      • P-0045 Bantuan beras (1 Des 2026)
      
      📌 Tindak lanjut yang belum selesai: 1
      • TL-0034 Mendata penerima <baru> (10 Des 2026)
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [📝 Lapor kebutuhan]
      [📦 Konfirmasi bantuan]
      [✏️ Ubah: nihil]
      [Bukan saya lagi]"
  `);
  await siti.taps('📝 Lapor kebutuhan');
  expect(office.transcript(siti)).toContain('Langkah 1');
});

test('in English', async () => {
  const ann = await seated(
    office,
    'Ann',
    (telegramId) => aDesaOfficial(office.database, 'Sarapat', { telegramId, nama: 'Ann', language: 'en' }),
    'en',
  );
  await later(DAY - 60_000);
  await ann.taps('⏳ Need more time');
  await ann.taps('◀ Back');
  await ann.taps('⭕ Nothing');
  await ann.taps('Yes, truly nothing');
  expect(office.transcript(ann)).toMatchInlineSnapshot(`
    "KesraBot ▸ Ann: 🗓 *Quarter IV 2026 – Desa Sarapat*
      
      Is there anything to report from this desa for 1 Oct 2026 – 31 Dec 2026: needs of residents, aid, incidents? Please answer by *Tuesday, 5 January 2027*.
      [✅ There is data] [⭕ Nothing]
      [⏳ Need more time]
      [No longer me]
    Ann ▸ [⏳ Need more time]
    KesraBot ▸ Ann: (diubah) 🗓 *Quarter IV 2026 – Desa Sarapat*
      
      Until when do you need time? Answers are due by Tuesday, 5 January 2027.
      [3 days (until 20 Dec 2026)]
      [1 week (until 24 Dec 2026)]
      [◀ Back]
    Ann ▸ [◀ Back]
    KesraBot ▸ Ann: (diubah) 🗓 *Quarter IV 2026 – Desa Sarapat*
      
      Is there anything to report from this desa for 1 Oct 2026 – 31 Dec 2026: needs of residents, aid, incidents? Please answer by *Tuesday, 5 January 2027*.
      [✅ There is data] [⭕ Nothing]
      [⏳ Need more time]
      [No longer me]
    Ann ▸ [⭕ Nothing]
    KesraBot ▸ Ann: (diubah) 🗓 *Quarter IV 2026 – Desa Sarapat*
      
      Is there truly nothing to report from Desa Sarapat for 1 Oct 2026 – 31 Dec 2026: no needs, no aid, no incidents?
      [Yes, truly nothing]
      [◀ Back]
    Ann ▸ [Yes, truly nothing]
    KesraBot ▸ Ann (sekilas): The answer is noted. Thank you.
    KesraBot ▸ Ann: (diubah) 🗓 *Quarter IV 2026 – Desa Sarapat*
      
      ✓ *Nothing to report*, answered by Ann (Sekretaris Desa), Thursday, 17 December 2026, 08:00 WIB.
      
      A mistake? The answer can be changed with the button below.
      [✏️ Change: there is data]
      [No longer me]"
  `);
});
