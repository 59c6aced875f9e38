/** The limit for one person: bursts of honest work go through, a flood gets one sentence. */
import { expect, test } from 'vitest';
import { openKebutuhanOffice } from '../../test/kebutuhan-office.ts';
import { aPhoto } from '../../test/kebutuhan-office.ts';
import { USUAL_RATE, createRateLimiter } from './rate-limit.ts';

const SECOND = 1_000;

test('thirty in ten seconds, one sentence, silence for ten, and then as before', () => {
  const limit = createRateLimiter(USUAL_RATE);
  const at = (second: number, n: number) => limit(1, `${second}-${n}`, second * SECOND);
  for (let n = 0; n < 30; n += 1) expect(at(100, n)).toBe('through');
  expect(at(101, 1)).toBe('told');
  for (let second = 101; second < 111; second += 1) expect(at(second, 2)).toBe('silent');
  expect(limit(2, 'other', 102 * SECOND)).toBe('through');
  expect(at(111, 1)).toBe('through');
});

test('a repeat of an update counts once; an old one among new ones is judged by its own time', () => {
  const limit = createRateLimiter({ updates: 2, perMs: 10 * SECOND });
  expect(limit(1, 'a', 100 * SECOND)).toBe('through');
  expect(limit(1, 'a', 100 * SECOND)).toBe('through');
  expect(limit(1, 'b', 101 * SECOND)).toBe('through');
  // Sent an hour before, delivered now.
  for (let n = 0; n < 5; n += 1) expect(limit(1, `old-${n}`, -3_600 * SECOND - n * 20 * SECOND)).toBe('through');
});

test('in the chat: an album of ten and a long paste are let through, a flood is told once and its taps are answered', async () => {
  const { office, siti } = await openKebutuhanOffice({ rate: USUAL_RATE });
  office.clock.advance(60 * SECOND);
  await siti.says('/lapor');
  await siti.sendsPhotos(Array.from({ length: 10 }, (_, n) => aPhoto(n)));
  await siti.says('panjang '.repeat(1_200));
  for (let n = 0; n < 20; n += 1) await siti.says('/profil');
  expect(office.transcript(siti)).not.toContain('terlalu cepat');
  for (let n = 0; n < 40; n += 1) await siti.says('/profil');
  const { queryId } = await siti.taps('🗑', { data: 'privasi:hapus', messageId: 1 });
  const answers = office.world.messages(siti.id).filter(({ message }) => message.text?.includes('terlalu cepat'));
  expect(answers).toHaveLength(1);
  expect(office.world.calls().filter(({ params }) => params['callback_query_id'] === queryId)).toHaveLength(1);
  office.clock.advance(11 * SECOND);
  office.transcript(siti);
  await siti.says('/profil');
  expect(office.transcript(siti)).toContain('Sekretaris Desa');
  await office.close();
});

test('one member cannot make the bot fill a group; a Kasi who connects it is heard all the same', async () => {
  const { office, siti, rina } = await openKebutuhanOffice({ rate: USUAL_RATE });
  const { id } = office.world.addGroup({ title: 'Forum', memberIds: [siti.id, rina.id], withBot: true });
  for (let n = 0; n < 40; n += 1) await siti.says(n % 2 === 0 ? '/lapor' : '/start', { chatId: id });
  const answers = () =>
    office.world
      .messages(id)
      .filter(({ outgoing }) => outgoing)
      .map(({ message }) => message.text);
  expect(answers()).toHaveLength(5);
  await rina.says('/hubungkan', { chatId: id });
  expect(answers().at(-1)).toBe('Baik. Pertanyaannya dikirim lewat pesan pribadi.');
  office.clock.advance(120_000);
  await siti.says('/lapor', { chatId: id });
  expect(answers()).toHaveLength(7);
  await office.close();
});
