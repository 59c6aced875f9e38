/** Remembers the language that a person wants to be spoken to in. */
import type { Deps } from '../../deps.ts';
import type { Language } from '../../i18n/translate.ts';
import { setBahasa } from './orang.repo.ts';

/** Somebody who is not known yet has no row: their choice lasts for the answer at hand. @param who `id` is Telegram's */
export async function setLanguage(
  { database }: Pick<Deps, 'database'>,
  who: { readonly id: number },
  language: Language,
): Promise<void> {
  await database.read((db) => setBahasa(db, who.id, language));
}
