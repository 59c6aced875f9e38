/** A message, or an album, as a bubble. */
import { colourOf } from './avatar.js';
import { h, icon, iconButton } from './dom.js';
import { richText } from './entities.js';
import { inlineKeyboard } from './keyboard.js';
import { contactCard, documentCard, locationCard, photos } from './media.js';
import { dayOf, timeOf } from './time.js';
import { t } from './strings.js';

/**
 * @typedef {object} ChatContext
 * @property {number} chatId
 * @property {boolean} isGroup
 * @property {() => number} actor the person who acts in this chat now
 * @property {(text: string) => void} say
 * @property {(url: string) => void} follow
 * @property {(message: any) => void} reply
 * @property {(message: any) => void} edit
 * @property {(id: number) => void} jump
 */

const SERVICE_WORDS = {
  joined: 'joined',
  left: 'left',
  group_chat_created: 'group-created',
  supergroup_chat_created: 'group-created',
  new_chat_title: 'group-title',
  pinned_message: 'pinned',
  migrate_to_chat_id: 'group-migrated',
  migrate_from_chat_id: 'group-migrated',
};

function quote(replyTo, context) {
  return h(
    'button.quote',
    { type: 'button', onclick: () => context.jump(replyTo.id) },
    h('b', {}, replyTo.name),
    h('span', {}, replyTo.text),
  );
}

/** Reply and, for what one wrote oneself, edit. */
function tools(message, isOwn, context) {
  const canEdit = isOwn && !context.isGroup && message.text && !message.photo && !message.document;
  return h(
    'span.tools',
    {},
    iconButton('reply', t('reply'), () => context.reply(message)),
    canEdit && iconButton('edit', t('edit'), () => context.edit(message)),
  );
}

function body(messages, context) {
  const [first] = messages;
  const withText = messages.find((message) => message.text);
  const handlers = { onLink: context.follow, onCommand: context.say };
  return [
    first.photo && photos(messages.filter((message) => message.photo)),
    ...messages.filter((message) => message.document).map((message) => documentCard(message.document)),
    first.location && locationCard(first.location),
    first.contact && contactCard(first.contact),
    first.other && h('p.other', {}, t('other', { kind: first.other })),
    withText && h('div.text', {}, ...richText(withText.text, withText.entities, handlers)),
  ];
}

/** @param {readonly any[]} messages one message, or those of an album @param {ChatContext} context */
export function bubble(messages, context) {
  const [first] = messages;
  const last = messages.at(-1);
  if (first.service) return servicePill(first.service);
  const isOwn = !first.fromBot && first.from?.id === context.actor();
  const edited = messages.some((message) => message.edited);
  const keyed = messages.find((message) => message.keyboard?.length > 0);
  return h(
    'article.message',
    {
      class: `${isOwn ? 'own' : ''} ${keyed ? 'keyed' : ''}`,
      data: { id: first.id, ids: messages.map(({ id }) => id).join(' ') },
    },
    h(
      'div.bubble-line',
      {},
      h(
        'div.bubble',
        { class: first.photo ? 'with-photo' : '' },
        context.isGroup &&
          !isOwn &&
          h('b.author', { data: { colour: colourOf(first.from?.id ?? 0) } }, first.from?.name ?? ''),
        first.forwarded && h('small.forwarded', {}, t('forwarded')),
        first.replyTo && quote(first.replyTo, context),
        ...body(messages, context),
        h('span.meta', {}, edited && `${t('edited')} `, h('time', {}, timeOf(last.date)), isOwn && icon('check')),
      ),
      tools(first, isOwn, context),
    ),
    keyed && inlineKeyboard(keyed, context.chatId, context.actor),
  );
}

function servicePill({ kind, names = [] }) {
  return h('p.pill', {}, t(SERVICE_WORDS[kind] ?? 'other', { names: names.join(', '), kind }));
}

export const dayPill = (seconds) => h('p.pill.day', {}, dayOf(seconds));
