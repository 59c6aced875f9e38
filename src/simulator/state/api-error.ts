/** Telegram's refusals as values that can be thrown, and the cut connection that is no answer at all. */

export interface ErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.name = 'ApiError';
    this.code = code;
    this.parameters = parameters;
  }
}

/** The connection ends before an answer: `callApi` rejects with it, the transports cut the line. */
export class ConnectionCut extends Error {
  readonly code = 'ECONNRESET';

  constructor() {
    super('socket hang up');
    this.name = 'ConnectionCut';
  }
}

export const badRequest = (text: string, parameters?: ErrorParameters): ApiError =>
  new ApiError(400, `Bad Request: ${text}`, parameters);

export const forbidden = (text: string): ApiError => new ApiError(403, `Forbidden: ${text}`);
