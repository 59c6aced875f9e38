/** Questions about chats and files. */
import { badRequest } from '../state/api-error.ts';
import { administratorsOf, changeBotStatus, memberOf } from '../state/members.ts';
import { chatJson } from '../state/chats.ts';
import { addMessage } from '../state/chats.ts';
import { chatToRead, chatToWrite, type Methods, textOf } from './method.ts';

const MAX_DOWNLOAD = 20 * 1024 * 1024;

const ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
    'find_location record_video_note upload_video_note'
  ).split(' '),
);

export const chatMethods: Methods = {
  sendChatAction: (state, params) => {
    chatToWrite(state, params);
    if (!ACTIONS.has(textOf(params, 'action') ?? '')) throw badRequest('wrong parameter action in request');
    return true;
  },
  getChat: (state, params) => ({
    ...chatJson(state, chatToRead(state, params)),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }),
  getChatMember: (state, params) => {
    const member = memberOf(state, chatToRead(state, params), params['user_id'] as number);
    if (!member) throw badRequest('PARTICIPANT_ID_INVALID');
    return member;
  },
  getChatMemberCount: (state, params) => {
    const chat = chatToRead(state, params);
    return chat.type === 'private' ? 2 : chat.members.size + 1;
  },
  getChatAdministrators: (state, params) => {
    const chat = chatToRead(state, params);
    if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    return administratorsOf(state, chat, params['return_bots'] === true);
  },
  leaveChat: (state, params) => {
    const chat = chatToRead(state, params);
    if (chat.type === 'private') throw badRequest("bot can't leave a private chat");
    addMessage(state, chat, { from: state.bot, left_chat_member: state.bot }, { outgoing: true, fixed: true });
    changeBotStatus(state, chat, state.bot, chat.bot, 'left');
    return true;
  },
  getFile: (state, params) => {
    const file = state.files.byId.get(textOf(params, 'file_id') ?? '');
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.bytes.byteLength > MAX_DOWNLOAD) throw badRequest('file is too big');
    const { fileId: file_id, uniqueId: file_unique_id, path: file_path } = file;
    return { file_id, file_unique_id, file_size: file.bytes.byteLength, file_path };
  },
};
