/** Scenes: the Kasi sets the office up and invites everybody, one by one; each taps the link; the group is connected (C1, C3). */
import type { Person } from '../../simulator/world-types.ts';
import { joiningOf, type Joining } from './cast.ts';
import { newestButtons, newestWords, type Scene, type Stage, tapsOnSomePage } from './stage.ts';

/** Kemendagri code of kecamatan Dusun Timur, where the cast lives. */
const KODE_DUSUN_TIMUR = '62.13.01';

export async function setsUp(kasi: Person, code: string): Promise<void> {
  await kasi.says('/start');
  await kasi.says(code);
  await kasi.taps('✅ Setuju');
  await kasi.says(KODE_DUSUN_TIMUR);
  await kasi.taps('Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah');
  await kasi.says(kasi.name);
  await kasi.says('Kasi Kesejahteraan Rakyat');
  await kasi.taps('✅ Kirim');
}

/** The newest invitation in the Kasi's chat, as the invited person would tap it. */
export function newestLink(stage: Pick<Stage, 'world'>, kasi: Person): string {
  return newestWords(stage, kasi.id, /start=(u_[\w-]+)/);
}

export async function joinsBy(person: Person, payload: string, jabatan: string): Promise<void> {
  await person.says(`/start ${payload}`);
  await person.taps('✅ Setuju');
  await person.says(person.name);
  await person.says(jabatan);
  await person.taps('✅ Kirim');
}

async function invitesStaf(kasi: Person): Promise<void> {
  await kasi.taps('👤 Staf, Plt, atau Plh Kasi');
  await kasi.taps('Staf Kasi Kesra');
  await kasi.taps('☐ Menjawab kebutuhan desa');
  await kasi.taps('☐ Membuat rekap');
  await kasi.taps('Selesai');
  await kasi.taps('✅ Kirim');
}

async function invites(stage: Stage, joining: Joining): Promise<void> {
  const { kasi } = stage.people;
  await kasi.says('/undang');
  if (joining.as === 'CAMAT') return void (await kasi.taps('🏛 Camat'));
  if (joining.as === 'STAF') return invitesStaf(kasi);
  await kasi.taps(joining.as === 'DESA' ? '🏘 Perangkat desa' : '🤝 Mitra');
  await tapsOnSomePage(stage, kasi, joining.as === 'DESA' ? joining.desa : joining.singkatan);
  // Asked only where somebody is already.
  const beside = '➕ Orang tambahan';
  if (newestButtons(stage, kasi.id).includes(beside)) await kasi.taps(beside);
}

export const everybodyJoins: Scene = async (stage) => {
  for (const role of stage.newcomers) {
    const joining = joiningOf(role);
    await invites(stage, joining);
    await joinsBy(stage.people[role], newestLink(stage, stage.people.kasi), joining.jabatan);
  }
};

/** Everybody comes into the group, as far as they are not in it; then the bot. */
export const groupIsConnected: Scene = async ({ world, people, group, settle }) => {
  const { kasi } = people;
  const inside = world.groups().find(({ id }) => id === group.id)?.memberIds ?? [];
  for (const { id } of Object.values(people)) if (!inside.includes(id)) await world.addMember(group.id, id, kasi.id);
  await world.addBotToGroup(group.id, kasi.id);
  await settle();
  await kasi.taps('Forum Kesra');
};
