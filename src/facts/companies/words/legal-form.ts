import type { Word } from './word.ts';

/** Whether a word is a legal form: "N.V", "Inc", "GmbH"; in small letters only some: "plc". */
export function isLegalForm(word: Word): boolean {
  if (word.text.length > 12) return false;
  const bare = word.withoutDots;
  if (!bare.is('legalForms')) return false;
  // "eG" and "e.V", but neither "e.g." nor "EV"
  if (bare.is('mixedForms')) return /^\p{Ll}+\p{Lu}/u.test(bare.text);
  return bare.shape.hasCapital || bare.is('smallForms');
}
