/** Talking to the server: state, acts, clock; every refusal becomes words in the page's language. */
import { t } from './strings.js';
import { toast } from './toast.js';

export class ApiError extends Error {
  constructor(code, detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

async function ask(path, init) {
  let response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    throw new ApiError('network', String(error));
  }
  const body = await response.json();
  if (!response.ok) throw new ApiError(body.error ?? 'failed', body.detail);
  return body;
}

const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const fetchState = () => ask('/page/state');
export const fetchChat = (chatId) => ask(`/page/state?chat=${chatId}`);
/** @returns {Promise<{ name: string, text: string }>} */
export const fetchTest = (chatId) => ask(`/page/test?chat=${chatId}`);
export const fileUrl = (fileId, query = '') => `/page/file/${encodeURIComponent(fileId)}${query}`;

/** Puts an error into words as a toast; bugs of the page itself go on to the console. */
export function explain(error) {
  if (!(error instanceof ApiError)) throw error;
  const known = [
    'network',
    'clock-busy',
    'clock-range',
    'action-busy',
    'alone',
    'preparing',
    'refused',
    'invalid',
    'nothing-played',
  ].includes(error.code);
  const text = error.code === 'too-large' ? t('too-large') : t(known ? `error-${error.code}` : 'error-other', error);
  toast(text, { kind: 'error' });
}

/** Does an act of a person. @returns the server's answer, or undefined after telling why not. */
export const act = (body) => post('/page/act', body).catch(explain);
export const moveClock = (body) => post('/page/clock', body).catch(explain);
export const runAction = (id) =>
  post('/page/action', { id }).then(
    () => true,
    (error) => {
      explain(error);
      return false;
    },
  );
