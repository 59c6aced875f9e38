/** What a message carries besides text: photos, files, places, contacts. */
import { fileUrl } from './api.js';
import { openDialog } from './dialog.js';
import { h, icon } from './dom.js';
import { mapSketch } from './map-sketch.js';
import { sizeOf } from './time.js';
import { t } from './strings.js';

function enlarge(photo, label) {
  openDialog(
    label,
    () => [
      h('img.enlarged', { src: fileUrl(photo.fileId), alt: label }),
      h(
        'div.dialog-buttons',
        {},
        h('a.quiet', { href: fileUrl(photo.fileId, '?download'), download: '' }, icon('download'), t('download')),
      ),
    ],
    { wide: true },
  );
}

function photoTile(message) {
  const { photo } = message;
  const label = t('photo-of', { name: message.from?.name ?? '' });
  const image = h('img', {
    src: fileUrl(photo.fileId),
    alt: label,
    width: photo.width,
    height: photo.height,
    decoding: 'async',
  });
  return h('button.photo', { type: 'button', title: t('photo-enlarge'), onclick: () => enlarge(photo, label) }, image);
}

/** One photo, or an album as a grid. */
export function photos(messages) {
  const tiles = messages.map(photoTile);
  return h('div.photos', { data: { count: Math.min(tiles.length, 4) } }, ...tiles);
}

const EXTENSION_KINDS = {
  xlsx: 'sheet',
  csv: 'sheet',
  docx: 'doc',
  pdf: 'pdf',
  ics: 'date',
  jpg: 'picture',
  png: 'picture',
};
const OPENABLE = /^(application\/pdf|image\/(jpeg|png|webp|gif))$/;

export function documentCard({ fileId, name = 'file', size, mimeType = '' }) {
  const extension = name.includes('.') ? name.split('.').at(-1).toLowerCase() : '';
  const query = `name=${encodeURIComponent(name)}`;
  return h(
    'div.document',
    {},
    h(
      'span.document-icon',
      { 'aria-hidden': 'true', data: { kind: EXTENSION_KINDS[extension] ?? 'other' } },
      extension.slice(0, 4) || '•',
    ),
    h('div.document-text', {}, h('b', {}, name), size !== undefined && h('small', {}, sizeOf(size))),
    h(
      'div.document-links',
      {},
      OPENABLE.test(mimeType) &&
        h(
          'a',
          {
            href: fileUrl(fileId, `?${query}`),
            target: '_blank',
            rel: 'noopener',
            'aria-label': t('open-file', { name }),
          },
          t('open'),
        ),
      h(
        'a',
        { href: fileUrl(fileId, `?download&${query}`), download: name, 'aria-label': t('download-file', { name }) },
        t('download'),
      ),
    ),
  );
}

export function locationCard({ latitude, longitude, title }) {
  const place = t('location-at', { lat: latitude.toFixed(5), lon: longitude.toFixed(5) });
  return h(
    'div.place',
    { role: 'img', 'aria-label': place },
    mapSketch(latitude, longitude),
    h('small', {}, title ?? place),
  );
}

export function contactCard({ name, phone }) {
  return h('div.contact', {}, icon('contact'), h('span', {}, h('b', {}, name), h('small', {}, phone)));
}
