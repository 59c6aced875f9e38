/** Importing contacts on a real database: who may, what is made once, whose rows, and what is forgotten (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, TUESDAY_MORNING, aDeps, aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { eraseOwnData } from '../privasi/erase-own-data.ts';
import { acceptInvite } from './accept-invite.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { admitImportFile } from './admit-import-file.ts';
import { type KontakImported, importKontak } from './import-kontak.ts';
import type { ImportRow } from './import-rows.ts';
import { makeKontakTemplate } from './make-kontak-template.ts';
import { revokeInvite } from './revoke-invite.ts';
import { hashToken } from './secret-word.ts';

let db: TestDatabase;
let deps: Deps;
let rina: Actor;
beforeEach(async () => {
  db = await openTestDatabase();
  deps = aDeps(db.database);
  rina = await aKasi(db.database);
});
afterEach(() => db.close());

const row = (tempat: string, nama: string, telepon = '', jabatan = ''): ImportRow => ({
  tempat,
  nama,
  jabatan,
  telepon,
});
const WATI = row('Desa Jaar', 'Wati Kristina', '0812-3456-7890', 'Kaur Kesejahteraan');

let files = 0;
async function imports(actor: Actor, ...rows: ImportRow[]): Promise<KontakImported> {
  files += 1;
  const done = await importKontak(deps, actor, { rows, once: `file-${files}` });
  if (!done.ok) throw new Error(done.code);
  return done.value;
}
const made = async (actor: Actor, ...rows: ImportRow[]) => (await imports(actor, ...rows)).sheet.invites.length;
const invites = () => db.database.read((tx) => tx.invite.findMany({ orderBy: { id: 'asc' } }));

test('nobody without the right, and only into places of the own kecamatan', async () => {
  const others = [
    await aPerson(db.database, 'KASI', null, { kedudukan: 'STAF', hak: ['TRIASE', 'SETELAN'] }),
    await aPerson(db.database, 'CAMAT', null, {}),
    await aDesaOfficial(db.database, 'Sarapat'),
  ];
  for (const actor of others) {
    expect(await importKontak(deps, actor, { rows: [WATI], once: 'file' })).toMatchObject({ code: 'kontak-kasi-only' });
    expect(await admitImportFile(deps, actor)).toMatchObject({ code: 'impor-not-yours' });
    expect(await makeKontakTemplate(deps, actor)).toMatchObject({ code: 'kontak-kasi-only' });
  }
  const elsewhere = await aKasi(db.database, { kode: BANUA_LIMA });
  const done = await imports(elsewhere, WATI);
  expect(done.wrong.map(({ faults }) => faults.map(({ code }) => code))).toEqual([['impor-note-tempat-unknown']]);
  expect(await invites()).toEqual([]);
});

test('once for a name or a telephone at a place, whether written with degrees or twice in the file, also at the same moment', async () => {
  expect(await made(rina, WATI, row('jaar', 'WATI KRISTINA, S.E.'), row('Jaar', 'Wati K.', '+62 812 3456 7890'))).toBe(
    1,
  );
  expect(await made(rina, WATI)).toBe(0);
  // The same name elsewhere is another person; so is somebody whose invitation was taken back.
  expect(await made(rina, { ...WATI, tempat: 'Puskesmas', telepon: '' })).toBe(1);
  const [first] = await invites();
  await revokeInvite(deps, rina, { inviteId: first?.id ?? 0 });
  expect((await invites())[0]).toMatchObject({ nama: null, jabatan: null, telepon: null });
  expect(await made(rina, WATI)).toBe(1);
  const both = await Promise.all([made(rina, row('Matabu', 'Joko')), made(rina, row('Matabu', 'Joko'))]);
  expect(both.toSorted((a, b) => a - b)).toEqual([0, 1]);
  const acts = await db.database.read((tx) => tx.audit.findMany({ where: { action: 'kontak.import' } }));
  expect(acts).toHaveLength(4);
  expect(JSON.stringify(acts)).not.toContain('Wati');
});

test('the same file done again after a crash gives the same sheet, without those who have come since', async () => {
  const rows = [WATI, row('Desa Jaar', 'Wati Kristina'), row('Matabu', 'Joko'), row('nowhere', 'Agus')];
  const once = 'message-5';
  const first = await importKontak(deps, rina, { rows, once });
  expect(await importKontak(deps, rina, { rows, once })).toEqual(first);
  const links = first.ok ? first.value.sheet.invites.map(({ link }) => link) : [];
  expect(links).toHaveLength(2);
  expect(await invites()).toHaveLength(2);
  const invite = hashToken(links[0]?.slice(links[0].indexOf('u_') + 2) ?? '');
  const wati = { telegramId: 777_000_334, language: 'id' } as const;
  expect(await acceptInvite(deps, wati, { invite, nama: 'Wati', jabatan: null, at: deps.clock.now() })).toMatchObject({
    ok: true,
  });
  const again = await importKontak(deps, rina, { rows, once });
  expect(again.ok && again.value.sheet.invites.map(({ link }) => link)).toEqual(links.slice(1));
  const acts = await db.database.read((tx) => tx.audit.findMany({ where: { action: 'kontak.import' } }));
  expect(acts).toHaveLength(1);
});

test('an invitation that ran out is made anew; a seat keeps the person known until it ends', async () => {
  const { sheet } = await imports(rina, WATI);
  const later = { ...deps, clock: { now: () => new Date(Date.parse(TUESDAY_MORNING) + 31 * 86_400_000) } };
  const again = await importKontak(later, rina, { rows: [WATI], once: 'file-later' });
  expect(again.ok && again.value.sheet.invites).toHaveLength(1);
  const word = /start=u_(.+)$/.exec(sheet.invites[0]?.link ?? '')?.[1] ?? '';
  const person = { telegramId: 777_000_333, language: 'id' } as const;
  const at = deps.clock.now();
  const input = { invite: hashToken(word), nama: 'W. Kristina', jabatan: null, at };
  expect(await acceptInvite(deps, person, input)).toMatchObject({ ok: true });
  const seat = await db.database.read((tx) =>
    tx.kontak.findFirstOrThrow({ where: { orang: { telegramId: person.telegramId } } }),
  );
  expect(seat).toMatchObject({ jabatan: 'Kaur Kesejahteraan', telepon: '+6281234567890', peran: 'DESA' });
  expect((await invites())[0]).toMatchObject({ nama: 'Wati Kristina', jabatan: null, telepon: null });
  expect(await made(rina, row('Jaar', 'Wati Kristina'))).toBe(0);
  // Whoever is erased is named nowhere.
  await eraseOwnData(deps, person, { orangId: seat.orangId, updateId: 5 });
  expect((await invites())[0]).toMatchObject({ nama: null });
});

test('what is written is read strictly, and said beside the row', async () => {
  const codes = async (one: ImportRow) =>
    (await imports(rina, one)).wrong.flatMap(({ faults }) => faults.map(({ code }) => code));
  expect(await codes(row('Desa Jar', 'Agus'))).toEqual(['impor-note-tempat-near']);
  // Jaar lies in Dusun Timur.
  expect(await codes(row('Jaar kec. Awang', 'Agus'))).toEqual(['impor-note-tempat-near']);
  expect(await codes(row('62.13.01.1001 Jaar', 'Agus'))).toEqual(['impor-note-tempat-near']);
  expect(await codes(row('Jaar RT 03', 'Agus'))).toEqual(['impor-note-tempat-near']);
  expect(await codes(row('', 'Agus'))).toEqual(['impor-note-tempat-missing']);
  expect(await codes(row('Jaar', '123', '0812', 'x'))).toEqual([
    'impor-note-nama',
    'impor-note-jabatan',
    'impor-note-telepon',
  ]);
  expect(await codes(row('Jaar', 'Agus', '0812-3456-7890 / 0813-1111-2222'))).toEqual(['impor-note-telepon-several']);
  expect(await codes(row('Jaar', 'Agus / Wati'))).toEqual(['impor-note-nama-several']);
  expect(await codes(row('Jaar', 'Agus Kades'))).toEqual(['impor-note-nama-several']);
  expect(await codes(row('Jaar', 'Agus 0812-3456-7890'))).toEqual(['impor-note-nama-several']);
  expect(await codes(row('Jaar', 'idem'))).toEqual(['impor-note-nama']);
  expect(await invites()).toEqual([]);
  // As a spreadsheet leaves numbers.
  await imports(rina, row('Jaar', 'A B', '81234567890'), row('Jaar', 'C D', '6281234567891'));
  expect((await invites()).map(({ telepon }) => telepon)).toEqual(['+6281234567890', '+6281234567891']);
});

test('a place is read as offices write it', async () => {
  const ways = [
    'Pemdes Jaar',
    'Kantor Desa Jaar',
    'Jaar, Kec. Dusun Timur, Kab. Barito Timur',
    'ds.jaar',
    '62.13.01.2006 Jaar',
  ];
  const done = await imports(rina, ...ways.map((tempat, at) => row(tempat, `Orang Ke${'abcde'[at] ?? ''}`)));
  expect(done.wrong).toEqual([]);
  expect(done.sheet.invites.map(({ desa }) => desa)).toEqual(ways.map(() => 'Desa Jaar'));
});
