import { createDefinitionsBuilder } from '../../src/definitions/index.ts';
import type { DefiningText } from '../../src/definitions/index.ts';

/** A paragraph of a made-up text, in Dutch where nothing else is said. */
export function makeText(text: string, more: Partial<DefiningText> = {}): DefiningText {
  return { text, language: 'nl', kind: 'paragraph', term: null, parents: [], ...more };
}

/** The index of some passages. */
export function indexDefinitions(passages: readonly DefiningText[]) {
  const builder = createDefinitionsBuilder();
  for (const [ordinal, passage] of passages.entries()) builder.add(ordinal, passage);
  return builder.finish();
}
