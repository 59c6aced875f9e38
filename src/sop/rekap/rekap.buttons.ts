/** What the buttons of the rekap say: which period, or that another one is asked for (D2, W4). Pure. */
import { z } from 'zod';
import { createButtons } from '../../lib/button-data.ts';
import { part } from '../../lib/button-part.ts';
import { type Period, parsePeriod, periodCode } from '../../office/kalender/period.ts';

/** "t2026-4" */
const PERIOD = part<Period>(
  /b20\d\d-\d{1,2}|t20\d\d-[1-4]|s20\d\d-[12]|y20\d\d|r20\d{6}-20\d{6}/,
  z.custom<Period>((period) => period !== null),
  {
    decode: (code) => parsePeriod(code) as Period,
    encode: periodCode,
  },
);

export const REKAP_BUTTONS = createButtons({ other: 'rekap:other', make: 'rekap:<period>' }, { period: PERIOD });
export const PDF_BUTTONS = createButtons({ pdf: 'rekap-pdf:<period>' }, { period: PERIOD });
