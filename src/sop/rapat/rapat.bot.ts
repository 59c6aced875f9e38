/** Feature: meetings and their invitations (A3, C1, C2). */
import { withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerNumber } from '../../bot/register-number.ts';
import { parseRapat } from './rapat.ts';
import { openRapat, registerRapatCard, showRapatList } from './rapat-card.bot.ts';
import {
  rapatAgendaForm,
  rapatBatalForm,
  rapatNomorForm,
  rapatTempatForm,
  rapatInviteForm,
  rapatWaktuForm,
} from './rapat-change.form.ts';
import { RAPAT_ACTS, RAPAT_LIST } from './rapat.card.ts';
import { rapatForm } from './rapat.form.ts';
import { openUndangan, registerUndangan, registerUndanganInGroups, showUndanganList } from './undangan.bot.ts';
import { registerUndanganWords, registerUndanganWordsInGroups, takeUndanganReply } from './undangan-words.bot.ts';
import { ANSWER_ACTS, DIGEST_ANSWER_ACTS, UNDANGAN_ACTS, UNDANGAN_LIST } from './undangan.card.ts';
import { wakilForm } from './wakil.form.ts';

/** "R-0001" opens the meeting, and the invitation of whoever is invited. */
async function openByNomor(ctx: KesraContext, nomor: string): Promise<void> {
  await withActor(ctx, async (actor) => {
    const rapat = await openRapat(ctx, actor, { nomor });
    const undangan = await openUndangan(ctx, actor, { nomor });
    if (!rapat && !undangan) await ctx.reply(ctx.t('rapat-not-found'));
  });
}

async function listOrOpen(ctx: KesraContext, list: typeof showRapatList): Promise<void> {
  const nomor = typeof ctx.match === 'string' ? ctx.match.trim() : '';
  if (nomor !== '') return openByNomor(ctx, nomor);
  await withActor(ctx, (actor) => list(ctx, actor));
}

export const rapatFeature: Feature = {
  name: 'rapat',
  commands: [
    {
      name: 'rapat',
      description: 'rapat-command',
      button: 'rapat-menu',
      peran: ['KASI'],
      run: (ctx) => listOrOpen(ctx, showRapatList),
    },
    {
      name: 'undangan',
      description: 'undangan-command',
      button: 'undangan-menu',
      peran: ['DESA', 'MITRA'],
      run: (ctx) => listOrOpen(ctx, showUndanganList),
    },
  ],
  buttons: [RAPAT_ACTS, RAPAT_LIST, ANSWER_ACTS, UNDANGAN_ACTS, UNDANGAN_LIST, DIGEST_ANSWER_ACTS],
  forms: [
    rapatForm,
    rapatWaktuForm,
    rapatTempatForm,
    rapatAgendaForm,
    rapatBatalForm,
    rapatNomorForm,
    rapatInviteForm,
    wakilForm,
  ],
  takeReply: takeUndanganReply,
  registerInGroups(groups) {
    registerUndanganInGroups(groups);
    registerUndanganWordsInGroups(groups);
  },
  register(bot) {
    registerRapatCard(bot);
    registerUndangan(bot);
    registerNumber(bot, parseRapat, (ctx, _, { nomor }) => openByNomor(ctx, nomor));
    registerUndanganWords(bot);
  },
};
