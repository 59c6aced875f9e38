/** Invitations answered in words: as a reply, with the number, by themselves, in a group (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';
import type { Person } from '../../simulator/world-types.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina);
});
afterEach(() => world.office.close());

/** The invitation in that chat. */
function invitation(chatId: number): number {
  const found = world.office.world
    .messages(chatId)
    .find(({ message }) => message.text?.includes('koordinasi stunting'));
  return found?.message.message_id ?? 0;
}
const answers = () =>
  world.office.database.read((db) =>
    db.undangan.findMany({
      where: { kontakId: { not: null }, jawaban: { not: null } },
      select: { jawaban: true, wakil: true, kontak: { select: { orang: { select: { nama: true } } } } },
      orderBy: { id: 'asc' },
    }),
  );
const words = () =>
  world.office.database.read((db) =>
    db.rapatRiwayat.findMany({ where: { action: 'undangan.words' }, select: { note: true }, orderBy: { id: 'asc' } }),
  );
const toldKasi = (part: string): string[] => saidIn(world.office, world.rina.id).filter((text) => text.includes(part));

test('a reply to the invitation: noted, and the words beside it are kept and reach the Kasi once', async () => {
  const { office, siti } = world;
  office.transcript(siti);
  const sent = await siti.says('insya Allah hadir pak, agak telat', { replyTo: invitation(siti.id) });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ insya Allah hadir pak, agak telat
    KesraBot ▸ Siti: Dicatat untuk *R-0001* (Rapat koordinasi stunting): *✅ Hadir*.
      Tulisan Bapak/Ibu ikut disampaikan kepada Kasi Kesra.
      [✏️ Ubah jawaban]"
  `);
  expect(await answers()).toMatchObject([{ jawaban: 'HADIR', kontak: { orang: { nama: 'Siti Aminah' } } }]);
  expect(await words()).toEqual([{ note: 'insya Allah hadir pak, agak telat' }]);
  expect(toldKasi('agak telat')).toEqual([
    '✅ Hadir · Siti Aminah (Sekretaris Desa) tentang R-0001 (Rapat koordinasi stunting):\n' +
      'insya Allah hadir pak, agak telat',
  ]);
  const [update] = (await office.database.read((db) => db.inboxUpdate.findMany())).filter(
    ({ payload }) => payload.includes(`"message_id":${sent.message_id},`) && payload.includes('agak telat'),
  );
  await office.app.intake.store([JSON.parse(update?.payload ?? '{}')]);
  await office.settle();
  expect(toldKasi('agak telat')).toHaveLength(1);
});

test('words of the same answer are kept too, and the wakil stays', async () => {
  const { siti } = world;
  await siti.says('diwakilkan Pak Anton Kaur Umum', { replyTo: invitation(siti.id) });
  expect(await answers()).toMatchObject([{ jawaban: 'DIWAKILKAN', wakil: 'Pak Anton Kaur Umum' }]);
  expect(toldKasi('Pak Anton')).toEqual([]);
  await siti.says('R-0001 diwakilkan, dia datang lebih awal');
  expect(await answers()).toMatchObject([{ jawaban: 'DIWAKILKAN' }]);
  expect((await words()).length).toBe(1);
});

test('by itself where one meeting waits; nobody named: who comes is asked', async () => {
  const { siti } = world;
  await siti.says('maaf bu, diwakilkan');
  expect(lastWords(world.office, siti)).toContain('Siapa yang mewakili Bapak/Ibu');
  await siti.says('Anton, Kaur Umum');
  await siti.taps('✅ Kirim');
  expect(await answers()).toMatchObject([{ jawaban: 'DIWAKILKAN', wakil: 'Anton, Kaur Umum' }]);
});

test('by itself where two meetings wait: nobody guesses', async () => {
  const { siti, rina, office } = world;
  await callsRapat(rina, { tanggal: '4 Desember' });
  await siti.says('siap hadir bu');
  expect(await answers()).toEqual([]);
  await siti.says('R-0002 hadir');
  expect(await answers()).toMatchObject([{ jawaban: 'HADIR' }]);
  expect(lastWords(office, siti)).toContain('R-0002');
});

test('not decided, or a question: no answer, and nothing is lost', async () => {
  const { siti, office } = world;
  await siti.says('mungkin saya hadir kalau jalannya tidak banjir', { replyTo: invitation(siti.id) });
  expect(await answers()).toEqual([]);
  expect(lastWords(office, siti)).toContain('saya simpan');
});

test('called off, or begun: said so', async () => {
  const { siti, rina, office } = world;
  const replyTo = invitation(siti.id);
  await rina.taps('✖ Batalkan rapat');
  await rina.says('Gedung dipakai untuk pemilu.');
  await rina.taps('✅ Kirim');
  await siti.says('hadir bu', { replyTo });
  expect(lastWords(office, siti)).toContain('dibatalkan');
});

test('in a group, as a reply to the invitation: for the own seat; others read as before', async () => {
  const { budi, groupId, office, stranger } = world;
  await budi.says('siap hadir', { chatId: groupId, replyTo: invitation(groupId) });
  expect(saidIn(office, groupId).at(-1)).toBe('Budi Santoso: ✅ Hadir. Terima kasih.');
  expect(await answers()).toMatchObject([{ jawaban: 'HADIR', kontak: { orang: { nama: 'Budi Santoso' } } }]);
  const before = saidIn(office, groupId).length;
  const noReply: Person['says'] = (text) => stranger.says(text, { chatId: groupId });
  await noReply('hadir semua ya');
  expect(saidIn(office, groupId).length).toBe(before);
  await stranger.says('hadir', { chatId: groupId, replyTo: invitation(groupId) });
  expect(saidIn(office, groupId).at(-1)).toContain('belum terdaftar');
});
