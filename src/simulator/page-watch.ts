/** Looks at the Bot API calls as they come in: answers to taps, "typing…", and a bot that has gone quiet. */
import type { World } from './world-types.ts';

const LOOK_MS = 200;
/** So many looks without any call after somebody acted, and the bot counts as not running (6 s). */
const QUIET_LOOKS = 30;

export type WatchEvent =
  | {
      readonly type: 'answered';
      readonly queryId: string;
      readonly text?: string;
      readonly alert?: boolean;
      readonly url?: string;
    }
  | { readonly type: 'typing'; readonly chatId: number }
  | { readonly type: 'bot'; readonly quiet: boolean };

type Call = ReturnType<World['calls']>[number];

/** The calls that came after `seen`; all of them when it has dropped out of the bounded list. */
function callsAfter(calls: readonly Call[], seen: Call | undefined): readonly Call[] {
  return seen ? calls.slice(calls.lastIndexOf(seen) + 1) : calls;
}

function eventOf({ method, params }: Call): WatchEvent | undefined {
  if (method === 'answerCallbackQuery') {
    const { text, url } = params;
    return {
      type: 'answered',
      queryId: String(params['callback_query_id']),
      ...(typeof text === 'string' && text !== '' && { text }),
      ...(typeof url === 'string' && { url }),
      // Over HTTP a boolean may come as a word.
      ...(String(params['show_alert']) === 'true' && { alert: true }),
    };
  }
  if (method === 'sendChatAction') return { type: 'typing', chatId: Number(params['chat_id']) };
  return undefined;
}

export interface CallWatch {
  /** Somebody acted: the bot should stir. */
  expectCall(): void;
  quiet(): boolean;
  start(): void;
  stop(): void;
}

/** Watches while started; events of calls made before are not told. */
export function createCallWatch(world: World, tell: (event: WatchEvent) => void): CallWatch {
  let timer: NodeJS.Timeout | undefined;
  let seen: Call | undefined;
  let looksWaited: number | undefined;
  let quiet = false;

  function setQuiet(value: boolean): void {
    if (quiet === value) return;
    quiet = value;
    tell({ type: 'bot', quiet });
  }

  function look(): void {
    const calls = world.calls();
    const fresh = callsAfter(calls, seen);
    seen = calls.at(-1);
    if (fresh.length > 0) {
      looksWaited = undefined;
      setQuiet(false);
    } else if (looksWaited !== undefined && ++looksWaited >= QUIET_LOOKS) {
      setQuiet(true);
    }
    for (const event of fresh.map(eventOf)) if (event) tell(event);
  }

  return {
    expectCall: () => {
      looksWaited ??= 0;
    },
    quiet: () => quiet,
    start: () => {
      if (timer) return;
      seen = world.calls().at(-1);
      timer = setInterval(look, LOOK_MS).unref();
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
