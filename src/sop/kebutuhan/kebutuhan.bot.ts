/** Feature: needs of the desa (A1, B4). */
import type { Feature } from '../../bot/feature.ts';
import type { KesraContext } from '../../bot/context.ts';
import { answerForm } from './answer.form.ts';
import { withActor } from '../../bot/answers.ts';
import { registerFollowUp, takeFollowUp } from './follow-up.bot.ts';
import { JOINED_ACTS, registerJoinedFoto } from './joined-foto.bot.ts';
import { openKebutuhan, registerCard } from './kebutuhan-card.bot.ts';
import { KEBUTUHAN_LIST } from './kebutuhan-filter.ts';
import { registerList, showList } from './kebutuhan-list.bot.ts';
import { KEBUTUHAN_ACTS } from './kebutuhan.card.ts';
import { laporForm } from './lapor.form.ts';
import { registerLoose } from './loose.bot.ts';
import { looseForm } from './loose.form.ts';
import { looseOutside } from './loose-outside.ts';
import { rejectForm } from './reject.form.ts';
import { returnForm } from './return.form.ts';
import { seedBidang } from './seed-bidang.ts';

/** "/status K-0001" opens that one, "/status" alone the list. */
async function listOrOpen(ctx: KesraContext): Promise<void> {
  const nomor = typeof ctx.match === 'string' ? ctx.match.trim() : '';
  await withActor(ctx, (actor) => (nomor === '' ? showList(ctx, actor) : openKebutuhan(ctx, actor, { nomor })));
}

export const kebutuhanFeature: Feature = {
  name: 'kebutuhan',
  found: seedBidang,
  commands: [
    {
      name: 'lapor',
      description: 'kebutuhan-command-lapor',
      button: 'kebutuhan-menu-lapor',
      peran: ['DESA'],
      ofForms: true,
      run: (ctx) => ctx.forms.start(laporForm),
    },
    {
      name: 'status',
      description: 'kebutuhan-command-status',
      button: 'kebutuhan-menu-status',
      peran: ['DESA'],
      run: listOrOpen,
    },
    {
      name: 'kebutuhan',
      description: 'kebutuhan-command-list',
      button: 'kebutuhan-menu-list',
      peran: ['KASI'],
      run: listOrOpen,
    },
  ],
  buttons: [JOINED_ACTS, KEBUTUHAN_ACTS, KEBUTUHAN_LIST.listButtons, KEBUTUHAN_LIST.facetButtons],
  forms: [laporForm, returnForm, rejectForm, answerForm, looseForm],
  register(bot) {
    registerCard(bot);
    registerList(bot);
    registerFollowUp(bot);
    registerJoinedFoto(bot);
  },
  registerLast: registerLoose,
  outside: looseOutside,
  takeReply: takeFollowUp,
};
