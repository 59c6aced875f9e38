/** Transcripts read as the office would tell it. */
import { expect, test } from 'vitest';
import { makePng } from './practice-photo.ts';
import { createPracticeClock } from './practice-clock.ts';
import { openPracticeOffice } from '../practice/practice-office.ts';
import { transcript } from './transcript.ts';
import { createWorld } from './world.ts';
import { BOT_TOKEN, testWorld } from './world.fixture.ts';

test('texts, buttons, taps, edits, files, one chat after another', async () => {
  const t = testWorld();
  const { rini, budi, world } = t;
  const seen = new Map<number, number>();
  await rini.says('/lapor');
  const { message_id } = await t.call('sendMessage', {
    chat_id: rini.id,
    text: '<b>Langkah 1/8</b> · Bidang apa?\nPilih <i>satu</i> &amp; lanjut: <a href="https://desa.id">petunjuk</a>',
    parse_mode: 'HTML',
    reply_markup: {
      inline_keyboard: [
        [
          { text: 'Sosial', callback_data: 's' },
          { text: 'Kesehatan', callback_data: 'k' },
        ],
        [{ text: 'Batal', callback_data: 'b' }],
      ],
    },
  });
  const { queryId } = await rini.taps('Kesehatan');
  await t.call('editMessageText', { chat_id: rini.id, message_id, text: 'Bidang: Kesehatan' });
  await t.call('answerCallbackQuery', { callback_query_id: queryId, text: 'Tersimpan' });
  await rini.sendsPhotos([makePng(40, 30)], { caption: 'Posyandu' });
  await t.call('sendMessage', {
    chat_id: rini.id,
    text: 'Terima kasih',
    reply_markup: { keyboard: [['Lapor', 'Status'], ['Bantuan']] },
  });
  expect(transcript(world, [rini.id], seen)).toMatchInlineSnapshot(`
    "Rini ▸ /lapor
    KesraBot ▸ Rini: *Langkah 1/8* · Bidang apa?
      Pilih _satu_ & lanjut: petunjuk ‹https://desa.id/›
      [Sosial] [Kesehatan]
      [Batal]
    Rini ▸ [Kesehatan]
    KesraBot ▸ Rini: (diubah) Bidang: Kesehatan
    KesraBot ▸ Rini (sekilas): Tersimpan
    Rini ▸ ‹foto 40×30› Posyandu
    KesraBot ▸ Rini: Terima kasih
      ⌨ [Lapor] [Status]
      ⌨ [Bantuan]"
  `);

  await budi.says('halo');
  await rini.sendsLocation(-2.1, 115.1);
  expect(transcript(world, [rini.id], seen)).toBe('Rini ▸ ‹lokasi -2.1, 115.1›');
  expect(transcript(world, [rini.id, budi.id]).split('\n').at(-2)).toBe('Budi ▸ halo');

  const { id } = world.addGroup({ title: 'Forum', memberIds: [101, 102], withBot: true });
  await budi.says('/hubungkan', { chatId: id });
  await t.call('sendMessage', { chat_id: id, text: 'Terhubung' });
  expect(transcript(world, [id])).toBe('(Forum) Budi ▸ /hubungkan\n(Forum) KesraBot ▸ Terhubung');
});

test('the practice office: its people, its clock', async () => {
  const clock = createPracticeClock(86_400_000, { now: () => new Date('2026-11-24T02:00:00Z') });
  const world = createWorld({ clock, token: BOT_TOKEN, botUsername: 'KesraBot' });
  const office = openPracticeOffice(world);
  expect(world.persons()).toHaveLength(6);
  expect(office.roleOf(office.people.sarapat.id)).toEqual({
    id: 'Kaur Kesejahteraan Desa Sarapat',
    en: 'Welfare officer, Desa Sarapat',
  });
  expect(world.groups()).toEqual([expect.objectContaining({ title: 'Forum Kesra Dusun Timur' })]);
  const moves: Date[] = [];
  clock.listeners.add((now) => moves.push(now));
  clock.advance(3_600_000);
  expect(moves).toEqual([new Date('2026-11-25T03:00:00Z')]);
  expect(clock.offset()).toBe(90_000_000);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect((await office.people.kasi.says('/start')).date).toBe(Date.parse('2026-11-25T03:00:00Z') / 1000);
});
