/** What stands in a distribution's history beside its new state (B3): in the language of the office's papers. */
import { translator } from '../../i18n/translator.ts';

export function riwayatNote(act: {
  readonly correction: boolean;
  readonly onBehalf: boolean;
  readonly sebab: string | null;
}): string | null {
  const t = translator('id');
  const parts = [
    ...(act.correction ? [t.plain('konfirmasi-riwayat-correction')] : []),
    ...(act.onBehalf ? [t.plain('konfirmasi-riwayat-on-behalf')] : []),
    ...(act.sebab === null ? [] : [act.sebab]),
  ];
  return parts.length > 0 ? parts.join('; ') : null;
}
