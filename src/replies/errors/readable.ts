import type { Locale } from '../../language/index.ts';
import { knownEndings } from '../../library/index.ts';

/** What is read, in words: ".txt, .md or .pdf". */
export function readableFormats(locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(knownEndings);
}
