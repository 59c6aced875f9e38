/** The words of a message, wherever they stand: alone, below a picture, with addresses behind them. */
import type { KesraContext } from './context.ts';

export interface SentWords {
  readonly text: string;
  /** Addresses that stand behind words of the text. */
  readonly hidden: readonly string[];
}

export function sentWords({ message }: KesraContext): SentWords {
  const entities = message?.entities ?? message?.caption_entities ?? [];
  const hidden = entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
  return { text: message?.text ?? message?.caption ?? '', hidden };
}
