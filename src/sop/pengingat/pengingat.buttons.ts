/** What the buttons below a digest say that are not a record's own. Pure. */
import { createButtons } from '../../lib/button-data.ts';
import { ID } from '../../lib/button-part.ts';

export const UNSURE_BUTTONS = createButtons({ read: 'kabar:<id>' }, { id: ID });
