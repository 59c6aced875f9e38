/** A QR code as a picture that a phone reads from a screen or from paper. */

/** PNG, black on white with the quiet border that readers need. @param text at most some hundred signs */
export async function drawQr(text: string): Promise<Buffer> {
  // Loaded when it is first needed: most people never see one.
  const { toBuffer } = await import('qrcode');
  return toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 600 });
}
