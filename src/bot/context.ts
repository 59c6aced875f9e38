/** What every handler finds on its context: who acts, in which language, with what. */
import type { Deps } from '../deps.ts';
import type { Form } from '../form/define-form.ts';
import type { Prefill, StoredDraft } from '../form/draft-store.ts';
import type { FormContext } from '../form/runner.ts';
import type { Language, Translate } from '../i18n/translate.ts';
import type { Actor } from '../office/actor/actor.ts';
import type { SopEnv } from '../office/actor/form-env.ts';

/** What somebody without a seat is told, by what they did. */
export type ReplyStranger = (key: 'bot-start-stranger' | 'bot-not-registered' | 'kontak-code-wrong') => Promise<void>;

/** What handlers may ask of the forms. */
export interface Forms {
  /** Opens a form for the person of this update, about the record that it needs to know, if any. */
  start<C>(form: Form<SopEnv, never, C>, ...about: unknown extends C ? [] : [about: NoInfer<C>]): Promise<void>;
  /** The same, for a form about nothing, with what is known already. */
  startWith(form: Form<SopEnv, never>, prefill: Prefill): Promise<void>;
  /** Goes on with the open form, or says that there is none. */
  resume(): Promise<void>;
  /** Asks whether to end the open form, or says that there is none. */
  cancel(): Promise<void>;
  /** The newest of that form that this person has sent since then. */
  lastSent(form: Form<SopEnv, never>, since: Date): Promise<StoredDraft | null>;
  /** Whether a form waits for an answer in this chat. */
  isOpen(): Promise<boolean>;
  /** Whether what waits only gathers what was sent outside of every form. */
  isGathering(): Promise<boolean>;
}

interface KesraFlavor {
  /** For somebody with a seat: their kecamatan's rows alone. */
  deps: Deps;
  /** The whole installation, for the few use cases of kontak that take a person rather than a seat: joining, consent, erasing. */
  outer: Deps;
  /** Null for somebody who has no seat (yet, or any more). */
  actor: Actor | null;
  language: Language;
  t: Translate;
  forms: Forms;
  /** The bytes of a file that somebody sent; "gone": Telegram has it no more. */
  download: (fileId: string) => Promise<Uint8Array | 'too-large' | 'gone'>;
  /** Answers somebody without a seat. */
  replyStranger: ReplyStranger;
  /** When the person acted (time of the message), not when the update arrived. */
  at: Date;
}

export type KesraContext = FormContext & KesraFlavor;
