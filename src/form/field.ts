/** A question of a form, and `build`, over which every kind of question is made. */
import type { z } from 'zod';
import type { DynamicVars, Html, SimpleKey, TextKey, Translate } from '../i18n/translate.ts';
import type { Noun } from '../read/nouns.ts';
import type { FormEnv, Json } from './env.ts';
import type { Input } from './input.ts';

/** The answers given so far, as `Answers` would have them; a field declares the part it needs: `(env, answers: { bidang?: string }) => …`. */
export type SoFar = Readonly<Record<string, unknown>>;

export type When<E = never> = (answers: never, env: E) => boolean;
export type LeftOut = boolean | When;
/** Writes the question, from the answers so far. */
export type Question<E extends FormEnv> = (env: E, answers: never) => Html | Promise<Html>;

/** `L` remembers whether the question can be left out, so that its answer may be null; it is inferred, never written. */
export interface FieldSettings<E extends FormEnv, L extends LeftOut = LeftOut> {
  /** Short name for the review page and the change button. */
  readonly label: SimpleKey;
  readonly question: SimpleKey | Question<E>;
  /** May be skipped; its answer is then null. */
  readonly optional?: Extract<L, boolean>;
  /** Asked only if; the answer is null otherwise. */
  readonly when?: Extract<L, When> & When<E>;
}

/** A sentence, not yet in a language. */
export interface Sentence {
  readonly key: TextKey;
  readonly vars?: DynamicVars;
}
export interface FieldButton {
  /** Plain text. */
  readonly text: string;
  /** Comes back as `{ type: 'button', value }`; at most 32 bytes. */
  readonly value: string;
}

/** An answer to the next question too ("09.00 s/d 12.00"): offered there, and never dropped in silence. */
export interface Ahead {
  readonly button: FieldButton;
  /** Above the button, and where that question has its answer already. */
  readonly offer: Sentence;
  readonly dropped: Sentence;
}

export type Parsed =
  /** The answer; `ahead`: what was said besides for the question behind it, where that is of the same kind. */
  | { readonly took: Json; readonly ahead?: Ahead }
  /** A piece of the answer; the question stays open (at that page of its buttons). `quiet`: nothing needs to be said of it. */
  | { readonly part: Json; readonly page?: number; readonly quiet?: true }
  | { readonly wrong: Sentence }
  /** Not sure: these buttons are shown below the sentence, nothing is taken. "Ya" in words is the only button of one. */
  | {
      readonly offer: Sentence;
      readonly buttons: readonly (readonly FieldButton[])[];
      /** What is kept meanwhile: the part of the answer that was certain. */
      readonly part?: Json;
    }
  /** Another page of the question's buttons. */
  | { readonly page: number }
  /** A button that means nothing any more. */
  | { readonly stale: true };

export interface Ask {
  readonly buttons: readonly (readonly FieldButton[])[];
  /** A line below the question: how to answer, or how far it is. */
  readonly hint?: Sentence;
}

/** Telegram's own button, which must stand on the large keyboard. */
export type Request = 'contact' | 'location';

/** What a kind knows while it works: the world, what it loaded, when the person wrote, and what they gave before. */
export interface Moment<R, S extends Json> {
  readonly env: FormEnv;
  readonly loaded: R;
  /** Time of the person's message. */
  readonly at: Date;
  /** The unfinished answer of a field that takes several messages. */
  readonly part?: S;
  readonly optional: boolean;
}

export interface Kind<E extends FormEnv, R, S extends Json, A> {
  readonly name: string;
  readonly request?: Request;
  /** What is counted: an answer that names it ("12 KK") belongs to this question wherever it comes. */
  readonly noun?: Noun;
  /** Whatever decides whether an old answer still fits; goes into the form's version. */
  readonly signature: Json;
  /** What lies in a draft, finished or not; checked each time that the draft is taken up. */
  readonly stored: z.ZodType<S>;
  /** Texts that this field may use besides its label and question. */
  readonly texts: readonly TextKey[];
  /** Loads what is only known at the moment of asking, e.g. choices that depend on earlier answers, or on what the form is about. */
  readonly load: (env: E, answers: SoFar) => R | Promise<R>;
  /** True when `load` looks at earlier answers or at what the form is about: a change there may make this answer unfit. */
  readonly depends: boolean;
  readonly parse: (input: Input, moment: Moment<R, S>) => Parsed;
  readonly ask: (moment: Moment<R, S>, page: number) => Ask;
  /** Said to an input that this kind cannot read at all (a sticker, a poll …): what would be right, with an example. */
  readonly otherwise: (loaded: R) => Sentence;
  /** What was understood, in plain text. */
  readonly show: (stored: S, env: FormEnv, loaded: R) => string;
  /** Whether a stored answer, perhaps given to an older form, still counts. */
  readonly accepts: (stored: Json, loaded: R) => boolean;
  readonly decode: (stored: S) => A;
}

/** A kind at work: its choices are loaded. */
export interface OpenField {
  parse(input: Input, at: Date, part: Json | undefined): Parsed;
  ask(at: Date, part: Json | undefined, page: number): Ask;
  show(stored: Json): string;
  accepts(stored: Json): boolean;
  otherwise(): Sentence;
}

export interface Field<E extends FormEnv, A> {
  readonly name: string;
  readonly label: SimpleKey;
  /** Always a function here: two unions of every key, each with a function of another form's world, are more than the compiler compares. */
  readonly question: Question<E>;
  readonly optional: boolean;
  readonly when?: When<E>;
  readonly depends: boolean;
  readonly request?: Request;
  readonly noun?: Noun;
  readonly signature: Json;
  readonly stored: z.ZodType;
  readonly texts: readonly TextKey[];
  /** Long texts arrive in pieces: whether the next message may belong to this answer. */
  readonly continues: boolean;
  readonly open: (env: E, answers: SoFar) => Promise<OpenField>;
  readonly decode: (stored: Json) => A;
}

/** The type of the answer: null where the question can be left out. */
export type Maybe<L, A> = [L] extends [false] ? A : A | null;

function questionOf<E extends FormEnv>(question: SimpleKey | Question<E>): Question<E> {
  return typeof question === 'string' ? ({ t }) => t(question) : question;
}

/** Makes a field from its settings and its kind. */
export function build<E extends FormEnv, R, S extends Json, A, L extends LeftOut>(
  settings: FieldSettings<E, L>,
  kind: Kind<E, R, S, A>,
): Field<E, Maybe<L, A>> {
  const optional = settings.optional === true;
  const momentOf = (env: FormEnv, loaded: R, at: Date, part: Json | undefined): Moment<R, S> =>
    part === undefined ? { env, loaded, at, optional } : { env, loaded, at, optional, part: part as S };
  const keys = typeof settings.question === 'string' ? [settings.label, settings.question] : [settings.label];
  return {
    name: kind.name,
    label: settings.label,
    question: questionOf(settings.question),
    optional,
    ...(settings.when ? { when: settings.when } : {}),
    depends: kind.depends,
    ...(kind.request ? { request: kind.request } : {}),
    ...(kind.noun ? { noun: kind.noun } : {}),
    signature: [kind.name, optional, kind.signature],
    stored: kind.stored,
    texts: [...keys, ...kind.texts],
    continues: kind.name === 'text',
    open: async (env, answers) => {
      const loaded = await kind.load(env, answers);
      return {
        parse: (input, at, part) => kind.parse(input, momentOf(env, loaded, at, part)),
        ask: (at, part, page) => kind.ask(momentOf(env, loaded, at, part), page),
        show: (stored) => kind.show(stored as S, env, loaded),
        accepts: (stored) => kind.accepts(stored, loaded),
        otherwise: () => kind.otherwise(loaded),
      };
    },
    decode: (stored) => kind.decode(stored as S),
  };
}

/** The parts that most kinds share: nothing to load, no buttons, the stored answer is the answer. */
export const plainKind = {
  texts: [],
  depends: false,
  load: () => undefined,
  ask: () => ({ buttons: [] }),
} as const satisfies Partial<Kind<FormEnv, undefined, Json, Json>>;

/** Says a sentence in the reader's language. */
export function say(t: Translate, sentence: Sentence): Html {
  return t.dynamic(sentence.key, sentence.vars);
}
