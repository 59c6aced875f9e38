/** Form: a free period for the rekap (D2). */
import { date } from '../../form/fields/date.ts';
import { ok, refuse } from '../../lib/result.ts';
import { anyoneForm } from '../../office/actor/seat-form.ts';
import { mayReadRekap } from './make-rekap.ts';
import { REKAP_BUTTONS } from './rekap.buttons.ts';
import { freePeriod, periodLabel } from '../../office/kalender/period.ts';

export const rekapForm = anyoneForm({
  id: 'rekap',
  title: 'rekap-form-title',
  fields: {
    from: date({ label: 'rekap-form-from', question: 'rekap-form-from-question' }),
    to: date({ label: 'rekap-form-to', question: 'rekap-form-to-question' }),
  },
  submit: async ({ actor, t }, { from, to }) => {
    if (!actor || !mayReadRekap(actor)) return refuse('rekap-not-found');
    const period = freePeriod(from, to);
    if (!period) return refuse('rekap-period-backwards');
    const label = periodLabel(t, period);
    const button = { text: t.plain('rekap-button-make'), data: REKAP_BUTTONS.data('make', { period }) };
    return ok({ message: t('rekap-period-chosen', { period: label }), keyboard: [[button]] });
  },
});
