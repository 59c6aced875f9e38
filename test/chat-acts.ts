/** What chat tests do and look at again and again: forged taps, newest words, invitations. */
import type { Person } from '../src/simulator/world-types.ts';
import type { Office } from './office.ts';

/** The newest message of a chat, or the words below its picture. */
export function lastWords({ world }: Pick<Office, 'world'>, person: Person): string {
  const message = world.messages(person.id).at(-1)?.message;
  return message?.caption ?? message?.text ?? '';
}

/** A tap on a button that nobody was shown, below the newest message. @returns what flashed up */
export async function forges({ world }: Pick<Office, 'world'>, person: Person, data: string): Promise<string> {
  const messageId = world.messages(person.id).at(-1)?.message.message_id ?? 0;
  await person.taps('palsu', { messageId, data });
  return person.lastToast() ?? '';
}

/** Links differ from run to run. */
export const steady = (text: string): string => text.replaceAll(/u_[\w-]{22}/g, 'u_…');

/** The newest invitation in that Kasi's chat; empty where there is none. */
export function newestLink({ world }: Pick<Office, 'world'>, kasi: Person): string {
  const texts = world.messages(kasi.id).map(({ message }) => message.caption ?? message.text ?? '');
  return texts.flatMap((text) => /https:\/\/t\.me\/KesraBot\?start=u_[\w-]+/.exec(text) ?? []).at(-1) ?? '';
}

/** What Telegram sends when somebody taps the link. */
export const startOf = (link: string): string => `/start ${new URL(link).searchParams.get('start') ?? ''}`;

/** Opens an invitation and fills in what it asks. */
export async function joinsBy(link: string, person: Person, nama: string, jabatan: string): Promise<void> {
  await person.says(startOf(link));
  await person.taps('✅ Setuju');
  await person.says(nama);
  await person.says(jabatan);
  await person.taps('✅ Kirim');
}

/** Somebody who has written to the bot and then gets a seat. @param make gives the seat */
export async function seated(
  office: Office,
  name: string,
  make: (telegramId: number) => Promise<unknown>,
  languageCode = 'id',
): Promise<Person> {
  const person = office.person({ firstName: name, languageCode });
  await person.says('/menu');
  await make(person.id);
  office.transcript(person);
  return person;
}
