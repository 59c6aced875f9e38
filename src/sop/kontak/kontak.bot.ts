/** Feature: the register of who speaks for whom, and its seats (C1, C3). */
import type { Feature } from '../../bot/feature.ts';
import { jabatanForm } from './jabatan.form.ts';
import { MASIH_BUTTONS, SEAT_BUTTONS } from './kontak.card.ts';
import { registerKontakCard } from './kontak-card.bot.ts';
import { REGISTER_BUTTONS } from './kontak-list.card.ts';
import { openRegister, registerKontakList } from './kontak-list.bot.ts';

export const kontakFeature: Feature = {
  name: 'kontak',
  commands: [
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
  buttons: [REGISTER_BUTTONS, SEAT_BUTTONS, MASIH_BUTTONS],
  forms: [jabatanForm],
  register(bot) {
    registerKontakList(bot);
    registerKontakCard(bot);
  },
};
