/** Whatever an act causes to be told to others waits for a kind hour, whichever book it belongs to; what does not, is listed here. @one-database */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aKebutuhan, aPengelola } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import { nextDraftId } from '../../../test/next-draft-id.ts';
import { aPermohonanInput } from '../../../test/permohonan.ts';
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { connectKelompok } from '../../sop/kelompok/connect-kelompok.ts';
import { askForum } from '../../sop/kelompok/ask-forum.ts';
import { hintOpenBot } from '../../sop/kelompok/hint-open-bot.ts';
import { noticeGone } from '../../sop/kelompok/notice-changes.ts';
import { noticeGroup } from '../../sop/kelompok/notice-group.ts';
import { tellAnonymous } from '../../sop/kelompok/tell-anonymous.ts';
import { acceptInvite } from '../../sop/invite/accept-invite.ts';
import { changeJabatan } from '../../sop/kontak/change-jabatan.ts';
import { claimSetupCode } from '../../sop/instalasi/claim-setup-code.ts';
import { invitePerson } from '../../sop/invite/invite-person.ts';
import { leaveKontak } from '../../sop/kontak/leave-kontak.ts';
import { markUnreachable } from '../../sop/kontak/mark-unreachable.ts';
import { openInvite } from '../../sop/invite/open-invite.ts';
import { openKecamatan } from '../../sop/instalasi/open-kecamatan.ts';
import { revokeKontak } from '../../sop/kontak/revoke-kontak.ts';
import { setUpKecamatan } from '../../sop/instalasi/set-up-kecamatan.ts';
import { tellOfGuessing } from '../../sop/invite/tell-of-guessing.ts';
import { approvePermohonan } from '../../sop/permohonan/approve-permohonan.ts';
import { rejectPermohonan } from '../../sop/permohonan/reject-permohonan.ts';
import { submitPermohonan } from '../../sop/permohonan/submit-permohonan.ts';
import { withdrawPermohonan } from '../../sop/permohonan/withdraw-permohonan.ts';
import { answerConsent } from '../../sop/privasi/answer-consent.ts';
import { eraseOwnData } from '../../sop/privasi/erase-own-data.ts';
import type { Actor, Person } from '../actor/actor.ts';
import { clearUnreachable } from './clear-unreachable.ts';

const NIGHT = new Date('2026-11-24T16:00:00Z');
const MORNING = new Date('2026-11-25T00:00:00Z');
const SUNDAY = new Date('2026-11-29T03:00:00Z');
const MONDAY = new Date('2026-11-30T00:00:00Z');
const GROUP = -4_000_000_001;
const budi: Person = { telegramId: 5_001, language: 'id' };

let database: Database;
let close: () => Promise<void>;
let now: Date;
let deps: Deps;
let rina: Actor;
let siti: Actor;
let lala: Actor;
const founded = async (base: Database) => ({
  rina: await aKasi(base),
  siti: await aDesaOfficial(base),
  lala: await aPengelola(base, { nama: 'Lala' }),
});
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  ({ database, close } = copy);
  ({ rina, siti, lala } = copy.filled);
  now = NIGHT;
  deps = aDeps(database, { clock: { now: () => now } });
});
afterEach(() => close());

async function asks(): Promise<number> {
  const sent = await submitPermohonan(deps, budi, await aPermohonanInput(database));
  if (!sent.ok) throw new Error(sent.code);
  return sent.value.id;
}
async function joins(predecessorId?: number): Promise<void> {
  const instead = predecessorId === undefined ? {} : { predecessorId };
  const made = await invitePerson(deps, rina, { peran: 'DESA', desaId: siti.desaId ?? 0, ...instead });
  const opened = made.ok && (await openInvite(deps, budi, made.value.link.slice(-22)));
  if (!opened || !opened.ok) throw new Error('no invitation');
  await acceptInvite(deps, budi, { invite: opened.value.invite, nama: 'Budi', jabatan: 'Sekdes', at: now });
}
async function setsUp(): Promise<void> {
  const code = await openKecamatan(deps, lala, { once: 'a' });
  if (!code.ok) throw new Error(code.code);
  await claimSetupCode(deps, budi, code.value.code);
  await setUpKecamatan(deps, budi, { kode: BANUA_LIMA, nama: 'Budi', jabatan: 'Kasi Kesra', at: now });
}
async function brings(actor: Actor | null, updateId = 1): Promise<number> {
  const addedById = actor?.telegramId ?? 77;
  await noticeGroup(deps, actor, { chatId: GROUP, nama: 'Kesra', addedById, language: 'id', updateId });
  return (await database.read((db) => db.kelompok.findFirstOrThrow())).id;
}
const connects = async (kelompokId: number) => connectKelompok(deps, rina, { kelompokId, forum: 'PKK' });
async function forgets(): Promise<void> {
  await database.transaction((tx) => tx.outboxMessage.deleteMany());
}
/** Who is told, and when. */
async function told(): Promise<[number, Date][]> {
  const rows = await database.read((db) => db.outboxMessage.findMany({ orderBy: { id: 'asc' } }));
  return rows.map(({ chatId, dueAt }) => [Number(chatId), dueAt]);
}

const WAITS: readonly (readonly [act: string, run: () => Promise<unknown>, who: () => readonly number[]])[] = [
  ['somebody asks for a seat', asks, () => [rina.telegramId]],
  ['the Kasi approves', async () => approvePermohonan(deps, rina, await asks()), () => [budi.telegramId]],
  [
    'the Kasi rejects',
    async () => rejectPermohonan(deps, rina, { permohonanId: await asks(), reason: 'Bukan perangkat.' }),
    () => [budi.telegramId],
  ],
  [
    'somebody joins by invitation, in the place of another',
    () => joins(siti.kontakId),
    () => [siti.telegramId, rina.telegramId],
  ],
  ['a kecamatan is set up', setsUp, () => [lala.telegramId]],
  ['somebody guesses codes', () => database.transaction((tx) => tellOfGuessing(tx, now)), () => [lala.telegramId]],
  ['a seat is taken away', () => revokeKontak(deps, rina, siti), () => [siti.telegramId]],
  ['a seat is left', () => leaveKontak(deps, siti, siti), () => [rina.telegramId]],
  [
    'a jabatan is corrected',
    () => changeJabatan(deps, rina, { kontakId: siti.kontakId, jabatan: 'Kades', draftId: nextDraftId() }),
    () => [siti.telegramId],
  ],
  [
    'somebody cannot be reached',
    () => database.transaction((tx) => markUnreachable(tx, siti.telegramId, now)),
    () => [rina.telegramId],
  ],
  ['the privacy notice is declined', () => answerConsent(deps, siti, false), () => [rina.telegramId]],
  [
    'somebody has themselves erased',
    () => eraseOwnData(deps, siti, { orangId: siti.orangId, updateId: 1 }),
    () => [rina.telegramId],
  ],
  [
    'a group becomes a forum',
    async () => {
      const id = await brings(rina);
      await forgets();
      await connects(id);
    },
    () => [GROUP],
  ],
  [
    'a forum is lost',
    async () => {
      await connects(await brings(rina));
      await forgets();
      await noticeGone(deps, GROUP);
    },
    () => [rina.telegramId],
  ],
  ['a need is reported', () => aKebutuhan(deps, siti), () => [rina.telegramId]],
];

describe.each([
  ['at night', NIGHT, MORNING],
  ['on a Sunday', SUNDAY, MONDAY],
])('%s', (_, at, morning) => {
  test.each(WAITS)('%s: told in the morning', async (_act, run, who) => {
    now = at;
    await run();
    expect(await told()).toEqual(who().map((chatId) => [chatId, morning]));
  });
});

test.each(WAITS)('%s: told at once where the Kasi allows messages at any hour', async (_, run, who) => {
  const { kecamatanId } = rina;
  await database.read((db) =>
    db.kalender.create({
      data: {
        kecamatanId,
        hariKerja: '1,2,3,4,5',
        mulai: '08:00',
        selesai: '16:00',
        pengingat: '7',
        ulang: 3,
        batasDesa: 5,
        batasKasi: 10,
        setiapSaat: true,
        updatedAt: now,
      },
    }),
  );
  await run();
  expect(await told()).toEqual(who().map((chatId) => [chatId, NIGHT]));
});

describe('at once, at whatever hour', () => {
  test.each<readonly [act: string, run: () => Promise<unknown>, who: () => readonly number[]]>([
    ['a need that is DARURAT', () => aKebutuhan(deps, siti, { urgensi: 'DARURAT' }), () => [rina.telegramId]],
    ['the Kasi who brings the bot into a group is asked which', () => brings(rina), () => [rina.telegramId]],
    ['anybody else’s group is told how it becomes a forum', () => brings(siti), () => [GROUP]],
    [
      'the Kasi who writes /hubungkan is asked',
      () => askForum(deps, rina, { chatId: GROUP, nama: 'Kesra', messageId: 5 }),
      () => [rina.telegramId],
    ],
    ['an admin without a name is told why not', () => tellAnonymous(deps, GROUP), () => [GROUP]],
    [
      'the group hears that the Kasi must open the bot first',
      async () => {
        await brings(rina);
        await forgets();
        await database.transaction((tx) => hintOpenBot(tx, rina.telegramId, 'KesraBot', now));
      },
      () => [GROUP],
    ],
    [
      'also where it was known that the Kasi cannot be reached',
      async () => {
        await database.read((db) => db.orang.updateMany({ where: { id: rina.orangId }, data: { unreachableAt: now } }));
        await brings({ ...rina, unreachable: true });
      },
      () => [GROUP],
    ],
  ])('%s', async (_, run, who) => {
    await run();
    expect(await told()).toEqual(who().map((chatId) => [chatId, NIGHT]));
  });

  test('a lost forum comes back through somebody else: the group at once, the Kasi in the morning', async () => {
    await connects(await brings(rina));
    await noticeGone(deps, GROUP);
    await forgets();
    await brings(siti, 2);
    expect(await told()).toEqual([
      [GROUP, NIGHT],
      [rina.telegramId, MORNING],
    ]);
  });
});

test('who cannot be reached, or is no more, is not written to', async () => {
  const agus = await aKasi(database, { nama: 'Agus' });
  await database.read((db) => db.orang.updateMany({ where: { id: agus.orangId }, data: { unreachableAt: now } }));
  await aKebutuhan(deps, siti, { urgensi: 'DARURAT' });
  expect(await told()).toEqual([[rina.telegramId, NIGHT]]);
});

describe('what has become untrue by the morning is never sent', () => {
  test('a permohonan that was taken back, or that another Kasi decided', async () => {
    const agus = await aKasi(database, { nama: 'Agus' });
    await withdrawPermohonan(deps, budi, await asks());
    expect(await told()).toEqual([]);
    await approvePermohonan(deps, agus, await asks());
    expect(await told()).toEqual([[budi.telegramId, MORNING]]);
  });

  test('a permohonan of somebody who has come by invitation meanwhile, or had themselves erased', async () => {
    await asks();
    await joins();
    expect(await told()).toEqual([[rina.telegramId, MORNING]]);
    await forgets();
    const lain = { telegramId: 5_002, language: 'id' } as const;
    await submitPermohonan(deps, lain, await aPermohonanInput(database, { nama: 'Lain' }));
    expect(await told()).toHaveLength(1);
    const { id } = await database.read((db) => db.orang.findUniqueOrThrow({ where: { telegramId: 5_002n } }));
    expect((await eraseOwnData(deps, lain, { orangId: id, updateId: 1 })).ok).toBe(true);
    expect(await told()).toEqual([]);
  });

  test('that somebody cannot be reached, who has written since', async () => {
    await database.transaction((tx) => markUnreachable(tx, siti.telegramId, now));
    now = new Date(now.getTime() + 60_000);
    await clearUnreachable(deps, siti);
    expect(await told()).toEqual([]);
    await clearUnreachable(deps, siti);
  });

  test('that the bot is out of a forum, where it was brought back', async () => {
    await connects(await brings(rina));
    await forgets();
    now = new Date(now.getTime() + 60_000);
    await noticeGone(deps, GROUP);
    expect(await told()).toEqual([[rina.telegramId, MORNING]]);
    const back = new Date(now.getTime() + 60_000);
    now = back;
    await brings(rina, 2);
    expect(await told()).toEqual([[rina.telegramId, back]]);
  });

  test('a "no" to the privacy notice that became a "yes"', async () => {
    await answerConsent(deps, siti, false);
    await answerConsent(deps, siti, true);
    expect(await told()).toEqual([]);
  });
});
