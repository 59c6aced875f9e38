/** Handing out files of the chats: pictures and PDF open in the browser, everything else is saved, nothing can run. */
import type { ServerResponse } from 'node:http';
import { PageError } from './page-reply.ts';
import type { World } from './world-types.ts';

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** A lone surrogate cannot be encoded. */
function wellFormed(name: string): string {
  return name.replaceAll(/\p{Surrogate}/gu, '_');
}

function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = wellFormed(name).replaceAll(/[^\w .()-]/g, '_');
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(wellFormed(name)).replaceAll("'", '%27')}`;
}

/** @throws PageError 404 when there is no such file. */
export function writeFile(world: World, url: URL, res: ServerResponse): void {
  const file = world.file(decodeFileId(url.pathname.slice('/page/file/'.length)));
  if (!file) throw new PageError(404, 'no-such-file');
  const mayOpen = PICTURES.has(file.mimeType) || file.mimeType === 'application/pdf';
  const download = url.searchParams.has('download') || !mayOpen;
  // The browser's own PDF viewer does not run under a policy; a PDF cannot reach this page anyhow.
  if (file.mimeType === 'application/pdf') res.removeHeader('content-security-policy');
  res.writeHead(200, {
    'content-type': mayOpen ? file.mimeType : 'application/octet-stream',
    'content-length': file.bytes.byteLength,
    'content-disposition': disposition(download ? 'attachment' : 'inline', url.searchParams.get('name') ?? file.name),
    // A practice office begun anew counts its files from the beginning: an old picture must not come from the cache.
    'cache-control': 'no-store',
  });
  res.end(file.bytes);
}

function decodeFileId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) throw new PageError(404, 'no-such-file');
    throw error;
  }
}
