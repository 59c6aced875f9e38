/** Topics of a group: opened, closed and deleted by its people; what is written in one carries its id. */
import type { Message, User } from 'grammy/types';
import { badRequest } from './api-error.ts';
import { addMessage, deliverMessage, personOf, quoted, userOf } from './chats.ts';
import { groupOf } from './members.ts';
import type { ChatState, TopicState, WorldState } from './world-state.ts';

function topicOf(chat: ChatState, topicId: number): TopicState {
  const topic = chat.topics.get(topicId);
  if (!topic) throw new Error(`no topic ${topicId} in the group ${chat.id}`);
  return topic;
}

/** How a message says where it stands; nothing in General. */
export const topicPart = (topicId: number | undefined): Partial<Message> =>
  topicId === undefined ? {} : { message_thread_id: topicId, is_topic_message: true };

/** A message of a person there: one that answers nothing answers the message that opened the topic. */
export function inTopic(chat: ChatState, topicId: number | undefined): Partial<Message> {
  if (topicId === undefined) return {};
  topicOf(chat, topicId);
  const opening = chat.byId.get(topicId)?.message;
  return { ...topicPart(topicId), ...(opening ? { reply_to_message: quoted(opening) as never } : {}) };
}

/** What a service message says of a topic. */
const news = (what: 'created' | 'closed' | 'reopened', details: object): Partial<Message> =>
  Object.fromEntries([[`forum_topic_${what}`, details]]);

function service(state: WorldState, chat: ChatState, from: User, content: Partial<Message>): Message {
  const message = addMessage(state, chat, { from, ...content }, { outgoing: false });
  deliverMessage(state, chat, message, 'message');
  return message;
}

export function addTopic(state: WorldState, groupId: number, byPersonId: number, name: string): number {
  const chat = groupOf(state, groupId);
  if (chat.type !== 'supergroup') throw new Error('only a supergroup has topics');
  const by = userOf(personOf(state, byPersonId));
  // Its own message's id is the topic's.
  const id = chat.lastMessageId + 1;
  chat.topics.set(id, { name, closed: false });
  service(state, chat, by, { ...topicPart(id), ...news('created', { name, icon_color: 7_322_096 }) });
  return id;
}

export function setTopicClosed(
  state: WorldState,
  { groupId, topicId, byPersonId, closed }: { groupId: number; topicId: number; byPersonId: number; closed: boolean },
): void {
  const chat = groupOf(state, groupId);
  topicOf(chat, topicId).closed = closed;
  const what = news(closed ? 'closed' : 'reopened', {});
  service(state, chat, userOf(personOf(state, byPersonId)), { ...topicPart(topicId), ...what });
}

/** Telegram tells the bot nothing of it. */
export function deleteTopic(state: WorldState, groupId: number, topicId: number): void {
  const chat = groupOf(state, groupId);
  topicOf(chat, topicId);
  chat.topics.delete(topicId);
}

/** @throws ApiError in Telegram's words where the bot may not write this there */
export function checkMayWrite(chat: ChatState, content: Partial<Message>, topicId: number | undefined): void {
  if (chat.type === 'private') return;
  const topic = topicId === undefined ? undefined : chat.topics.get(topicId);
  if (topicId !== undefined && !topic) throw badRequest('message thread not found');
  if (chat.bot === 'administrator') return;
  if (topic?.closed) throw badRequest('TOPIC_CLOSED');
  const what = content.document ? 'documents' : content.photo ? 'photos' : 'text messages';
  if (chat.muted === 'everything' || (chat.muted === 'files' && what !== 'text messages'))
    throw badRequest(`not enough rights to send ${what} to the chat`);
}
