/** What people see of /privasi: the notice, the question before erasing, the audit, what will be removed. Pure. */
import type { Purged } from '../../clock/purge.ts';
import { formatDate, formatShortDate, formatTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { createButtons } from '../../lib/button-data.ts';
import { ID, number, word } from '../../lib/button-part.ts';
import type { Card } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { actWords } from '../../office/book/audit.ts';
import type { AuditPage } from './list-audit.ts';

export const PRIVASI_BUTTONS = createButtons(
  {
    lihat: 'privasi:lihat',
    hapus: 'privasi:hapus',
    hapusYa: 'privasi:hapus-ya:<orangId>',
    hapusTidak: 'privasi:hapus-tidak',
    catatan: 'privasi:catatan:<page>',
    jadwal: 'privasi:jadwal',
  },
  // The audit of years has many pages.
  { orangId: ID, page: number(6) },
);
const privasi = PRIVASI_BUTTONS.data;
export const CONSENT_BUTTONS = createButtons({ answer: 'setuju:<answer>' }, { answer: word(['ya', 'tidak']) });

export function noticeCard(actor: Actor | null, t: Translate): Card {
  const keyboard = [
    [{ text: t.plain('privasi-button-show'), data: privasi('lihat') }],
    [{ text: t.plain('privasi-button-erase'), data: privasi('hapus') }],
  ];
  if (actor && mayAsKasi(actor, 'KONTAK')) {
    keyboard.push([{ text: t.plain('privasi-button-audit'), data: privasi('catatan', { page: 0 }) }]);
  }
  if (actor?.peran === 'KASI' || actor?.peran === 'PENGELOLA') {
    keyboard.push([{ text: t.plain('privasi-button-purge'), data: privasi('jadwal') }]);
  }
  return { text: t('privasi-notice'), keyboard };
}

/** @param orangId who is asked: the answer is good for them alone */
export function eraseCard(orangId: number, t: Translate): Card {
  return {
    text: t('privasi-erase-ask'),
    keyboard: [
      [{ text: t.plain('privasi-button-erase-yes'), data: privasi('hapusYa', { orangId }) }],
      [{ text: t.plain('privasi-button-erase-no'), data: privasi('hapusTidak') }],
    ],
  };
}

export function consentCard(t: Translate): Card {
  return {
    text: joinHtml([t('privasi-consent-new'), t('privasi-notice'), t('privasi-consent-ask')], '\n\n'),
    keyboard: [
      [
        { text: t.plain('privasi-button-agree'), data: CONSENT_BUTTONS.data('answer', { answer: 'ya' }) },
        { text: t.plain('privasi-button-disagree'), data: CONSENT_BUTTONS.data('answer', { answer: 'tidak' }) },
      ],
    ],
  };
}

export function auditCard({ lines, page, pages }: AuditPage, zone: string, t: Translate): Card {
  const place = { language: t.language, zone };
  const text = lines.map(({ at, nama, action, subject }) =>
    t('privasi-audit-line', {
      at: `${formatShortDate(at, place)} ${formatTime(at, place)}`,
      nama: (nama ?? t.plain('privasi-audit-machine')).slice(0, 40),
      act: actWords(action, t),
      subject,
    }),
  );
  return {
    text: joinHtml([t('privasi-audit-title', { page: page + 1, pages }), ...text]),
    keyboard: pageRow({ page, pages }, (to) => privasi('catatan', { page: to }), t),
  };
}

const RULE_WORDS: Readonly<Record<string, SimpleKey>> = {
  inbox: 'privasi-rule-inbox',
  draft: 'privasi-rule-draft',
  'draft-open': 'privasi-rule-draft-open',
  outbox: 'privasi-rule-outbox',
  'audit-guess': 'privasi-rule-audit-guess',
  audit: 'privasi-rule-audit',
  invite: 'privasi-rule-invite',
  'setup-code': 'privasi-rule-setup-code',
  orang: 'privasi-rule-orang',
  permohonan: 'privasi-rule-permohonan',
  telepon: 'privasi-rule-telepon',
  'due-mark': 'privasi-rule-due-mark',
  'due-mark-pengingat': 'privasi-rule-due-mark-pengingat',
  'due-mark-part': 'privasi-rule-due-mark-part',
};

export function purgeCard(counts: readonly Purged[], at: Date, zone: string, t: Translate): Card {
  const lines = counts.map(({ name, keepDays, rows }) => {
    const key = RULE_WORDS[name];
    return t('privasi-purge-line', { what: key === undefined ? name : t.plain(key), days: keepDays, rows });
  });
  const title = t('privasi-purge-title', { at: formatDate(at, { language: t.language, zone }) });
  return { text: joinHtml([title, ...lines]), keyboard: [] };
}
