/** The link of an invitation as people really send it, and why one does not open (C1). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePng } from '../../simulator/practice-photo.ts';
import { lastWords } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
let siti: Person;
let budi: Person;
beforeEach(async () => {
  ({ office, rina, siti } = await openKebutuhanOffice());
  budi = office.person({ firstName: 'Budi' });
});
afterEach(() => office.close());

async function invite(desa = 'Jaar'): Promise<string> {
  await rina.says('/undang');
  await rina.taps('🏘 Perangkat desa');
  await rina.taps(desa);
  return /https:\/\/t\.me\/KesraBot\?start=u_[\w-]{22}/.exec(lastWords(office, rina))?.[0] ?? '';
}
const WELCOME = 'Jaar';
const says = (person: Person): string => saidAll(person).at(-1) ?? '';
const saidAll = (person: Person): string[] =>
  office.world.messages(person.id).flatMap(({ outgoing, message }) => (outgoing && message.text) || []);
const guesses = () => office.database.read((db) => db.audit.count({ where: { action: 'kontak.guess' } }));

describe('the link opens', () => {
  test.each([
    ['in a sentence', (link: string) => budi.says(`Ini linknya ${link} pak.`)],
    ['its word alone', (link: string) => budi.says(link.slice(link.indexOf('u_')))],
    ['its word without the mark', (link: string) => budi.says(link.slice(link.indexOf('u_') + 2))],
    [
      'below a picture',
      async (link: string) => void (await budi.sendsPhotos([makePng(20, 20)], { caption: `Undangan: ${link}` })),
    ],
    [
      'forwarded',
      (link: string) =>
        budi.sends({
          text: `Bu Kasi: ${link}`,
          forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Rina' },
        }),
    ],
  ])('%s', async (_, send) => {
    await send(await invite());
    expect(saidAll(budi).join('\n')).toContain(WELCOME);
    expect(await guesses()).toBe(0);
    await budi.taps('✅ Setuju');
    await budi.says('Budi Santoso');
    await budi.says('Kaur Kesra');
    await budi.taps('✅ Kirim');
    expect(says(budi)).toContain('pendaftaran selesai');
  });

  test('after ten wrong ones, which are counted, the right one is no guess', async () => {
    const link = await invite();
    for (let at = 0; at < 10; at += 1) await budi.says(`u_${'aB'.repeat(10)}x${at}`);
    expect(says(budi)).toContain('terlalu banyak percobaan');
    await budi.says(link);
    await budi.taps('✅ Setuju');
    expect(await guesses()).toBe(5);
  });
});

describe('it does not open, and says why', () => {
  const said = async (text: string, person = budi): Promise<string> => {
    await person.says(text);
    return says(person);
  };

  test('used, taken back, late, of another bot, with other letters, unknown: none but the last is a guess', async () => {
    const used = await invite();
    await siti.says('/menu');
    await said(used);
    await budi.taps('✅ Setuju');
    await budi.says('Budi Santoso');
    await budi.says('Kaur Kesra');
    await budi.taps('✅ Kirim');
    const wati = office.person({ firstName: 'Wati' });
    expect(await said(`Saya dikirimi ${used}`, wati)).toContain('Tautan ini sudah dipakai.');
    const link = await invite('Didi');
    expect(await said(link.toUpperCase(), wati)).toContain('Huruf besar dan kecil');
    expect(await said(link.replace('KesraBot', 'LainBot'), wati)).toContain('untuk bot lain (@LainBot)');
    const id = (await office.database.read((db) => db.invite.findMany({ orderBy: { id: 'asc' } }))).at(-1)?.id ?? 0;
    await office.database.read((db) => db.invite.update({ where: { id }, data: { revokedAt: office.clock.now() } }));
    expect(await said(link, wati)).toContain('sudah ditarik kembali');
    const late = await invite('Dorong');
    office.clock.advance(8 * 86_400_000);
    expect(await said(late, wati)).toContain('sudah habis');
    expect(await said(`Ini pak: ${link.slice(0, -6)} terima kasih`, wati)).toContain('Tautan itu tidak utuh');
    expect(await guesses()).toBe(0);
    expect(await said(`u_${'aB'.repeat(11)}`, wati)).toContain('Tautan tidak berlaku');
    expect(await guesses()).toBe(1);
  });
});

test('a link in a form of somebody who has a seat is their answer, and what they say of other bots is no link', async () => {
  const link = await invite();
  await siti.says('Coba https://t.me/LainBot?start=abc');
  expect(says(siti)).not.toContain('untuk bot lain');
  await siti.says(link);
  expect(says(siti)).toContain('Bapak/Ibu sudah terdaftar');
  expect(await guesses()).toBe(0);
});
