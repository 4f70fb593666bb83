import type { Range } from '../../../language/index.ts';
import { isKnownAs, isPlaceName } from '../../companies/known-words.ts';
import type { Lexicon } from '../words/lexicon-type.ts';

const CHAIN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&.’'-]{0,40}(?:\s(?:\p{Lu}|\p{N}{1,3}(?![\p{N}.,%]))[\p{L}\p{N}&.’'-]{0,40}){0,5}/gu;
const OPENS = /(?:^|[.!?…:]["'”’»)\]]{0,3}\s+)["'“‘„«(]{0,2}$/u;
/** What may end a sentence and the quotation marks around it, before a word that opens the next. */
const LONGEST_OPENING = 12;

/**
 * Names in a part of a text that no list of companies has: places, and words with a capital where
 * none is due. German gives every noun one.
 */
export function findPlainNames(text: string, [from, to]: Range, lexicon: Lexicon): Range[] {
  return Array.from(text.slice(from, to).matchAll(CHAIN)).flatMap((match): Range[] => {
    const led = withoutOpener(match[0]);
    const start = from + match.index + match[0].length - led.length;
    const name = led.replace(/(?:['’]s?|[.’'-]+)$/u, '');
    const range: Range = [start, start + name.length];
    return isNameAt(text, range, lexicon) ? [range] : [];
  });
}

/** "Almere" of "In Almere" and "Orlo" of "The Orlo", where a sentence begins; of more words a body that acts, whose no figure is. */
function withoutOpener(chain: string): string {
  const [, opener, rest] = /^(\p{L}{1,5})\s(\p{Lu}\p{Ll}{2,}\S*)$/u.exec(chain) ?? [];
  return opener !== undefined && rest !== undefined && isOpener(opener.toLowerCase())
    ? rest
    : chain;
}

function isNameAt(text: string, [start, end]: Range, lexicon: Lexicon): boolean {
  const name = text.slice(start, end);
  const lower = name.toLowerCase();
  if (isPlaceName(lower)) return true;
  const words = lower.split(/\s/u);
  const [first = ''] = words;
  // "Das Unternehmen" has a capital as any noun does.
  if (lexicon.nounsHaveCapital && lexicon.stopwords.has(first)) return false;
  if (isOpener(first) || words.every((word) => isKnownAs(word, 'calendar'))) return false;
  if (isKnownAs(lower, 'capitalised', 'terms')) return false;
  if (words.length > 1) return true;
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (start < LONGEST_OPENING ? OPENS.test(text.slice(0, start)) : opensThere(text, start))
    return lexicon.comparing.has(next);
  const isAdjective = next !== '' && isKnownAs(lower, 'nationalities');
  return !lexicon.nounsHaveCapital && !(isAdjective && !isOpener(next));
}

function opensThere(text: string, start: number): boolean {
  // The character stands for what came before: the beginning of the text is not near.
  return OPENS.test(`x${text.slice(start - LONGEST_OPENING + 1, start)}`);
}

function isOpener(word: string): boolean {
  return isKnownAs(word, 'functionWords', 'openers');
}
