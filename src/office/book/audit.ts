/** Who did or read what, in the same transaction as the act; append-only, and without texts of people. */
import type { Db } from '../../db/database.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { isText } from '../../i18n/translator.ts';

/** Acts whose names in old rows are not those of their texts. */
const OTHERWISE = {
  'kebutuhan.takeUp': 'kebutuhan-audit-take-up',
  'tindakLanjut.finish': 'tindaklanjut-audit-finish',
  'tindakLanjut.ask': 'tindaklanjut-audit-ask',
  'tindakLanjut.move': 'tindaklanjut-audit-move',
  'tindakLanjut.cancel': 'tindaklanjut-audit-cancel',
  'tindakLanjut.reopen': 'tindaklanjut-audit-reopen',
  'tindakLanjut.bukti': 'tindaklanjut-audit-bukti',
  'desa.add': 'instansi-audit-desa-add',
  'desa.alias': 'instansi-audit-desa-alias',
} as const satisfies Readonly<Record<string, SimpleKey>>;

type NamedBy<K> = K extends (typeof OTHERWISE)[keyof typeof OTHERWISE]
  ? never
  : K extends `${infer Noun}-audit-${infer Verb}`
    ? `${Noun}.${Verb}`
    : never;
/** Everything that is written down. People read the record: an act is there when the noun's texts have its words (`rapat-audit-move`: "rapat.move"). */
export type AuditAction = NamedBy<SimpleKey> | keyof typeof OTHERWISE;

/** The words of an act. @param action as the database gives it; one that no text names any more stands there by its name */
export function actWords(action: string, t: Translate): string {
  const [noun = '', verb = ''] = action.split('.');
  const key = Object.entries(OTHERWISE).find(([name]) => name === action)?.[1] ?? `${noun}-audit-${verb}`;
  return isText(key) ? t.plainDynamic(key) : action;
}

export interface Act {
  readonly at: Date;
  readonly orangId?: number | null;
  readonly kecamatanId?: number;
  readonly action: AuditAction;
  /** e.g. "kebutuhan:12" */
  readonly subject: string;
  readonly detail?: string;
}

export async function audit(tx: Db, act: Act): Promise<void> {
  await tx.audit.create({ data: { ...act }, select: { id: true } });
}

/** How often that happened to that subject since then. @param kecamatanId null: of whoever has no seat */
export async function countActs(
  db: Db,
  action: AuditAction,
  subject: string,
  since: Date,
  kecamatanId: number | null = null,
): Promise<number> {
  return db.audit.count({ where: { kecamatanId, action, subject, at: { gte: since } } });
}
