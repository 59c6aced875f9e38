/** How the practice office comes to be: the cast does what real people would do, through the bot's own questions. */
import type { App } from '../app.ts';
import { PRACTICE_CAST, type PracticeRole } from './practice-office.ts';
import type { Person } from '../simulator/world-types.ts';
import { ensureSetupCode } from '../sop/kontak/ensure-setup-code.ts';

type People = Readonly<Record<PracticeRole, Person>>;

/** Kemendagri code of kecamatan Dusun Timur, where the cast lives. */
const KODE_DUSUN_TIMUR = '62.13.01';

/** Those who work for a desa and join by invitation. */
const OFFICIALS = ['sarapat', 'jaar', 'matabu'] as const;

async function kasiSetsUp(kasi: Person, code: string): Promise<void> {
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
function newestLink(app: App, links: readonly string[]): string {
  const payload = links.flatMap((text) => /start=(u_[\w-]+)/.exec(text)?.[1] ?? []).at(-1);
  if (payload === undefined) throw new Error(`No invitation by ${app.deps.botUsername} was found in the Kasi's chat`);
  return payload;
}

async function officialJoins(person: Person, payload: string, jabatan: string): Promise<void> {
  await person.says(`/start ${payload}`);
  await person.taps('✅ Setuju');
  await person.says(person.name);
  await person.says(jabatan);
  await person.taps('✅ Kirim');
}

/** @param textsOf what stands in somebody's chat, oldest first */
export async function foundOffice(
  app: App,
  people: People,
  textsOf: (person: Person) => readonly string[],
): Promise<void> {
  const code = await ensureSetupCode(app.deps);
  if (code === null) throw new Error('The practice database has a Kasi, but not the one of the practice office');
  await kasiSetsUp(people.kasi, code);
  for (const role of OFFICIALS) {
    const { desa, role: title } = PRACTICE_CAST[role];
    await people.kasi.says('/undang');
    await people.kasi.taps(desa ?? '');
    await officialJoins(people[role], newestLink(app, textsOf(people.kasi)), title.id.replace(/ Desa .*$/, ''));
  }
}
