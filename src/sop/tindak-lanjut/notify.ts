/** Who hears of an act on an action item, within its transaction (C2): the Kasi of what others did, the others of what the Kasi did. */
import type { Db } from '../../db/database.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineButton, OutgoingMessage } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { listResponsible } from '../../office/tell/list-responsible.ts';
import { GRANT_ACTS, tl } from './tindak-lanjut.card.ts';
import { type Verb, formatNomor } from './tindak-lanjut.ts';
import type { TindakLanjutView } from './tindak-lanjut-view.ts';

export interface Told {
  readonly verb: Verb | 'bukti';
  readonly actor: Actor;
  readonly note: string | null;
  readonly tenggat: string | null;
  /** The act's own key. */
  readonly once: string;
}

function words(view: TindakLanjutView, { verb, actor, note, tenggat }: Told, t: Translate): Html {
  const nomor = formatNomor(view.nomor);
  const vars = { nomor, uraian: view.uraian, nama: actor.nama };
  const said = { ...vars, note: note ?? '–' };
  switch (verb) {
    case 'finish':
      return t('tindaklanjut-notice-finish', vars);
    case 'ask': {
      const hari = tenggat === null ? '–' : formatCalendarDay(tenggat, t.language);
      return t('tindaklanjut-notice-ask', { ...said, hari });
    }
    case 'move':
      return t('tindaklanjut-notice-move', { ...vars, hari: formatCalendarDay(view.tenggat, t.language) });
    case 'cancel':
      return t('tindaklanjut-notice-cancel', said);
    case 'reopen':
      return t('tindaklanjut-notice-reopen', { ...vars, hari: formatCalendarDay(view.tenggat, t.language) });
    case 'bukti':
      return t('tindaklanjut-notice-bukti', { ...said, foto: view.fotoIds.length });
  }
}

function grantButton({ id, revision }: TindakLanjutView, { verb, tenggat }: Told, t: Translate): InlineButton[] {
  if (verb !== 'ask' || tenggat === null) return [];
  const hari = formatCalendarDay(tenggat, t.language);
  return [
    {
      text: t.plain('tindaklanjut-button-grant', { hari }),
      data: GRANT_ACTS.actData('grant', { id, revision }, tenggat),
    },
  ];
}

export async function tellOf(tx: Db, view: TindakLanjutView, told: Told, now: Date): Promise<void> {
  const { kecamatanId, id, revision } = view;
  const recipients = view.manages ? await listResponsible(tx, view) : await listKasiWith(tx, kecamatanId, 'RAPAT', now);
  const others = recipients.filter(({ kontakId }) => kontakId !== told.actor.kontakId);
  await tell(tx, others, { act: `kabar:${told.once}` }, now, (t): OutgoingMessage[] => {
    const open = {
      text: t.plain('tindaklanjut-button-open', { nomor: formatNomor(view.nomor) }),
      data: tl('open', id, revision),
    };
    const grant = grantButton(view, told, t);
    return [asMessage({ text: words(view, told, t), keyboard: [...(grant.length > 0 ? [grant] : []), [open]] })];
  });
}
