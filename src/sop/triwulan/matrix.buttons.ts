/** What the buttons below the matrix say: which quarter, whom to nudge (D1, W1). Pure. */
import { z } from 'zod';
import { createButtons } from '../../lib/button-data.ts';
import { ID, part } from '../../lib/button-part.ts';
import { type Triwulan, parseTriwulan, triwulanCode } from '../../office/kalender/triwulan.ts';

/** "2026-4" */
const TRIWULAN = part<Triwulan>(
  /20\d\d-[1-4]/,
  z.custom<Triwulan>((triwulan) => triwulan !== null),
  {
    decode: (code) => parseTriwulan(code) as Triwulan,
    encode: triwulanCode,
  },
);

export const MATRIX_BUTTONS = createButtons(
  { now: 'tw:matrix', matrix: 'tw:m:<triwulan>', nudgeAll: 'tw:n:<triwulan>:all', nudge: 'tw:n:<triwulan>:<desaId>' },
  { triwulan: TRIWULAN, desaId: ID },
);
