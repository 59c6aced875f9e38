/** What the button says that shows a message once more, of which nobody knows whether it arrived. Pure. */
import { createButtons } from '../lib/button-data.ts';
import { ID } from '../lib/button-part.ts';

/** Below the digest that names it. */
export const UNSURE_BUTTONS = createButtons({ read: 'kabar:<id>' }, { id: ID });
