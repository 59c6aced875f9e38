/** How the practice office comes to be: the cast does what real people would do, through the bot's own questions. */
import type { App } from '../app.ts';
import { createDraftStore } from '../form/draft-store.ts';
import type { Person, World } from '../simulator/world-types.ts';
import { ensureSetupCode } from '../sop/kontak/ensure-setup-code.ts';
import { loadActor } from '../sop/kontak/load-actor.ts';
import { PRACTICE_CAST, type PracticeRole } from './practice-office.ts';

export type People = Readonly<Record<PracticeRole, Person>>;

/** Kemendagri code of kecamatan Dusun Timur, where the cast lives. */
const KODE_DUSUN_TIMUR = '62.13.01';

/** Those who work for a desa and join by invitation. */
const OFFICIALS = ['sarapat', 'jaar', 'matabu'] as const;

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
  await kasi.says('/start');
  await kasi.says(code);
  await kasi.taps('✅ Setuju');
  await kasi.says(KODE_DUSUN_TIMUR);
  await kasi.taps('Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah');
  await kasi.says(kasi.name);
  await kasi.says('Kasi Kesejahteraan Rakyat');
  await kasi.taps('✅ Kirim');
}

/** The newest invitation in the Kasi's chat, as the official would tap it. */
function newestLink(world: World, kasi: Person): string {
  const texts = world.messages(kasi.id).map(({ message }) => message.caption ?? message.text ?? '');
  const payload = texts.flatMap((text) => /start=(u_[\w-]+)/.exec(text)?.[1] ?? []).at(-1);
  if (payload === undefined) throw new Error("No invitation was found in the Kasi's chat");
  return payload;
}

async function officialJoins({ people, world }: Founding, role: (typeof OFFICIALS)[number]): Promise<void> {
  const person = people[role];
  const { desa, role: title } = PRACTICE_CAST[role];
  await people.kasi.says('/undang');
  await people.kasi.taps('🏘 Perangkat desa');
  await people.kasi.taps(desa);
  await person.says(`/start ${newestLink(world, people.kasi)}`);
  await person.taps('✅ Setuju');
  await person.says(person.name);
  await person.says(title.id.replace(/ Desa .*$/, ''));
  await person.taps('✅ Kirim');
}

/** A founding that was broken off has left a form open, which would stand in the way of the next one. */
async function dropOpenForm({ app }: Founding, person: Person): Promise<void> {
  const drafts = createDraftStore(app.deps);
  if (!(await drafts.findOpen(person.id))) return;
  await person.says('/batal');
  if (await drafts.findOpen(person.id)) await person.taps('Ya, batalkan');
}

/** Gives everybody their seat who has none yet; does nothing that was done before, so that it can be broken off and called again. */
export async function foundOffice(founding: Founding): Promise<void> {
  const { app, people, arriving } = founding;
  const seats = [
    { person: people.kasi, take: () => kasiSetsUp(founding) },
    ...OFFICIALS.map((role) => ({ person: people[role], take: () => officialJoins(founding, role) })),
  ];
  for (const { person, take } of seats) {
    if (await loadActor(app.deps, person.id)) {
      if (arriving) await person.says('/start');
      continue;
    }
    await dropOpenForm(founding, person);
    await take();
  }
}
