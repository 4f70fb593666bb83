import { fold } from '../../../language/index.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isLegalForm } from '../words/legal-form.ts';

/** One key for spellings of one name: "ADIDAS", "Adidas"; "Philips N.V.", "Philips". */
export function spellingKey(name: string, lexicon: Lexicon): string {
  // "e. V." is "e.V."
  const words = name.replace(/(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu, '').split(/[\s,]+/u);
  while (words.length > 1 && isLegalForm(lexicon.word(words.at(-1) ?? ''))) words.pop();
  if (words.length === 2 && isRoyal(words, lexicon)) words.shift();
  return fold(words.join(' '))
    .replace(/[-‑]/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/'s?$/u, '')
    .replace(/ (?:&|and|en) /gu, ' & ');
}

/** "Koninklijke Philips" is Philips, but "Koninklijke Bibliotheek" and "Royal Mail" are no others. */
function isRoyal([first = '', name = '']: readonly string[], lexicon: Lexicon): boolean {
  return lexicon.is(first.toLowerCase(), 'royal') && !lexicon.is(name.toLowerCase(), 'heads');
}
