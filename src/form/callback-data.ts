/** What stands behind a form's buttons: "f:<draft>:<field>:<value>", at most 64 bytes; "*" in the field's place is the form itself. */

export interface FormTap {
  readonly draftId: number;
  /** Tag of the question that the button was drawn for, or "*". */
  readonly tag: string;
  readonly value: string;
}

export const FORM_TAG = '*';
const DATA = /^f:(\d{1,15}):([\w*-]{1,8}):(.+)$/s;

/** @throws RangeError when it would not fit: Telegram would refuse the whole message. */
export function callbackData(draftId: number, tag: string, value: string): string {
  const data = `f:${draftId}:${tag}:${value}`;
  if (Buffer.byteLength(data) > 64) throw new RangeError(`Callback data of ${Buffer.byteLength(data)} bytes: ${data}`);
  return data;
}

/** null when the button is not a form's. */
export function readCallbackData(data: string): FormTap | null {
  const [, draftId, tag, value] = DATA.exec(data) ?? [];
  if (draftId === undefined || tag === undefined || value === undefined) return null;
  return { draftId: Number(draftId), tag, value };
}
