import { fold } from '../../../language/fold.ts';
import { isLegalForm } from '../legal-form.ts';
import { headWords } from '../lexicon/heads.ts';

/** One key for spellings of one name: "ADIDAS", "Adidas"; "Philips N.V.", "Philips". */
export function spellingKey(name: string): string {
  const words = name.split(/[\s,]+/u);
  while (words.length > 1 && isLegalForm((words.at(-1) ?? '').replace(/\.$/u, ''))) words.pop();
  if (words.length === 2 && isRoyal(words)) words.shift();
  return fold(words.join(' '))
    .replace(/[-‑]/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/'s?$/u, '')
    .replace(/ (?:&|and|en) /gu, ' & ');
}

/** "Koninklijke Philips" is Philips, but "Koninklijke Bibliotheek" and "Royal Mail" are no others. */
function isRoyal([first = '', name = '']: readonly string[]): boolean {
  return /^(?:koninklijke|royal)$/iu.test(first) && !headWords.has(name.toLowerCase());
}
