/** How the use cases about people, bodies, groups and privacy are tried; see calls.ts. */
import { nextDraftId } from '../next-draft-id.ts';
import { addInstansi } from '../../src/sop/instansi/add-instansi.ts';
import { addWilayahKhusus } from '../../src/sop/instansi/add-wilayah-khusus.ts';
import { changeDesaAlias } from '../../src/sop/instansi/change-desa-alias.ts';
import { changeInstansi } from '../../src/sop/instansi/change-instansi.ts';
import { showSetelan } from '../../src/sop/instansi/show-setelan.ts';
import { askForum } from '../../src/sop/kelompok/ask-forum.ts';
import { connectKelompok } from '../../src/sop/kelompok/connect-kelompok.ts';
import { disconnectKelompok } from '../../src/sop/kelompok/disconnect-kelompok.ts';
import { listKelompok } from '../../src/sop/kelompok/list-kelompok.ts';
import { retryKelompok } from '../../src/sop/kelompok/retry-kelompok.ts';
import { showKelompok } from '../../src/sop/kelompok/show-kelompok.ts';
import { changeJabatan } from '../../src/sop/kontak/change-jabatan.ts';
import { confirmKontak } from '../../src/sop/kontak/confirm-kontak.ts';
import { exportKontak } from '../../src/sop/kontak/export-kontak.ts';
import { inviteKabupaten } from '../../src/sop/invite/invite-kabupaten.ts';
import { inviteEmptyDesa } from '../../src/sop/invite/invite-empty-desa.ts';
import { openKecamatan } from '../../src/sop/instalasi/open-kecamatan.ts';
import { shareLiburList } from '../../src/sop/instalasi/share-libur-list.ts';
import { showInstalasi } from '../../src/sop/instalasi/show-instalasi.ts';
import { invitePerson } from '../../src/sop/invite/invite-person.ts';
import { listHolders } from '../../src/sop/invite/list-holders.ts';
import { listInvites } from '../../src/sop/invite/list-invites.ts';
import { listKontak } from '../../src/sop/kontak/list-kontak.ts';
import { revokeInvite } from '../../src/sop/invite/revoke-invite.ts';
import { revokeKontak } from '../../src/sop/kontak/revoke-kontak.ts';
import { showInvite } from '../../src/sop/invite/show-invite.ts';
import { showKontak } from '../../src/sop/kontak/show-kontak.ts';
import { approvePermohonan } from '../../src/sop/permohonan/approve-permohonan.ts';
import { decidePermohonan } from '../../src/sop/permohonan/decide-permohonan.ts';
import { listPermohonan } from '../../src/sop/permohonan/list-permohonan.ts';
import { rejectPermohonan } from '../../src/sop/permohonan/reject-permohonan.ts';
import { showPermohonan } from '../../src/sop/permohonan/show-permohonan.ts';
import { submitPermohonan } from '../../src/sop/permohonan/submit-permohonan.ts';
import { answerConsent } from '../../src/sop/privasi/answer-consent.ts';
import { listAudit } from '../../src/sop/privasi/list-audit.ts';
import { previewPurge } from '../../src/sop/privasi/preview-purge.ts';
import { aDesaOfficial } from '../builders.ts';
import type { Call } from './calls.ts';
import { byAll, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

let last = 0;
/** A number, name or key that was not used before. */
const fresh = (): number => (last += 1);

/** A desa official of the records' kecamatan, new each time. */
const aSeat = async ({ deps }: RightsWorld): Promise<number> =>
  (await aDesaOfficial(deps.database, 'Matabu', { nama: `Warga ${fresh()}` })).kontakId;

async function anInvite({ deps, kasi, owner }: RightsWorld): Promise<{ readonly id: number; readonly token: string }> {
  const made = await invitePerson(deps, kasi, { peran: 'DESA', desaId: owner.desaId ?? 0 });
  if (!made.ok) throw new Error(made.code);
  return { id: made.value.inviteId, token: /start=u_(.+)$/.exec(made.value.link)?.[1] ?? '' };
}

async function aPermohonan({ deps, kasi, owner }: RightsWorld): Promise<number> {
  const draftId = nextDraftId();
  const person = { telegramId: 690_000_000 + fresh(), language: 'id' } as const;
  const done = await submitPermohonan(deps, person, {
    draftId,
    at: deps.clock.now(),
    kecamatanId: kasi.kecamatanId,
    peran: 'DESA',
    desaId: owner.desaId,
    instansiId: null,
    nama: 'Warga',
    jabatan: 'Kader',
    telepon: '+6281234567890',
  });
  if (!done.ok) throw new Error(done.code);
  return (await deps.database.read((db) => db.permohonan.findUniqueOrThrow({ where: { draftId } }))).id;
}

/** A connected group of the records' kecamatan. */
async function aKelompok({ deps, kasi }: RightsWorld): Promise<{ readonly id: number; readonly chatId: number }> {
  const chatId = -100_000 - fresh();
  const now = deps.clock.now();
  const { id } = await deps.database.transaction((tx) =>
    tx.kelompok.create({
      data: {
        kecamatanId: kasi.kecamatanId,
        chatId: BigInt(chatId),
        nama: 'Forum',
        forum: 'PKK',
        status: 'TERHUBUNG',
        addedById: BigInt(kasi.telegramId),
        createdAt: now,
        updatedAt: now,
      },
    }),
  );
  return { id, chatId };
}

/** The same, and Telegram takes nothing there. */
async function aBarredKelompok(world: RightsWorld): Promise<{ readonly id: number }> {
  const { id } = await aKelompok(world);
  await world.deps.database.transaction((tx) => tx.kelompok.update({ where: { id }, data: { tolak: 'HAK' } }));
  return { id };
}

/** Whether something of that name is now there in the records' kecamatan. */
async function isThere({ deps, kasi }: RightsWorld, model: 'desa' | 'instansi', nama: string): Promise<boolean> {
  const where = { kecamatanId: kasi.kecamatanId, nama };
  return deps.database.read(async (db) =>
    model === 'desa' ? (await db.desa.count({ where })) > 0 : (await db.instansi.count({ where })) > 0,
  );
}
const anInstansi = ({ deps, kasi }: RightsWorld): Promise<number> =>
  deps.database.read(
    async (db) => (await db.instansi.findFirstOrThrow({ where: { kecamatanId: kasi.kecamatanId } })).id,
  );

export const CALLS_KONTAK: Readonly<Record<string, Call>> = {
  addInstansi: async (world, actor) => {
    const nama = `Lembaga ${fresh()}`;
    await addInstansi(world.deps, actor, { nama, singkatan: null, draftId: fresh() });
    return isThere(world, 'instansi', nama);
  },
  addWilayahKhusus: async (world, actor) => {
    const nama = `Wilayah ${fresh()}`;
    await addWilayahKhusus(world.deps, actor, { nama, alias: null, draftId: fresh() });
    return isThere(world, 'desa', nama);
  },
  answerConsent: async ({ deps }, actor) => {
    await answerConsent(deps, actor, true);
    const orang = await deps.database.read((db) => db.orang.findUniqueOrThrow({ where: { id: actor.orangId } }));
    return orang.consentAt?.getTime() === deps.clock.now().getTime();
  },
  approvePermohonan: untilDone(
    aPermohonan,
    async ({ deps }, actor, id) => (await approvePermohonan(deps, actor, id)).ok,
  ),
  askForum: untilDone(
    aKelompok,
    async ({ deps }, actor, { chatId }) =>
      (await askForum(deps, actor, { chatId, nama: 'Forum', messageId: fresh() })).ok,
  ),
  changeDesaAlias: async ({ deps, owner }, actor) =>
    (await changeDesaAlias(deps, actor, { desaId: owner.desaId ?? 0, alias: `Alias ${fresh()}` })).ok,
  changeInstansi: byAll(
    anInstansi,
    async ({ deps }, actor, id) => (await changeInstansi(deps, actor, id, { singkatan: `S${fresh()}` })).ok,
  ),
  changeJabatan: untilDone(
    aSeat,
    async ({ deps }, actor, kontakId) =>
      (await changeJabatan(deps, actor, { kontakId, jabatan: `Kader ${fresh()}`, draftId: fresh() })).ok,
  ),
  confirmKontak: untilDone(
    aSeat,
    async ({ deps }, actor, kontakId) => (await confirmKontak(deps, actor, { kontakId })).ok,
  ),
  connectKelompok: untilDone(
    aKelompok,
    async ({ deps }, actor, { id }) =>
      (await connectKelompok(deps, actor, { kelompokId: id, forum: 'Karang Taruna' })).ok,
  ),
  decidePermohonan: untilDone(
    aPermohonan,
    async ({ deps }, actor, id) =>
      (
        await decidePermohonan(deps, actor, id, {
          status: 'DITOLAK',
          action: 'permohonan.reject',
          note: 'Bukan warga.',
        })
      ).ok,
  ),
  disconnectKelompok: untilDone(
    aKelompok,
    async ({ deps }, actor, { id }) => (await disconnectKelompok(deps, actor, { kelompokId: id })).ok,
  ),
  exportKontak: async ({ deps, kasi }, actor) => {
    const made = await exportKontak(deps, actor);
    const { nama } = await deps.database.read((db) =>
      db.kecamatan.findUniqueOrThrow({ where: { id: kasi.kecamatanId } }),
    );
    return made.ok && made.value.fileName.includes(nama);
  },
  inviteEmptyDesa: async ({ deps, kasi }, actor) => {
    const made = await inviteEmptyDesa(deps, actor, { once: `lembar-${fresh()}` });
    return made.ok && actor.kecamatanId === kasi.kecamatanId;
  },
  inviteKabupaten: async ({ deps }, actor) => (await inviteKabupaten(deps, actor, { once: `kabupaten-${fresh()}` })).ok,
  invitePerson: async ({ deps, owner }, actor) =>
    (await invitePerson(deps, actor, { peran: 'DESA', desaId: owner.desaId ?? 0 })).ok,
  listAudit: async ({ deps, kasi }, actor) => {
    const found = await listAudit(deps, actor, 0);
    return found.ok && found.value.lines.length > 0 && actor.kecamatanId === kasi.kecamatanId;
  },
  listHolders: async ({ deps, owner }, actor) =>
    (await listHolders(deps, actor, { peran: 'DESA', desaId: owner.desaId ?? 0 })).ok,
  listInvites: byAll(anInvite, async ({ deps }, actor, { id }) => {
    const found = await listInvites(deps, actor);
    return found.ok && found.value.some(({ inviteId }) => inviteId === id);
  }),
  listKelompok: byAll(aKelompok, async ({ deps }, actor, { id }) => {
    const found = await listKelompok(deps, actor);
    return found.ok && found.value.some((one) => one.id === id);
  }),
  listKontak: async ({ deps, owner }, actor) => {
    const found = await listKontak(deps, actor);
    return found.ok && found.value.desa.some(({ kontakId }) => kontakId === owner.kontakId);
  },
  listPermohonan: byAll(aPermohonan, async ({ deps }, actor, id) => {
    const found = await listPermohonan(deps, actor);
    return found.ok && found.value.some((one) => one.id === id);
  }),
  shareLiburList: async ({ deps }, actor) =>
    (await shareLiburList(deps, actor, { list: [{ tanggal: '2028-12-22', nama: 'Cuti bersama Natal' }] })).ok,
  openKecamatan: async ({ deps }, actor) => (await openKecamatan(deps, actor, { once: `buka-${fresh()}` })).ok,
  previewPurge: async ({ deps }, actor) => (await previewPurge(deps, actor)).ok,
  rejectPermohonan: untilDone(
    aPermohonan,
    async ({ deps }, actor, permohonanId) =>
      (await rejectPermohonan(deps, actor, { permohonanId, reason: 'Bukan warga.' })).ok,
  ),
  retryKelompok: untilDone(
    aBarredKelompok,
    async ({ deps }, actor, { id }) => (await retryKelompok(deps, actor, { kelompokId: id })).ok,
  ),
  revokeInvite: untilDone(
    anInvite,
    async ({ deps }, actor, { id }) => (await revokeInvite(deps, actor, { inviteId: id })).ok,
  ),
  revokeKontak: untilDone(
    aSeat,
    async ({ deps }, actor, kontakId) => (await revokeKontak(deps, actor, { kontakId })).ok,
  ),
  showInstalasi: async ({ deps }, actor) => {
    const found = await showInstalasi(deps, actor);
    return found.ok && found.value.kecamatanList.length > 0;
  },
  showInvite: byAll(anInvite, async ({ deps }, actor, { token }) => (await showInvite(deps, actor, { token })).ok),
  showKelompok: byAll(aKelompok, async ({ deps }, actor, { id }) => (await showKelompok(deps, actor, id)).ok),
  showPermohonan: byAll(aPermohonan, async ({ deps }, actor, id) => (await showPermohonan(deps, actor, id)).ok),
  showKontak: byAll(aSeat, async ({ deps }, actor, kontakId) => (await showKontak(deps, actor, kontakId)).ok),
  showSetelan: async ({ deps, owner }, actor) => {
    const found = await showSetelan(deps, actor);
    return found.ok && found.value.desaList.some(({ id }) => id === owner.desaId);
  },
};
