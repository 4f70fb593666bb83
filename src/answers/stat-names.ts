import { isCalendarOrLanguage } from '../facts/companies/lexicon/calendar.ts';
import { commonCapitals, terms } from '../facts/companies/lexicon/exclusions.ts';
import { getLexicon, sentenceOpeners } from '../facts/companies/lexicon/index.ts';
import { isPlaceName } from '../facts/companies/lexicon/places.ts';
import type { Range } from '../language/index.ts';
import { COMPARING } from './stat-words.ts';

const CHAIN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&.’'-]{0,40}(?:\s(?:\p{Lu}|\p{N}{1,3}(?![\p{N}.,%]))[\p{L}\p{N}&.’'-]{0,40}){0,5}/gu;
const OPENS = /(?:^|[.!?…:]["'”’»)\]]{0,3}\s+)["'“‘„«(]{0,2}$/u;

/**
 * Names in a part of a text that no list of companies has: places, and words with a capital where
 * none is due. German gives every noun one.
 */
export function findPlainNames(text: string, [from, to]: Range, language: string | null): Range[] {
  return Array.from(text.slice(from, to).matchAll(CHAIN)).flatMap((match): Range[] => {
    const start = from + match.index;
    const name = match[0].replace(/(?:['’]s?|[.’'-]+)$/u, '');
    const end = start + name.length;
    const isName = isNameAt(text, [start, end], language === 'de');
    return isName ? [[start, end]] : [];
  });
}

function isNameAt(text: string, [start, end]: Range, isNounLanguage: boolean): boolean {
  const name = text.slice(start, end);
  const lower = name.toLowerCase();
  if (isPlaceName(lower)) return true;
  const words = lower.split(/\s/u);
  const [first = ''] = words;
  if (sentenceOpeners.has(first) || words.every(isCalendarOrLanguage)) return false;
  if (commonCapitals.has(lower) || terms.has(lower)) return false;
  if (words.length > 1) return true;
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (OPENS.test(text.slice(0, start))) return COMPARING.has(next);
  const isAdjective = next !== '' && getLexicon(null).nationalities.has(lower);
  return !isNounLanguage && !(isAdjective && !sentenceOpeners.has(next));
}
