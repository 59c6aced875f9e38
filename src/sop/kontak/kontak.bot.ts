/** Feature: who may speak for whom (C1, C3): set-up code, invitations, the register and its seats. */
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import { registerKontakImport } from './import-kontak.bot.ts';
import { jabatanForm } from './jabatan.form.ts';
import { joinForm, joinNamedForm } from './join.form.ts';
import { openRegister, registerKontakList } from './kontak-list.bot.ts';
import { registerSeats } from './kontak-seat.bot.ts';
import { looksLikeCode } from './secret-word.ts';
import { setupForm } from './setup.form.ts';
import { undangStafForm } from './undang-staf.form.ts';
import { personOf, registerInviteLinks, registerUndang, undangCommand } from './undang.bot.ts';

async function onSetupCode(ctx: KesraContext, code: string): Promise<void> {
  const claimed = await claimSetupCode(ctx.outer, personOf(ctx), code);
  // Mostly it was not a code at all, but somebody who does not know yet how to join.
  if (!claimed.ok && claimed.code === 'kontak-code-wrong') return ctx.replyStranger(claimed.code);
  if (!claimed.ok) return replyRefusal(ctx, claimed);
  await ctx.forms.start('setup');
}

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
  registerFirst: registerInviteLinks,
  register(bot) {
    registerUndang(bot);
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
