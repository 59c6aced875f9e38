/** Finished HTML for Telegram: escape once, join, and back to plain text. */
import type { Html } from './translate.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Text of a person, made safe to stand in a message. */
export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) as Html;
}

/** Several finished texts as one. */
export function joinHtml(parts: readonly Html[], separator = '\n'): Html {
  return parts.join(escapeHtml(separator)) as Html;
}

/** The words of a finished text, without tags and entities. */
export function plainText(html: Html): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity);
}
