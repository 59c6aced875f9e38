/** What staff of the Kasi do with programmes and plans, in English too (A2, B1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDeps, aKasi } from '../../../test/builders.ts';
import { forges, lastWords, seated } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import { aProgram } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';

let office: Office;
let deps: Deps;
let kasi: Actor;
let rina: Person;

beforeEach(async () => {
  office = await openOffice();
  deps = aDeps(office.database);
  rina = await seated(office, 'Rina', async (telegramId) => (kasi = await aKasi(office.database, { telegramId })));
});
afterEach(() => office.close());

test('a staf reads, and plans once the right was given; the form that is not theirs does not begin', async () => {
  await aProgram(deps, kasi);
  const [yudi, ana] = [
    await seated(office, 'Yudi', (telegramId) =>
      aKasi(office.database, { telegramId, nama: 'Yudi', kedudukan: 'STAF' }),
    ),
    await seated(office, 'Ana', (telegramId) =>
      aKasi(office.database, { telegramId, nama: 'Ana', kedudukan: 'STAF', hak: ['PROGRAM'], language: 'en' }),
    ),
  ];
  await yudi.says('/program');
  await yudi.taps('BLT Dana Desa');
  expect(office.transcript(yudi)).not.toMatch(/Ubah program|Rencanakan/);
  expect(await forges(office, yudi, 'prog:rencana:1:1')).toMatch(/^Yang dapat mengubah program/);
  await ana.says('/penyaluran');
  await ana.taps('🚚 Plan a new distribution');
  await ana.taps('BLT Dana Desa');
  await ana.taps('☐ All desa');
  await ana.taps('Done');
  await ana.says('yesterday week');
  await ana.says('24 december 2026');
  await ana.taps('Skip');
  await ana.says('20');
  await ana.taps('In all for a desa');
  await ana.says('Beras 10 kg per KPM');
  await ana.says('Beras');
  await ana.says('Beras 200 kg');
  await ana.says('Minyak 2 atau 3 liter');
  await ana.says('Minyak goreng 40 liter, gula 20 kg');
  await ana.taps('Done');
  await ana.says('puskesmas');
  office.transcript(ana);
  await ana.taps('✅ Send');
  expect(lastWords(office, ana)).toMatchInlineSnapshot(`
    "✅ The distribution of BLT Dana Desa is planned in 17 desa.

    Thursday, 24 December 2026, 20 KPM in each desa
    • Beras: 200 kg
    • Minyak goreng: 40 liter
    • gula: 20 kg

    P-0001 Desa Didi
    P-0002 Desa Dorong
    P-0003 Desa Gumpa
    P-0004 Desa Harara
    P-0005 Desa Haringen
    P-0006 Desa Jaar
    P-0007 Desa Jaweten
    P-0008 Desa Karang Langit
    P-0009 Desa Magantis
    P-0010 Desa Mangkarap
    P-0011 Desa Maragut
    P-0012 Desa Matabu
    P-0013 Desa Matarah
    P-0014 Desa Pulau Patai
    P-0015 Desa Sarapat
    P-0016 Desa Sumur
    P-0017 Kelurahan Tamiang Layang

    ⚠️ Nobody is registered there, so nobody was told: Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sarapat, Desa Sumur, Kelurahan Tamiang Layang. Invite with /undang.

    The registered desa officials and whoever brings it are told. A desa has other numbers? Press the desa below, then Change plan."
  `);
});

test('without a programme there is nothing to plan', async () => {
  await rina.says('/penyaluran');
  await rina.taps('🚚 Rencanakan penyaluran baru');
  expect(rina.lastToast()).toBe(
    'Belum ada program yang dapat disalurkan. Mohon isi programnya dahulu: tekan Menu, lalu Program.',
  );
});
