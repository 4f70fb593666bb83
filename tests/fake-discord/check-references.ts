import { everyComponent } from './component-tree.ts';
import type { Path } from './json.ts';
import { ATTACHMENT_SCHEME } from './limits.ts';
import type { Component } from './message-body.ts';
import type { Problems } from './problems.ts';

/** An address that a message shows something from, and where in the message it stands. */
export interface Reference {
  readonly url: string;
  readonly path: Path;
}

/** Checks that what a message shows of its own files came along with it. */
export function checkReferences(
  references: readonly Reference[],
  fileNames: readonly string[],
  base: Path,
  problems: Problems,
): void {
  const there = new Set(fileNames.map((name) => ATTACHMENT_SCHEME + name));
  for (const { url, path } of references) {
    if (!url.startsWith(ATTACHMENT_SCHEME) || there.has(url)) continue;
    const name = url.slice(ATTACHMENT_SCHEME.length);
    const message = `The referenced attachment was not found: ${name}`;
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    problems.add([...base, ...path], code, message);
  }
}

/** The pictures and files that components show. */
export function referencesOf(components: readonly Component[]): Reference[] {
  return everyComponent(components).flatMap(({ component, path }) => {
    const { file, media, items } = component;
    return [
      ...(file ? [{ url: file.url, path: [...path, 'file', 'url'] }] : []),
      ...(media ? [{ url: media.url, path: [...path, 'media', 'url'] }] : []),
      ...(items ?? []).map((item, index) => ({
        url: item.media.url,
        path: [...path, 'items', index, 'media', 'url'],
      })),
    ];
  });
}
