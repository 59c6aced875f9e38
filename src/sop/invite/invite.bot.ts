/** Feature: who is let in (C1, C3): /undang, the links that it makes, and the lists of contacts that come back filled in. */
import { replyCard } from '../../bot/answers.ts';
import type { Command, Feature } from '../../bot/feature.ts';
import { registerKontakImport, registerOtherLists } from './import-kontak.bot.ts';
import { registerInviteButtons } from './invite-buttons.bot.ts';
import { inviteStafForm } from './invite-staf.form.ts';
import { IMPOR_BUTTONS, INVITE_BUTTONS, KABUPATEN_BUTTONS, whoCard } from './invite.card.ts';
import { kontakListForm } from './kontak-list.form.ts';
import { joinForm, joinNamedForm } from './join.form.ts';
import { registerInviteLinks } from './open-invite.bot.ts';

const inviteCommand: Command = {
  name: 'undang',
  description: 'undang-command',
  button: 'undang-menu',
  peran: ['KASI'],
  hak: 'KONTAK',
  run: async (ctx) => {
    if (ctx.actor) await replyCard(ctx, whoCard(ctx.actor, ctx.t));
  },
};

export const inviteFeature: Feature = {
  name: 'invite',
  commands: [inviteCommand],
  buttons: [INVITE_BUTTONS, KABUPATEN_BUTTONS, IMPOR_BUTTONS],
  forms: [joinForm, joinNamedForm, inviteStafForm, kontakListForm],
  registerFirst: registerInviteLinks,
  register(bot) {
    registerInviteButtons(bot);
    registerKontakImport(bot);
  },
  registerLast: registerOtherLists,
};
