import type { Component } from '../../refusals/component-schema.ts';
import type { WireFile } from '../../wire.ts';
import { h } from '../dom.ts';
import { icon } from '../icons.ts';
import { formatBytes } from '../format.ts';
import type { Drawing } from './draw.ts';

const SCHEME = 'attachment://';
const pictures: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

type Item = NonNullable<Component['items']>[number];

/** One picture large, more of them beside each other. */
export function drawGallery({ items }: Component, drawing: Drawing): HTMLElement {
  const shown = items ?? [];
  return h(
    'div',
    { class: `gallery count-${Math.min(shown.length, 4)}` },
    shown.map((item) => drawPicture(item, drawing)),
  );
}

/** A small picture beside a text. */
export function drawThumbnail({ media, description }: Component, drawing: Drawing): HTMLElement {
  if (!media) return h('span');
  const picture = drawPicture({ media, description }, drawing);
  picture.classList.add('thumbnail');
  return picture;
}

/** A file to be downloaded. */
export function drawFile({ file }: Component, { files, app }: Drawing): HTMLElement {
  const found = findFile(file?.url ?? '', files);
  if (!found) return h('p', { class: 'unknown' }, app.say('missing'));
  const bytes = toBytes(found);
  const { locale } = app.state();
  const size = formatBytes(bytes.length, locale);
  return h(
    'div',
    { class: 'file' },
    icon('file', 32),
    h('span', { class: 'file-name' }, found.name, h('small', {}, size)),
    h(
      'a',
      {
        class: 'icon-button',
        href: addressOf(found, 'application/octet-stream'),
        download: found.name,
        'aria-label': app.say('download', { name: found.name, size }),
      },
      icon('download'),
    ),
  );
}

function drawPicture(
  { media, description }: Pick<Item, 'media' | 'description'>,
  { files, app }: Drawing,
): HTMLElement {
  const found = findFile(media.url, files);
  const type = pictures[found?.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!found || type === undefined) {
    const isElsewhere = !media.url.startsWith(SCHEME);
    return h('p', { class: 'unknown' }, app.say(isElsewhere ? 'elsewhere' : 'missing'));
  }
  return h('img', { src: addressOf(found, type), alt: description ?? '', class: 'picture' });
}

function findFile(url: string, files: readonly WireFile[]): WireFile | null {
  if (!url.startsWith(SCHEME)) return null;
  return files.find(({ name }) => name === url.slice(SCHEME.length)) ?? null;
}

function toBytes({ data }: WireFile): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
}

/** Made once for each file: what is drawn again shows the same picture. */
const addresses = new WeakMap<WireFile, string>();

function addressOf(file: WireFile, type: string): string {
  const known = addresses.get(file);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([toBytes(file)], { type }));
  addresses.set(file, address);
  return address;
}
