import type { Component } from './component-schema.ts';
import { everyComponent } from './component-tree.ts';
import type { Path, ProblemList } from './problem.ts';

const SCHEME = 'attachment://';

/** An address in a message, and where it stands. */
export interface Reference {
  readonly url: string;
  readonly path: Path;
}

/** Checks that every `attachment://name` names a file of the message. */
export function checkReferences(
  references: Iterable<Reference>,
  fileNames: readonly string[],
  base: Path,
  problems: ProblemList,
): void {
  for (const { url, path } of references) {
    const name = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : null;
    if (name === null || fileNames.includes(name)) continue;
    const message = `The referenced attachment was not found: ${name}`;
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    problems.add([...base, ...path], code, message);
  }
}

/** The pictures and files that the components of a message show. */
export function* referencesOf(components: readonly Component[]): Generator<Reference> {
  for (const { component, path } of everyComponent(components)) {
    for (const key of ['file', 'media'] as const) {
      const url = component[key]?.url;
      if (url) yield { url, path: [...path, key, 'url'] };
    }
    for (const [index, { media }] of (component.items ?? []).entries()) {
      yield { url: media.url, path: [...path, 'items', index, 'media', 'url'] };
    }
  }
}
