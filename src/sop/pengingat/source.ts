/** What is due to be remembered, said by the feature that it belongs to; one digest a person brings it (D1). */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineButton } from '../../outbox/message.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';

/** One line of somebody's digest. */
export interface Pengingat {
  /** The due thing and its stage, e.g. "penyaluran:12:h+3": it is said once to each person. */
  readonly once: string;
  /** Whom it reminds. A seat that is no longer held is left out. */
  readonly kontakId: number;
  /** One or two lines, without a bullet. */
  readonly line: (t: Translate) => Html;
  /** At most three, in one row below the digest; each names its record, since it stands apart from its line. */
  readonly buttons?: (t: Translate) => readonly InlineButton[];
}

/** The office whose day it is. */
export interface PengingatOffice {
  readonly kecamatanId: number;
  readonly kalender: KalenderView;
  /** "2026-12-17" */
  readonly today: string;
}

export interface PengingatSource {
  readonly name: string;
  /**
   * What is due on this day and not yet answered, each in its present stage alone: whoever was not reminded in time (the
   * machine was off) is reminded once. Asked in the transaction in which the digest is queued.
   */
  find(tx: Db, office: PengingatOffice): Promise<readonly Pengingat[]>;
}
