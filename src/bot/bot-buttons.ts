/** Buttons of the bot itself. Pure. */
import { LANGUAGES } from '../i18n/translate.ts';
import { type ButtonData, createButtons } from '../lib/button-data.ts';
import { text, word } from '../lib/button-part.ts';
import { UNSURE_BUTTONS } from '../outbox/unsure-buttons.ts';

export const LANGUAGE_BUTTONS = createButtons({ choose: 'lang:<language>' }, { language: word(LANGUAGES) });
/** Of /menu, and wherever a card leads to a command. */
export const COMMAND_BUTTONS = createButtons({ run: 'cmd:<name>' }, { name: text(/[a-z]{1,32}/) });
/** Of no feature. */
export const OF_THE_BOT: readonly ButtonData[] = [LANGUAGE_BUTTONS, COMMAND_BUTTONS, UNSURE_BUTTONS];
