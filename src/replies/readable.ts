import type { Locale } from '../language/locale.ts';
import { knownEndings } from '../library/formats/index.ts';

/** What is read, in words: ".txt, .md or .pdf". */
export function readableFormats(locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(knownEndings);
}
