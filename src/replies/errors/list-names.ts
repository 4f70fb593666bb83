import type { Locale } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';

/** '"A", "B" or "C"': titles hold commas of their own. */
export function listNames(names: readonly string[], locale: Locale): string {
  const quoted = names.map((name) => `"${shorten(name)}"`);
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(quoted);
}
