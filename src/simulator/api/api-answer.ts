/** What goes back over the line. */
import type { ApiError } from '../state/api-error.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

export function jsonAnswer(status: number, content: object): ApiAnswer {
  return { status, body: JSON.stringify(content), contentType: 'application/json' };
}

export function errorAnswer({ code, message, parameters }: ApiError): ApiAnswer {
  return jsonAnswer(code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) });
}
