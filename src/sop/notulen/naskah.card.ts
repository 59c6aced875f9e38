/** The text of the minutes, as it is read in the chat before it becomes a document (C2). Pure. */
import { formatCalendarDay } from '../../i18n/format.ts';
import { joinHtml, plainText } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Card, InlineKeyboard } from '../../outbox/message.ts';
import { tl } from '../tindak-lanjut/tindak-lanjut.card.ts';
import { formatNomor } from '../tindak-lanjut/tindak-lanjut.ts';
import { pihakWords } from '../../office/book/pihak.ts';
import { formatRapat } from './notulen.ts';
import { nt, unwrittenLines } from './notulen.card.ts';
import type { ItemView, NotulenView } from './notulen-view.ts';

/** Telegram takes 4,096 signs in a message. */
const MOST_SIGNS = 3900;

function partsOf(view: NotulenView, t: Translate): Html[] {
  const hari = formatCalendarDay(view.tanggal, t.language);
  const head = t('notulen-naskah-title', { nomor: formatRapat(view.nomor), judul: view.judul, hari });
  const butir = view.butirList.map(({ judul, pembahasan, keputusan }, at) => {
    const text = t('notulen-naskah-butir', { at: at + 1, judul, pembahasan });
    return keputusan === null ? text : joinHtml([text, t('notulen-butir-keputusan', { keputusan })]);
  });
  const items = view.itemList.map((item) =>
    t('notulen-butir-item', {
      uraian: item.uraian,
      siapa: pihakWords(item),
      hari: formatCalendarDay(item.tenggat, t.language),
    }),
  );
  const kesimpulan =
    view.kesimpulan === ''
      ? t('notulen-naskah-no-kesimpulan')
      : t('notulen-naskah-kesimpulan', { kesimpulan: view.kesimpulan });
  return [head, ...butir, kesimpulan, ...(items.length > 0 ? [t('notulen-naskah-items'), ...items] : [])];
}

/** As few messages as hold it; the buttons stand below the last one. */
export function naskahCards(view: NotulenView, keyboard: InlineKeyboard, t: Translate): Card[] {
  const messages: Html[] = [];
  let open: Html[] = [];
  let length = 0;
  for (const part of partsOf(view, t)) {
    const signs = plainText(part).length + 2;
    if (open.length > 0 && length + signs > MOST_SIGNS) {
      messages.push(joinHtml(open, '\n\n'));
      open = [];
      length = 0;
    }
    open.push(part);
    length += signs;
  }
  messages.push(joinHtml(open, '\n\n'));
  return messages.map((text, at) => ({ text, keyboard: at === messages.length - 1 ? keyboard : [] }));
}

/** What the Kasi gets: who submitted it, the text, and the two answers. */
export function submittedCards(view: NotulenView, t: Translate): Card[] {
  const { id, revision, kelompokList, pencatat, nomor } = view;
  const heading = t('notulen-notice-submitted', { nomor: formatRapat(nomor), nama: pencatat?.nama ?? '' });
  const buttons = [
    [
      { text: t.plain('notulen-button-approve'), data: nt('approve', id, revision) },
      { text: t.plain('notulen-button-return'), data: nt('return', id, revision) },
    ],
    [{ text: t.plain('notulen-button-open'), data: nt('open', view.rapatId) }],
  ];
  const cards = naskahCards(view, [], t);
  const tail = joinHtml(
    [
      ...unwrittenLines(view, t),
      t('notulen-submitted-ask'),
      ...(kelompokList.length > 0 ? [t('notulen-send-kelompok', { count: kelompokList.length })] : []),
    ],
    '\n\n',
  );
  return [{ text: heading, keyboard: [] }, ...cards, { text: tail, keyboard: buttons }].reduce<Card[]>(together, []);
}

/** Short ones go in one message. */
function together(cards: Card[], next: Card): Card[] {
  const last = cards.at(-1);
  if (!last || plainText(last.text).length + plainText(next.text).length + 2 > MOST_SIGNS) return [...cards, next];
  return [...cards.slice(0, -1), { text: joinHtml([last.text, next.text], '\n\n'), keyboard: next.keyboard }];
}

export type NumberedItem = ItemView & { readonly nomor: number };

/** What somebody has to do, and until when. */
export function itemsNotice(view: NotulenView, items: readonly NumberedItem[], t: Translate): Card {
  const lines = items.map(({ nomor, uraian, tenggat }) =>
    t('notulen-notice-item', { nomor: formatNomor(nomor), uraian, hari: formatCalendarDay(tenggat, t.language) }),
  );
  const buttons = items.map(({ id, nomor, revision }) => [
    { text: t.plain('notulen-button-done-item', { nomor: formatNomor(nomor) }), data: tl('done', id, revision + 1) },
    { text: t.plain('notulen-button-open-item', { nomor: formatNomor(nomor) }), data: tl('open', id, 0) },
  ]);
  const heading = t('notulen-notice-items', { rapat: formatRapat(view.nomor), judul: view.judul, count: items.length });
  return { text: joinHtml([heading, ...lines, t('notulen-notice-items-end')], '\n\n'), keyboard: buttons };
}
