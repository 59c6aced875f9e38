/** The language of a person as the database gives it. */
import { LANGUAGES, type Language } from '../../i18n/translate.ts';

/** Indonesian where the row holds a language that this program does not speak. */
export function languageOf(bahasa: string): Language {
  return LANGUAGES.find((one) => one === bahasa) ?? 'id';
}
