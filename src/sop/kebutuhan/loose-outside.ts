/** What comes in the middle of another form and is not its own: kept as what comes outside of one, and asked about when it is over (A1). */
import type { Outside } from '../../form/outside.ts';
import type { Input } from '../../form/input.ts';
import { numbersIn } from '../../lib/record-number.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { addToLoose, looseOf } from './loose.field.ts';
import { looseForm } from './loose.form.ts';
import { maySendPesan } from './send-pesan.ts';

export const looseOutside: Outside<SopEnv> = {
  formId: looseForm.id,
  name: 'kiriman',
  may: ({ actor }) => actor !== null && maySendPesan(actor),
  add: (kept, input, about) => addToLoose(about === undefined ? input : naming(input, about), looseOf(kept)),
  numberIn: numbersIn,
};

/** "R-0002: saya datang terlambat": whoever reads it knows what it answers. */
export function naming(input: Input, about: string): Input {
  switch (input.type) {
    case 'text':
      return { ...input, text: `${about}: ${input.text}` };
    case 'photo':
    case 'file': {
      const { caption } = input.photo;
      return { ...input, photo: { ...input.photo, caption: caption === undefined ? about : `${about}: ${caption}` } };
    }
    default:
      return input;
  }
}
