/**
 * Two kecamatan in one installation: everything that can be pressed or written in one of them is pressed and written in
 * the other one, with the first one's ids. Nothing of the first can be read there, and nothing of it changes. @one-database
 */
import { afterEach, expect, test } from 'vitest';
import { FEATURES } from '../../src/features.ts';
import { generalCommands } from '../../src/bot/general.ts';
import type { Person } from '../../src/simulator/world-types.ts';
import { BANUA_LIMA, type PersonOptions, aDeps, aDesaOfficial, aKasi, aPengelola, aPerson } from '../builders.ts';
import { reports } from '../kebutuhan-office.ts';
import { aRapat } from '../notulen-office.ts';
import { type Office, openOffice } from '../office.ts';
import { aPenyaluran, aProgram } from '../penyaluran-office.ts';
import { loadActor } from '../../src/office/actor/load-actor.ts';

const COMMANDS = [...FEATURES.flatMap(({ commands }) => commands), ...generalCommands(() => [])];
/** "Ya, hapus data saya". */
const ERASES = /^privasi:hapus-ya:/;
/** How many buttons one person presses; each draws others. */
const MOST_TAPS = 400;

/** Words of what they do together. */
const THEIRS = ['Tikar pandan', 'Gudang Hulu', 'Rapat tikar', 'Rantang lansia'];

let office: Office;
afterEach(() => office.close());

/** Somebody who has opened the chat with the bot. */
async function opened(firstName: string, seat: (options: PersonOptions) => Promise<unknown>): Promise<Person> {
  const person = office.person({ firstName });
  await seat({ telegramId: person.id, nama: firstName });
  await person.says('/start');
  return person;
}

/** Every button that was ever drawn in a chat. */
function buttonsOf(person: Person): Set<string> {
  const data = office.world
    .messages(person.id)
    .flatMap(({ message }) => office.world.inlineKeyboard(person.id, message.message_id)?.inline_keyboard.flat() ?? [])
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []));
  return new Set(data);
}

/** Whoever's update waits for a second try presses nothing more: then these tests would be content with a walk that stood still. */
async function everyPressWasHandled(): Promise<void> {
  const waiting = await office.database.read((db) => db.inboxUpdate.findMany({ where: { state: { not: 'DONE' } } }));
  expect(waiting.map(({ state, error, payload }) => `${state} ${error} ${payload}`)).toEqual([]);
}

/** Presses whatever there is, and what comes up then. @returns all buttons that were seen */
async function explore(person: Person): Promise<Set<string>> {
  const pressed = new Set<string>();
  for (const { name } of COMMANDS) {
    await person.says(`/${name}`);
    for (const data of buttonsOf(person)) {
      // Forms are ended by what comes next; erasing oneself would end the walk.
      if (pressed.has(data) || pressed.size >= MOST_TAPS || ERASES.test(data)) continue;
      pressed.add(data);
      await person.taps('x', { messageId: newestMessage(person), data });
    }
  }
  return new Set([...pressed, ...buttonsOf(person)]);
}
function newestMessage(person: Person): number {
  return office.world.messages(person.id).findLast(({ outgoing }) => outgoing)?.message.message_id ?? 1;
}

/** All rows of one kecamatan that people would miss, as text. */
async function rowsOf(kecamatanId: number): Promise<string> {
  const where = { kecamatanId };
  const rows = await office.database.read(async (db) => [
    await db.kebutuhan.findMany({ where, include: { riwayatList: true, fotoList: true } }),
    await db.kontak.findMany({ where }),
    await db.invite.findMany({ where }),
    await db.desa.findMany({ where }),
    await db.instansi.findMany({ where }),
    await db.bidang.findMany({ where, include: { jenisList: true } }),
    await db.permohonan.findMany({ where }),
    await db.kelompok.findMany({ where }),
    await db.program.findMany({ where }),
    await db.penyaluran.findMany({ where, include: { barangList: true, konfirmasiList: true } }),
    await db.rapat.findMany({ where, include: { undanganList: true } }),
    await db.notulen.findMany({ where, include: { butirList: true } }),
    await db.kartuTriwulan.findMany({ where }),
  ]);
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** A programme, a delivery to confirm, a meeting with its minutes to write. */
async function worksTogether(kasi: Person, official: Person, desa = 'Sarapat'): Promise<void> {
  const deps = aDeps(office.database);
  const [one, other] = [await loadActor(deps, kasi.id), await loadActor(deps, official.id)];
  if (!one || !other) throw new Error('one of them has no seat');
  const { id: programId } = await aProgram(deps, one, { nama: 'Rantang lansia' });
  const barangList = [{ nama: 'Tikar pandan', jumlah: 450, satuan: 'lembar' }];
  await aPenyaluran(deps, one, { programId, barangList, desa, tempat: 'Gudang Hulu' });
  await aRapat(office.database, one, { notulis: other, invited: [other], judul: 'Rapat tikar' });
  await office.settle();
}

/** Presses those buttons, and writes whatever might open a record. @returns everything that this person then read */
async function triesAll(person: Person, buttons: ReadonlySet<string>): Promise<string> {
  await person.says('/start');
  for (const data of buttons) await person.taps('x', { messageId: newestMessage(person), data });
  for (const words of [
    'K-0001',
    '/status K-0001',
    '/kebutuhan K-0001/2026',
    'Foto untuk K-0001',
    '/start u_1',
    'P-0001',
    'R-0001',
    'TL-0001',
  ]) {
    await person.says(words);
  }
  for (const { name } of COMMANDS) await person.says(`/${name} 1`);
  return office.transcript(person);
}

test('with all buttons and commands of the one, the other reads and changes nothing of it', {
  timeout: 300_000,
}, async () => {
  office = await openOffice({ mayFail: true });
  const { database } = office;
  const zulkifli = await opened('Zulkifli', (one) => aKasi(database, one));
  const norhayati = await opened('Norhayati', (one) => aDesaOfficial(database, 'Sarapat', one));
  await reports(norhayati);
  await reports(norhayati, { bidang: 'Perempuan dan anak', jenis: 'KDRT' });
  await worksTogether(zulkifli, norhayati);
  const ours = await database.read((db) => db.kecamatan.findUniqueOrThrow({ where: { kode: '62.13.01' } }));

  const there: Partial<PersonOptions> = { kode: BANUA_LIMA };
  const strangers = [
    await opened('Lala', (one) => aKasi(database, { ...one, ...there })),
    await opened('Yadi', (one) => aDesaOfficial(database, 'Kandris', { ...one, ...there })),
    await opened('Melati', (one) => aPerson(database, 'MITRA', null, { ...one, ...there, instansi: 'PUSKESMAS' })),
    await opened('Hendra', (one) => aPerson(database, 'CAMAT', null, { ...one, ...there })),
    await opened('Dewi', (one) => aPerson(database, 'KABUPATEN', null, { ...one, ...there })),
    await opened('Agus', (one) => aPengelola(database, { ...one, ...there })),
    office.person({ firstName: 'Orang' }),
  ];

  const buttons = new Set([...(await explore(zulkifli)), ...(await explore(norhayati))]);
  expect(buttons.size).toBeGreaterThan(40);
  const before = await rowsOf(ours.id);
  office.transcript(...strangers);
  const names = await database.read((db) => db.desa.findMany({ where: { kecamatanId: ours.id } }));

  for (const person of strangers) {
    const read = await triesAll(person, buttons);
    for (const secret of [
      'Zulkifli',
      'Norhayati',
      'Sumur warga',
      'KDRT',
      'RT 03',
      ...THEIRS,
      ...names.map(({ nama }) => nama),
    ]) {
      expect.soft(read, `${person.name} reads "${secret}"`).not.toMatch(new RegExp(`\\b${secret}\\b`));
    }
  }
  expect(await rowsOf(ours.id)).toBe(before);
  await everyPressWasHandled();
});

test('the kabupaten viewer counts over both, and finds no single record of either', { timeout: 300_000 }, async () => {
  office = await openOffice({ mayFail: true });
  const { database } = office;
  const there: Partial<PersonOptions> = { kode: BANUA_LIMA };
  const officials = [
    await opened('Norhayati', (one) => aDesaOfficial(database, 'Sarapat', one)),
    await opened('Yadi', (one) => aDesaOfficial(database, 'Kandris', { ...one, ...there })),
  ];
  const kasi = [
    await opened('Zulkifli', (one) => aKasi(database, one)),
    await opened('Lala', (one) => aKasi(database, { ...one, ...there })),
  ];
  const dewi = await opened('Dewi', (one) => aPerson(database, 'KABUPATEN', null, one));
  for (const official of officials) {
    await reports(official);
    await reports(official, { bidang: 'Perempuan dan anak', jenis: 'KDRT' });
  }
  for (const [at, official] of officials.entries())
    await worksTogether(kasi[at] ?? official, official, ['Sarapat', 'Kandris'][at]);
  const buttons = new Set<string>();
  for (const person of [...officials, ...kasi]) for (const data of await explore(person)) buttons.add(data);
  expect(buttons.size).toBeGreaterThan(60);
  const places = await database.read((db) => db.kecamatan.findMany());
  const before = await Promise.all(places.map(({ id }) => rowsOf(id)));
  const desa = await database.read((db) => db.desa.findMany());
  office.transcript(dewi);

  await dewi.says('/rekap');
  await dewi.taps('Triwulan IV 2026');
  const read = office.transcript(dewi) + (await triesAll(dewi, buttons)) + [...(await explore(dewi))].join(' ');
  expect(read).toContain('Rekap gabungan');
  const secrets = [
    'Norhayati',
    'Yadi',
    'Zulkifli',
    'Lala',
    'Sumur warga',
    'KDRT',
    'RT 03',
    ...THEIRS,
    ...desa.map(({ nama }) => nama),
  ];
  for (const secret of secrets) expect.soft(read, `reads "${secret}"`).not.toMatch(new RegExp(`\\b${secret}\\b`));
  expect(office.transcript(dewi)).not.toMatch(/Norhayati|Zulkifli|Sumur warga|KDRT/);
  expect(await Promise.all(places.map(({ id }) => rowsOf(id)))).toEqual(before);
  await everyPressWasHandled();
});
