/** Below a list in parts: the pages before and after, then the parts with their counts. */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { PartData } from '../../lib/part-data.ts';
import type { InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { PartPage } from './parts.ts';

export function partRows<P extends string>(
  { part, counts, ...at }: PartPage<P, unknown>,
  labels: Readonly<Record<P, SimpleKey>>,
  { partData }: PartData<P>,
  t: Translate,
): InlineButton[][] {
  const row = (Object.entries(labels) as [P, SimpleKey][]).map(([one, label]) => ({
    text: `${one === part ? '• ' : ''}${t.plain(label)} (${counts[one]})`,
    data: partData(one, 0),
  }));
  return [...pageRow(at, (page) => partData(part, page), t), row];
}
