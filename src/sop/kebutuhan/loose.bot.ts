/** Photos, pins and longer texts outside a form (A1): a whole report begins one, anything else is kept and asked about once. */
import type { Composer } from 'grammy';
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { isTooHeavy } from '../../lib/file-limit.ts';
import { numbersIn } from '../../lib/record-number.ts';
import { refuse } from '../../lib/result.ts';
import { inputOf } from '../../form/turn/receive.ts';
import { isHeadedAsReport, readReport } from '../../read/report.ts';
import { readPoint } from '../../read/coordinates.ts';
import { isPolite } from '../../read/polite.ts';
import { wordsOf } from '../../read/words.ts';
import { joinFoto } from './joined-foto.bot.ts';
import { naming } from './loose-outside.ts';
import { looseForm, reportFrom } from './loose.form.ts';
import { openKebutuhanOf } from './loose-targets.ts';
import { addToLoose, MOST_WORDS, NOTHING_YET } from './loose.field.ts';
import { maySendPesan } from './send-pesan.ts';
import { laporForm } from './lapor.form.ts';

/** Fewer words say nothing that could be kept. */
const FEW_WORDS = 5;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The records that the message of ours names which this one answers. */
function repliedNumber({ message, me }: KesraContext): string | null {
  const replied = message?.reply_to_message;
  return replied?.from?.id === me.id ? numbersIn(replied.text ?? replied.caption ?? '') : null;
}

/** "Baik pak, terima kasih" */
const saysNothing = (text: string): boolean => wordsOf(text).every((word) => isPolite(word.text));

/** Whether it is a report, for certain: somebody says so, or counts households; but not where the Kasi waits for an answer. */
async function isReport(ctx: KesraContext, actor: Actor, text: string): Promise<boolean> {
  if (isHeadedAsReport(text)) return true;
  if (countWords(text) <= FEW_WORDS || readReport(text).kk === undefined) return false;
  return !(await openKebutuhanOf(ctx.deps, actor)).some(({ status }) => status === 'DIKEMBALIKAN');
}

export function registerLoose(bot: Composer<KesraContext>): void {
  bot.on('message', async (ctx, next) => {
    const { actor, message } = ctx;
    if (!actor || !maySendPesan(actor)) return next();
    const input = inputOf(message);
    const text = input.type === 'text' ? input.text : undefined;
    if (text !== undefined) {
      if (
        actor.peran === 'DESA' &&
        repliedNumber(ctx) === null &&
        (await isReport(ctx, actor, text)) &&
        [...text].length <= MOST_WORDS
      ) {
        // "Lapor", "lapor kebutuhan": the form's name, and nothing to report yet.
        if (countWords(readReport(text).uraian) < 2) return ctx.forms.start(laporForm);
        return ctx.forms.startWith(laporForm, reportFrom({ ...NOTHING_YET, words: [text] }));
      }
      const few = countWords(text) <= FEW_WORDS && !('point' in readPoint(text));
      if (few && (repliedNumber(ctx) === null || saysNothing(text))) return next();
    }
    if (input.type === 'file' && isTooHeavy(input.bytes)) return replyRefusal(ctx, refuse('berkas-too-large'));
    const about = repliedNumber(ctx);
    if ('photo' in input && about === null && (await joinFoto(ctx, actor, input))) return;
    const kept = addToLoose(about === null ? input : naming(input, about), NOTHING_YET);
    if (!('part' in kept)) return next();
    const album = message.media_group_id;
    await ctx.forms.startWith(looseForm, { parts: { kiriman: kept.part }, album });
  });
}
