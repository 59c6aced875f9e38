/** Takes a multipart/form-data body apart the way Telegram's server does: headers without spaces and names without quotes included. */
import type { UploadedFile } from './api/method.ts';

export interface Multipart {
  readonly fields: Record<string, string>;
  readonly files: Map<string, UploadedFile>;
}

interface Disposition {
  readonly name: string;
  readonly filename: string | undefined;
}

/** `name=x` up to the next semicolon, or quoted. */
function attribute(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(header);
  if (!found) return undefined;
  return found[1]?.replaceAll(/\\(.)/g, '$1') ?? found[2]?.trim();
}

function dispositionOf(head: string): Disposition | undefined {
  const line = head.split('\r\n').find((header) => /^content-disposition\s*:/i.test(header));
  const name = line && attribute(line, 'name');
  return name ? { name, filename: attribute(line, 'filename') } : undefined;
}

/** @throws when there is no boundary, or the body is cut short. */
export function parseMultipart(contentType: string, body: Buffer): Multipart {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
  if (mark.length === 2) throw new Error('multipart without boundary');
  const result: Multipart = { fields: {}, files: new Map() };
  let at = body.indexOf(mark);
  while (at !== -1) {
    const start = at + mark.length;
    if (body.toString('latin1', start, start + 2) === '--') return result;
    const end = body.indexOf(`\r\n${mark.toString()}`, start);
    const headEnd = body.indexOf('\r\n\r\n', start);
    if (end === -1 || headEnd === -1 || headEnd > end) break;
    const disposition = dispositionOf(body.toString('utf8', start, headEnd));
    if (!disposition) throw new Error('part without a name');
    const content = body.subarray(headEnd + 4, end);
    if (disposition.filename === undefined) result.fields[disposition.name] = content.toString('utf8');
    else result.files.set(disposition.name, { name: disposition.filename, bytes: new Uint8Array(content) });
    at = end + 2;
  }
  throw new Error('multipart body is cut short');
}
