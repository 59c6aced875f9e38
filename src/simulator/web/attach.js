/** Sending what is not text: photos, sample photos, files, a place, the own contact. */
import { act } from './api.js';
import { confirmDialog, openDialog } from './dialog.js';
import { h } from './dom.js';
import { pickLocation } from './map-picker.js';
import { openMenu } from './menu.js';
import { samplePhoto } from './sample-photo.js';
import { nameOf } from './store.js';
import { t } from './strings.js';
import { toast } from './toast.js';
import { officeNow } from './topbar.js';

const MAX_PHOTOS = 10;
const MAX_BYTES = 20_000_000;
/** Telegram's apps shrink photos to this before they send them. */
const PHOTO_SIDE = 1280;

/** @typedef {{ personId: number, chatId: number, replyTo?: number }} Sender */

/** The part of an act that says where; in a private chat nothing is said. */
const where = ({ personId, chatId, replyTo }) => ({
  personId,
  ...(chatId !== personId && { chatId }),
  ...(replyTo !== undefined && { replyTo }),
});

async function base64(blob) {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', () =>
      reject(new Error(`${blob.name ?? 'photo'} cannot be read`, { cause: reader.error })),
    );
    reader.readAsDataURL(blob);
  });
  return reader.result.slice(reader.result.indexOf(',') + 1);
}

/** @returns {Promise<Blob | undefined>} the picture as Telegram's apps would send it; undefined for what they cannot show, as HEIC here */
async function asPhoto(file) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch (error) {
    console.info(`${file.name} is no picture that can be shown: it goes as a file`, error);
    return undefined;
  }
  const scale = Math.min(1, PHOTO_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = h('canvas', { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
  canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.87);
  });
}

/** @param {string[]} photos in base64 */
const sendPhotos = (sender, photos, caption) =>
  act({ type: 'photos', ...where(sender), photos, ...(caption && { caption }) });

async function sendFile({ personId, chatId }, file, caption) {
  if (file.size > MAX_BYTES) return toast(t('too-large'), { kind: 'error' });
  const data = await base64(file);
  return act({
    type: 'document',
    ...where({ personId, chatId }),
    name: file.name,
    mimeType: file.type,
    data,
    ...(caption && { caption }),
  });
}

export const sendSamples = (sender, count) =>
  sendPhotos(
    sender,
    Array.from({ length: count }, () => samplePhoto(nameOf(sender.personId), officeNow())),
  );

function choose(accept, multiple, onchoose) {
  const input = h('input', { type: 'file', accept, multiple });
  input.addEventListener('change', () => onchoose([...input.files]));
  input.click();
}

function preview(blob) {
  const address = URL.createObjectURL(blob);
  const image = h('img', { src: address, alt: '' });
  image.addEventListener('load', () => URL.revokeObjectURL(address));
  return image;
}

/** Shows what will be sent, with caption and the choice to send it as files; what cannot be shown goes as a file at once. */
export async function offerPhotos(sender, files) {
  if (files.length > MAX_PHOTOS) toast(t('too-many-photos'), { kind: 'error' });
  const pictures = await Promise.all(
    files.slice(0, MAX_PHOTOS).map(async (file) => ({ file, blob: await asPhoto(file) })),
  );
  for (const { file, blob } of pictures) if (!blob) await sendFile(sender, file);
  const shown = pictures.filter(({ blob }) => blob);
  const chosen = shown.map(({ file }) => file);
  const blobs = shown.map(({ blob }) => blob);
  if (blobs.length === 0) return;
  openDialog(t('photos-title'), (close) => {
    const caption = h('input', {
      type: 'text',
      maxlength: 1024,
      placeholder: t('caption'),
      'aria-label': t('caption'),
      autofocus: true,
    });
    const asFile = h('input', { type: 'checkbox' });
    const onsubmit = async (event) => {
      event.preventDefault();
      close();
      if (!asFile.checked) return sendPhotos(sender, await Promise.all(blobs.map(base64)), caption.value);
      for (const file of chosen) await sendFile(sender, file, caption.value);
      return undefined;
    };
    return [
      h('div.previews', {}, ...blobs.map(preview)),
      h(
        'form.stack',
        { onsubmit },
        caption,
        h('label.check', {}, asFile, t('as-file')),
        h('button.primary', { type: 'submit' }, t('send-photos', { n: blobs.length })),
      ),
    ];
  });
}

export const chooseLocation = (sender) =>
  pickLocation((latitude, longitude) => act({ type: 'location', personId: sender.personId, latitude, longitude }));

export const shareContact = (sender) =>
  confirmDialog(t('contact'), t('contact-ask', { name: nameOf(sender.personId) }), t('share'), () =>
    act({ type: 'contact', personId: sender.personId }),
  );

/** @param {HTMLElement} anchor @param {Sender} sender */
export function openAttachMenu(anchor, sender) {
  const isPrivate = sender.chatId === sender.personId;
  openMenu(anchor, [
    { label: t('photos'), icon: 'photo', run: () => choose('image/*', true, (files) => offerPhotos(sender, files)) },
    { label: t('sample-photo'), icon: 'sample', run: () => sendSamples(sender, 1) },
    { label: t('sample-album'), icon: 'sample', run: () => sendSamples(sender, 3) },
    { label: t('file'), icon: 'file', run: () => choose('', false, ([file]) => file && sendFile(sender, file)) },
    // Place and contact are for the bot alone.
    ...(isPrivate
      ? [
          { label: t('location'), icon: 'pin', run: () => chooseLocation(sender) },
          { label: t('contact'), icon: 'contact', run: () => shareContact(sender) },
        ]
      : []),
  ]);
}

/** Files that were dropped on a chat or pasted into it. */
export function sendFiles(sender, files) {
  if (files.length > 0 && files.every((file) => file.type.startsWith('image/'))) return offerPhotos(sender, files);
  return Promise.all(files.map((file) => sendFile(sender, file)));
}
