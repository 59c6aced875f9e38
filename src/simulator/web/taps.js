/** Taps that wait for the bot's answer: the button turns until the answer comes or the wait is over. */
import { act } from './api.js';
import { alertDialog } from './dialog.js';
import { openLink } from './join.js';
import { nameOf } from './store.js';
import { t } from './strings.js';
import { toast } from './toast.js';

const WAIT_MS = 12_000;
/** Query id → what to do with the answer. */
const waiting = new Map();
/** Answers that overtook the reply to our own request. */
const early = new Map();

function finish(queryId, answer) {
  const tap = waiting.get(queryId);
  waiting.delete(queryId);
  clearTimeout(tap.timer);
  tap.done();
  if (!answer) return toast(t('no-answer'), { kind: 'error' });
  if (answer.url) openLink(answer.url, tap.personId);
  if (!answer.text) return;
  if (answer.alert) alertDialog(nameOf(tap.personId), answer.text);
  else toast(answer.text, { who: nameOf(tap.personId) });
}

/** Hears an answer from the stream. */
export function settleTap(answer) {
  if (waiting.has(answer.queryId)) finish(answer.queryId, answer);
  else {
    early.set(answer.queryId, answer);
    if (early.size > 50) early.delete(early.keys().next().value);
  }
}

/** Taps an inline button; `done` is called once, when the answer has come or is waited for no longer. */
export async function tap({ personId, chatId, messageId, text, data }, done) {
  const result = await act({ type: 'tap', personId, chatId, messageId, text, ...(data !== undefined && { data }) });
  if (!result?.queryId) return done();
  const { queryId } = result;
  waiting.set(queryId, { personId, done, timer: setTimeout(() => finish(queryId), WAIT_MS) });
  const answer = early.get(queryId);
  early.delete(queryId);
  if (answer) finish(queryId, answer);
}
