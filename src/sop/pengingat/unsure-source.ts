/** What may not have arrived stands in the digest, until its person has seen it: the first source of every morning. */
import type { Db } from '../../db/database.ts';
import { formatDateTime } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { beginningOf, nomorIn } from '../../outbox/unsure.ts';
import { UNSURE_BUTTONS } from '../../outbox/unsure-buttons.ts';
import type { UnsureOf } from './read-unsure.ts';
import type { Pengingat, PengingatSource } from './source.ts';
import { repetitionOf } from './stage.ts';

/** The other lines of a morning have to be read, too; what is left comes the next morning. */
const MOST_UNSURE = 5;
/** On the next working morning, and every third day after it. */
const EVERY_DAYS = 3;

/** Null: it has no words of its own. @param once names it and its stage */
export function unsureLine(
  { id, kontakId, message, createdAt }: UnsureOf,
  once: string,
  zone: string,
): Pengingat | null {
  const kabar = beginningOf(message);
  if (kabar === null) return null;
  const at = (t: Translate): string => formatDateTime(createdAt, { language: t.language, zone });
  const nomor = nomorIn(kabar);
  return {
    once,
    kontakId,
    line: (t) => t('pengingat-unsure', { kabar, at: at(t) }),
    buttons: (t) => {
      const text =
        nomor === null
          ? t.plain('pengingat-button-unsure-at', { at: at(t) })
          : t.plain('pengingat-button-unsure', { nomor });
      return [{ text, data: UNSURE_BUTTONS.data('read', { id }) }];
    },
  };
}

/** @param wasSaid whether that line was said to that person before */
export function unsureSource(
  all: readonly UnsureOf[],
  wasSaid: (tx: Db, line: Pengingat) => Promise<boolean>,
): PengingatSource {
  return {
    name: 'unsure',
    async find(tx, { kecamatanId, kalender, today }) {
      const lines: Pengingat[] = [];
      const counts = new Map<number, number>();
      for (const row of all.filter((one) => one.kecamatanId === kecamatanId)) {
        const due = dayOf(row.createdAt, kalender.zona);
        const stage = repetitionOf(kalender, due, today, { first: 0, every: EVERY_DAYS });
        const line = stage && unsureLine(row, `unsure:${row.id}:${stage}`, kalender.zona);
        const count = counts.get(row.kontakId) ?? 0;
        if (!line || count >= MOST_UNSURE || (await wasSaid(tx, line))) continue;
        counts.set(row.kontakId, count + 1);
        lines.push(line);
      }
      return lines;
    },
  };
}
