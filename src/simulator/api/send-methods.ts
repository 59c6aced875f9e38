/** The methods that send. */
import type { Message } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { type WorldState, nextAlbumId } from '../state/world-state.ts';
import { checkKeys } from './check-keys.ts';
import { captionFields, textFields } from './formatted-text.ts';
import { documentFields, photoFields } from './media.ts';
import { type CallContext, chatToRead, chatToWrite, type Methods, textOf } from './method.ts';
import type { Params } from './params.ts';
import { previewFields, sendAsBot } from './send-message.ts';

const above = (params: Params): Partial<Message> =>
  params['show_caption_above_media'] === true ? { show_caption_above_media: true } : {};

const ITEM_KEYS = {
  photo: 'type media caption parse_mode caption_entities show_caption_above_media has_spoiler'.split(' '),
  document: 'type media caption parse_mode caption_entities disable_content_type_detection'.split(' '),
};

function albumItem(
  state: WorldState,
  call: CallContext,
  item: unknown,
): { readonly type: string; readonly content: Partial<Message> } {
  const type = (item as { type?: unknown } | null)?.type;
  if (type !== 'photo' && type !== 'document') throw badRequest(`albums of ${String(type)} are not simulated`);
  checkKeys(item, ITEM_KEYS[type], 'InputMedia');
  if (typeof item['media'] !== 'string') throw badRequest("can't parse InputMedia: media not found");
  const fields = type === 'photo' ? photoFields : documentFields;
  return { type, content: { ...fields(state, call, '', item['media']), ...captionFields(item), ...above(item) } };
}

function sendMediaGroup(state: WorldState, params: Params, call: CallContext): readonly Message[] {
  const chat = chatToWrite(state, params);
  const media = params['media'] as readonly unknown[];
  if (media.length < 2 || media.length > 10) throw badRequest('there must be 2-10 items in an album');
  const items = media.map((item) => albumItem(state, call, item));
  if (new Set(items.map(({ type }) => type)).size > 1)
    throw badRequest("document can't be mixed with other media types");
  const media_group_id = nextAlbumId(state);
  return items.map(({ content }) => sendAsBot(state, chat, { media_group_id, ...content }, params));
}

function checkPlace({ latitude, longitude }: Params): void {
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
    throw badRequest('wrong latitude or longitude specified');
}

/** What a copy or a forwarded message takes along. */
function contentOf(message: Message): Partial<Message> {
  const { text, entities, caption, caption_entities, photo, document, location, contact, link_preview_options } =
    message;
  const content = {
    text,
    entities,
    caption,
    caption_entities,
    photo,
    document,
    location,
    contact,
    link_preview_options,
  };
  const present = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  return present;
}

function original(state: WorldState, params: Params, verb: string): Message {
  const stored = chatToRead(state, params, 'from_chat_id').byId.get(params['message_id'] as number);
  if (!stored || stored.deleted) throw badRequest(`message to ${verb} not found`);
  if (Object.keys(contentOf(stored.message)).length === 0)
    throw badRequest(`message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`);
  return stored.message;
}

export const sendMethods: Methods = {
  sendMessage: (state, params) => {
    const chat = chatToWrite(state, params);
    return sendAsBot(state, chat, { ...textFields(params), ...previewFields(params) }, params);
  },
  sendPhoto: (state, params, call) => {
    const chat = chatToWrite(state, params);
    const caption = { ...captionFields(params), ...above(params) };
    const spoiler = params['has_spoiler'] === true ? { has_media_spoiler: true as const } : {};
    const photo = photoFields(state, call, 'photo', textOf(params, 'photo') ?? '');
    return sendAsBot(state, chat, { ...photo, ...caption, ...spoiler }, params);
  },
  sendDocument: (state, params, call) => {
    const chat = chatToWrite(state, params);
    const caption = captionFields(params);
    const document = documentFields(state, call, 'document', textOf(params, 'document') ?? '');
    return sendAsBot(state, chat, { ...document, ...caption }, params);
  },
  sendMediaGroup,
  sendLocation: (state, params) => {
    const chat = chatToWrite(state, params);
    checkPlace(params);
    const { latitude, longitude, horizontal_accuracy } = params as Record<string, number>;
    const location = { latitude, longitude, ...(horizontal_accuracy === undefined ? {} : { horizontal_accuracy }) };
    return sendAsBot(state, chat, { location } as Partial<Message>, params);
  },
  sendContact: (state, params) => {
    const chat = chatToWrite(state, params);
    const { phone_number = '', first_name = '', last_name, vcard } = params as Record<string, string | undefined>;
    if (!/^\+?[\d ()-]+$/.test(phone_number)) throw badRequest('phone number is invalid');
    if (first_name.trim() === '') throw badRequest('first name is empty');
    const contact = { phone_number, first_name, ...(last_name ? { last_name } : {}), ...(vcard ? { vcard } : {}) };
    return sendAsBot(state, chat, { contact }, params);
  },
  copyMessage: (state, params) => {
    const chat = chatToWrite(state, params);
    const content = contentOf(original(state, params, 'copy'));
    const caption = params['caption'] === undefined ? {} : { caption_entities: [], ...captionFields(params) };
    return { message_id: sendAsBot(state, chat, { ...content, ...caption }, params).message_id };
  },
  forwardMessage: (state, params) => {
    const chat = chatToWrite(state, params);
    const message = original(state, params, 'forward');
    const sender_user = message.from ?? state.bot;
    const forward_origin = message.forward_origin ?? { type: 'user' as const, date: message.date, sender_user };
    return sendAsBot(state, chat, { ...contentOf(message), forward_origin }, params);
  },
};
