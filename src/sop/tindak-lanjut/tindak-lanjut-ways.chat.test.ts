/** Action items: done from the very notice, forged and old buttons, English (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi, aPerson } from '../../../test/builders.ts';
import { forges, seated } from '../../../test/chat-acts.ts';
import {
  type NotulenOffice,
  approvedNotulen,
  ofDesa,
  ofInstansi,
  openNotulenOffice,
} from '../../../test/notulen-office.ts';

let all: NotulenOffice;
let ids: number[];
beforeEach(async () => {
  all = await openNotulenOffice();
  const { office, kasi, rapatId, desa, mitra } = all;
  ids = await approvedNotulen(office.app.deps, kasi, rapatId, [
    { uraian: 'Mengirim data balita per dusun', pihak: ofDesa(desa), tenggat: '2026-12-04' },
    { uraian: 'Memeriksa mutu air', pihak: ofInstansi(mitra), tenggat: '2026-12-10' },
  ]);
  await office.settle();
});
afterEach(() => all.office.close());

test('done from the notice that told of it; whoever may not is told that there is nothing', async () => {
  const { office, melati, budi, siti } = all;
  const lala = await seated(office, 'Lala', (telegramId) =>
    aKasi(office.database, { telegramId, kode: BANUA_LIMA, nama: 'Lala' }),
  );
  office.transcript(melati);
  const [first, second] = ids;
  const verbs = ['open', 'done', 'finish', 'wait', 'move', 'cancel', 'bukti', 'reopen', 'foto'];
  await siti.says('/start');
  await lala.says('/start');
  for (const person of [siti, lala]) {
    for (const verb of verbs) {
      const said = await forges(office, person, `tl:${verb}:${first}:2`);
      expect([verb, said]).toEqual([verb, 'Tindak lanjut itu tidak ditemukan.']);
    }
    await person.says('TL-0001');
    expect(office.transcript(person)).not.toContain('balita per dusun');
  }
  // What is the Kasi's is not theirs who have to do it.
  await budi.says('/start');
  for (const verb of ['move', 'cancel', 'reopen'])
    expect(await forges(office, budi, `tl:${verb}:${first}:2`)).toBe('Tindak lanjut itu tidak ditemukan.');
  expect(await forges(office, budi, `tl:grant:${first}:2:2027-12-31`)).toBe('Tindak lanjut itu tidak ditemukan.');
  expect(await forges(office, budi, `tl:grant:${first}:2`)).toBe('Tombol ini sudah tidak berlaku.');
  await melati.taps('✅ TL-0002 selesai');
  expect(melati.lastToast()).toBe('TL-0002 selesai. Terima kasih.');
  expect(await forges(office, melati, `tl:wait:${second}:2`)).toContain('sudah diselesaikan oleh dr. Melati');
  const rows = await office.database.read((db) => db.tindakLanjut.findMany({ orderBy: { id: 'asc' } }));
  expect(rows.map(({ status, tenggat }) => [status, tenggat])).toEqual([
    ['BERJALAN', '2026-12-04'],
    ['SELESAI', '2026-12-10'],
  ]);
});

test('in English', async () => {
  const { office } = all;
  const ann = await seated(
    office,
    'Ann',
    (telegramId) =>
      aPerson(office.database, 'MITRA', null, { telegramId, nama: 'Ann', language: 'en', instansi: 'PUSKESMAS' }),
    'en',
  );
  await ann.says('/tindaklanjut');
  await ann.taps('TL-0002');
  await ann.taps('✅ Done');
  expect(office.transcript(ann)).toMatchInlineSnapshot(`
    "Ann ▸ /tindaklanjut
    KesraBot ▸ Ann: 📌 *My action items* · Running
      
      *TL-0002* · ⏳ Running
      Memeriksa mutu air
      Puskesmas, until Thursday, 10 December 2026
      [TL-0002]
      [• Running (1)] [Overdue (0)] [Done (0)]
    Ann ▸ [TL-0002]
    KesraBot ▸ Ann: 📌 *TL-0002* · ⏳ Running
      *Memeriksa mutu air*
      Who: Puskesmas
      Until: Thursday, 10 December 2026
      From meeting R-0001: Rapat koordinasi penanganan stunting
      [✅ Done] [⏳ Not yet, needs time]
      [◀ List of action items]
    Ann ▸ [✅ Done]
    KesraBot ▸ Ann (sekilas): TL-0002 is done. Thank you.
    KesraBot ▸ Ann: (diubah) 📌 *TL-0002* · ✅ Done
      *Memeriksa mutu air*
      Who: Puskesmas
      Until: Thursday, 10 December 2026
      From meeting R-0001: Rapat koordinasi penanganan stunting
      • 24 Nov 2026: done – Ann
      [📷 Add a photo or note]
      [◀ List of action items]"
  `);
});
