/** Who may speak to the page: only a browser on this machine, and for acts only the page itself. */
import type { IncomingMessage } from 'node:http';

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Against DNS rebinding: a foreign name that points to this machine arrives with its own Host. */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL_HOST.test(host);
}

/** Against forms and scripts of other pages: an act must carry the origin that it is sent to (or none, when no browser sends it). */
export function isSameOrigin(req: IncomingMessage): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = req.headers;
  return origin === undefined || origin === `http://${host}`;
}
