/** Who sees a distribution in the chat, and who does not (B1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { forges, seated } from '../../../test/chat-acts.ts';
import type { Office } from '../../../test/office.ts';
import { openPenyaluranOffice } from '../../../test/penyaluran-office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let dewi: Person;

beforeEach(async () => {
  ({ office, siti, dewi } = await openPenyaluranOffice());
});
afterEach(() => office.close());

test('the desa and the mitra open their own by number; the Camat reads all and changes nothing', async () => {
  const hendra = await seated(office, 'Hendra', (telegramId) =>
    aPerson(office.database, 'CAMAT', null, { telegramId, nama: 'Hendra Wijaya' }),
  );
  await siti.says('P-0003');
  await dewi.says('P-0001');
  await hendra.says('/penyaluran');
  await hendra.taps('P-0001');
  expect(office.transcript(siti, dewi, hendra)).toMatchInlineSnapshot(`
    "Siti ▸ P-0003
    KesraBot ▸ Siti: *P-0003* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • Beras: 450 kg
      [✅ Konfirmasi]
    Dewi ▸ P-0001
    KesraBot ▸ Dewi: *P-0001* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Jaar: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • Beras: 450 kg
      [✅ Konfirmasi]
    Hendra ▸ /penyaluran
    KesraBot ▸ Hendra: *Penyaluran: 3*
      
      *P-0001* · Jaar · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0002* · Matabu · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0003* · Sarapat · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      [P-0001] [P-0002] [P-0003]
      [🗓 Direncanakan (3)]
      [🔎 Program] [🔎 Desa]
    Hendra ▸ [P-0001]
    KesraBot ▸ Hendra: *P-0001* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Jaar: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • Beras: 450 kg
      [🧾 Konfirmasi dan bukti]"
  `);
  for (const data of [
    'py:batal:1:1',
    'py:ubah:1:1',
    'py:tanggal:1:1',
    'py:baru',
    'prog:baru',
    'prog:ubah:1:1',
    'prog:rencana:1:1',
  ])
    expect(await forges(office, hendra, data)).toMatch(/^Yang dapat mengubah program/);
});

test('nothing of it is seen or moved by another desa, another mitra, another kecamatan, a stranger', async () => {
  const { database } = office;
  const others = [
    await seated(office, 'Budi', (telegramId) => aDesaOfficial(database, 'Dorong', { telegramId, nama: 'Budi' })),
    await seated(office, 'Mel', (telegramId) =>
      aPerson(database, 'MITRA', null, { telegramId, instansi: 'PUSKESMAS' }),
    ),
    await seated(office, 'Lala', (telegramId) => aKasi(database, { telegramId, kode: BANUA_LIMA })),
    office.person({ firstName: 'Orang' }),
  ];
  for (const person of others) {
    await person.says('/menu');
    for (const verb of ['open', 'kartu', 'foto', 'ubah', 'batal', 'tanggal', 'tempat', 'kpm', 'b0'])
      await forges(office, person, `py:${verb}:3:1`);
    for (const verb of ['open', 'ubah', 'arsip', 'pulih', 'rencana', 'penyaluran'])
      await forges(office, person, `prog:${verb}:1:1`);
    for (const data of ['pyl::::0', 'pyl::1::0', 'pyf:d:0::::0', 'prog:list:2026:0:0', 'kf:open:3'])
      await forges(office, person, data);
    await person.says('P-0003');
    expect(office.transcript(person)).not.toMatch(/Sarapat: |BLT|Balai desa|Beras/);
  }
  const row = await database.read((db) => db.penyaluran.findUniqueOrThrow({ where: { id: 3 } }));
  expect(row).toMatchObject({ status: 'DIRENCANAKAN', revision: 1 });
});
