/** The buttons that open the form of joining (sop/permohonan): the bot shows them to strangers, and the noun to applicants (C1). Pure. */
import { createButtons } from '../../lib/button-data.ts';

/** `lain` is for people of a body who have a seat in one kecamatan and ask for one in another. */
export const APPLY_BUTTONS = createButtons({ mulai: 'pm:mulai', lain: 'pm:lain' }, {});
