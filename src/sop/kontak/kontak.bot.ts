/** Feature: who may speak for whom (C1, C3): set-up code, invitations, the register and its seats. */
import type { Feature } from '../../bot/feature.ts';
import { registerKontakImport } from './import-kontak.bot.ts';
import { onSetupCode, registerInstalasi, registerSetupLinks } from './instalasi.bot.ts';
import { jabatanForm } from './jabatan.form.ts';
import { joinForm, joinNamedForm } from './join.form.ts';
import { openRegister, registerKontakList } from './kontak-list.bot.ts';
import { registerSeats } from './kontak-seat.bot.ts';
import { looksLikeCode } from './secret-word.ts';
import { setupForm } from './setup.form.ts';
import { undangStafForm } from './undang-staf.form.ts';
import { registerInviteLinks, registerUndang, undangCommand } from './undang.bot.ts';

export const kontakFeature: Feature = {
  name: 'kontak',
  commands: [
    undangCommand,
    {
      name: 'kontak',
      description: 'kontak-command-kontak',
      button: 'kontak-menu-kontak',
      peran: ['KASI'],
      hak: 'KONTAK',
      run: async (ctx) => {
        if (ctx.actor) await openRegister(ctx, ctx.actor);
      },
    },
  ],
  forms: [setupForm, joinForm, joinNamedForm, jabatanForm, undangStafForm],
  registerFirst(bot) {
    registerInviteLinks(bot);
    registerSetupLinks(bot);
  },
  register(bot) {
    registerUndang(bot);
    registerInstalasi(bot);
    registerKontakList(bot);
    registerSeats(bot);
    registerKontakImport(bot);
    bot.on('message:text', async (ctx, next) => {
      const text = ctx.message.text.trim();
      if (ctx.actor || !looksLikeCode(text)) return next();
      await onSetupCode(ctx, text);
    });
  },
};
