/** Text with its entities as a method gets it: parsed, trimmed, measured, links and commands found. */
import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { detectEntities } from '../state/detect-entities.ts';
import { checkKeys } from './check-keys.ts';
import { type FormattedText, parseHtml } from './html.ts';
import type { Params } from './params.ts';

const ENTITY_TYPES = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji'
  ).split(' '),
);
const ENTITY_KEYS = ['type', 'offset', 'length', 'url', 'user', 'language', 'custom_emoji_id'];

function checkEntity(value: unknown, textLength: number): MessageEntity {
  checkKeys(value, ENTITY_KEYS, 'message entity');
  const { type, offset, length } = value;
  if (typeof type !== 'string' || !ENTITY_TYPES.has(type)) {
    throw badRequest(`can't parse MessageEntity: unsupported type "${String(type)}"`);
  }
  if (!Number.isInteger(offset) || !Number.isInteger(length)) {
    throw badRequest("can't parse MessageEntity: offset and length must be integers");
  }
  if (Number(offset) < 0 || Number(length) < 1 || Number(offset) + Number(length) > textLength) {
    throw badRequest('ENTITY_BOUNDS_INVALID');
  }
  return value as unknown as MessageEntity;
}

function parse(text: string, mode: unknown, entities: unknown): FormattedText {
  if (mode !== undefined && mode !== '') {
    if (typeof mode === 'string' && mode.toLowerCase() === 'html') return parseHtml(text);
    if (typeof mode === 'string' && /^markdown(v2)?$/i.test(mode))
      throw badRequest(`parse_mode ${mode} is not simulated`);
    throw badRequest('unsupported parse_mode');
  }
  const list = Array.isArray(entities) ? (entities as readonly unknown[]) : [];
  return { text, entities: list.map((entity) => checkEntity(entity, text.length)) };
}

/** Other control characters become spaces, carriage returns go. */
const cleaned = (text: string): string => text.replaceAll('\r', '').replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ');

/** White space at both ends goes; at the beginning only as far as no entity holds it. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length;
  const firstEntity = Math.min(end, ...entities.map((entity) => entity.offset));
  const start = Math.min(firstEntity, text.length - text.trimStart().length);
  const kept = entities
    .map((entity) => ({
      ...entity,
      offset: entity.offset - start,
      length: Math.min(entity.offset + entity.length, end) - entity.offset,
    }))
    .filter((entity) => entity.length > 0);
  return { text: text.slice(start, end), entities: kept };
}

export interface TextRules {
  readonly max: number;
  readonly empty?: string;
  readonly tooLong: string;
}

/** @throws ApiError 400 for what does not parse, is empty where it must not be, or too long (UTF-16 units after parsing). */
export function formattedText(source: string, mode: unknown, entities: unknown, rules: TextRules): FormattedText {
  const parsed = parse(cleaned(source), mode, entities);
  const result = trimmed(parsed);
  if (result.text === '' && rules.empty !== undefined) throw badRequest(rules.empty);
  if (result.text.length > rules.max) throw badRequest(rules.tooLong);
  return { text: result.text, entities: detectEntities(result.text, result.entities) };
}

const TEXT_RULES: TextRules = { max: 4096, empty: 'message text is empty', tooLong: 'message is too long' };
const CAPTION_RULES: TextRules = { max: 1024, tooLong: 'message caption is too long' };

/** `text` of a method as the fields of a message. */
export function textFields(params: Params): { text: string; entities?: MessageEntity[] } {
  const { text, entities } = formattedText(
    typeof params['text'] === 'string' ? params['text'] : '',
    params['parse_mode'],
    params['entities'],
    TEXT_RULES,
  );
  return { text, ...(entities.length > 0 ? { entities: [...entities] } : {}) };
}

/** `caption` of a method or of an item of an album as the fields of a message; none when it is empty. */
export function captionFields(params: Params): { caption?: string; caption_entities?: MessageEntity[] } {
  if (typeof params['caption'] !== 'string') return {};
  const { text, entities } = formattedText(
    params['caption'],
    params['parse_mode'],
    params['caption_entities'],
    CAPTION_RULES,
  );
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: [...entities] } : {}) };
}
