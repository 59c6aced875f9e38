/** How the practice office comes to be: the cast does what real people would do, through the bot's own questions (C1). */
import type { App } from '../app.ts';
import { createDraftStore } from '../form/draft-store.ts';
import type { Person, World } from '../simulator/world-types.ts';
import { findInstansiList } from '../sop/instansi/instansi.repo.ts';
import { ensureSetupCode } from '../sop/instalasi/ensure-setup-code.ts';
import { invitePerson } from '../sop/invite/invite-person.ts';
import { loadActor } from '../office/actor/load-actor.ts';
import { PRACTICE_CAST, type PracticeRole } from './practice-office.ts';
import { joinsBy, newestLink, setsUp } from './triwulan/join.ts';

export type People = Readonly<Record<PracticeRole, Person>>;

/** Those who work for a desa and join by invitation. */
const OFFICIALS = ['sarapat', 'jaar', 'matabu'] as const;

/** Those who speak for a partner body. */
const MITRA = ['puskesmas', 'dpmdsos'] as const;

export interface Founding {
  readonly app: App;
  /** Each act carried through before it returns. */
  readonly people: People;
  readonly world: World;
  /** The chats are empty: whoever has a seat greets the bot again. */
  readonly arriving: boolean;
}

async function kasiSetsUp({ app, people: { kasi } }: Founding): Promise<void> {
  const code = await ensureSetupCode(app.deps);
  if (code === null) throw new Error('The practice database has a Kasi, but not the one of the practice office');
  await setsUp(kasi, code);
}

async function officialJoins({ people, world }: Founding, role: (typeof OFFICIALS)[number]): Promise<void> {
  const { desa, role: title } = PRACTICE_CAST[role];
  await people.kasi.says('/undang');
  await people.kasi.taps('🏘 Perangkat desa');
  await people.kasi.taps(desa);
  await joinsBy(people[role], newestLink({ world }, people.kasi), title.id.replace(/ Desa .*$/, ''));
}

/**
 * The link in plain; null in an office where nobody can be invited so any more: the Kasi has handed over, the body is
 * archived. Made without the chat: in an office founded long ago the Kasi may be in the middle of something there.
 */
async function mitraLink({ app: { deps }, people }: Founding, kode: string): Promise<string | null> {
  const kasi = await loadActor(deps, people.kasi.id);
  if (!kasi) return null;
  const list = await deps.database.read((db) => findInstansiList(db, kasi.kecamatanId));
  const instansi = list.find((one) => one.kode === kode);
  if (!instansi) return null;
  const made = await invitePerson(deps, kasi, { peran: 'MITRA', instansiId: instansi.id });
  return made.ok ? made.value.link : null;
}

async function mitraJoins(founding: Founding, role: (typeof MITRA)[number]): Promise<void> {
  const { kode, jabatan } = PRACTICE_CAST[role].mitra;
  const link = await mitraLink(founding, kode);
  if (link === null) return;
  await joinsBy(founding.people[role], new URL(link).searchParams.get('start') ?? '', jabatan);
}

/** A founding that was broken off has left a form open, which would stand in the way of the next one. */
async function dropOpenForm({ app }: Founding, person: Person): Promise<void> {
  const drafts = createDraftStore(app.deps);
  if (!(await drafts.findOpen(person.id))) return;
  await person.says('/batal');
  if (await drafts.findOpen(person.id)) await person.taps('Ya, batalkan');
}

/** Also of somebody whose seat has ended since: what people have practised stays as they left it. */
export async function hasHeldKontak({ deps }: Pick<App, 'deps'>, personId: number): Promise<boolean> {
  const held = await deps.database.read((db) =>
    db.kontak.count({ where: { orang: { telegramId: BigInt(personId) } } }),
  );
  return held > 0;
}

/** Gives everybody a seat who never had one; does nothing that was done before, so that it can be broken off and called again. */
export async function foundOffice(founding: Founding): Promise<void> {
  const { app, people, world, arriving } = founding;
  const seats = [
    { person: people.kasi, take: () => kasiSetsUp(founding) },
    ...OFFICIALS.map((role) => ({ person: people[role], take: () => officialJoins(founding, role) })),
    ...MITRA.map((role) => ({ person: people[role], take: () => mitraJoins(founding, role) })),
  ];
  for (const { person, take } of seats) {
    // In an office founded before it had mitra; whoever lets the bot in again, joins at the next start.
    if (world.isBlocked(person.id)) continue;
    if (await hasHeldKontak(app, person.id)) {
      if (arriving) await person.says('/start');
      continue;
    }
    await dropOpenForm(founding, person);
    await take();
  }
}
