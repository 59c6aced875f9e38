/** Which calls carry pictures and files: parts of an answer that nobody wants twice. Pure. */
const FILES = /^send(?:Photo|Document|MediaGroup)$/;

export function isFileCall(method: string): boolean {
  return FILES.test(method);
}
