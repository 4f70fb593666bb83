import { HINT } from '../weigh/weights.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Reader, Sighting } from './survey.ts';

/** Calls back with every known name that a possible name is or contains. */
export function resolve(
  { text, opens, isPerson, score }: Sighting,
  known: ReadonlySet<string>,
  { isCommon, lexicons }: Reader,
  found: (name: string) => void,
): void {
  const isLong = text.includes(' ');
  const mayBeCommon = opens && !isLong && score < HINT && isCommon(text.toLowerCase());
  if (known.has(text) && !mayBeCommon) found(text);
  if (!isLong || isPerson) return;
  const words = text.split(' ');
  for (let from = 0; from < words.length; from++) {
    // The longest part from here; what lies inside it is part of that name only.
    for (let to = words.length; to > from; to--) {
      const part = words.slice(from, to).join(' ');
      if (part === text || !known.has(part) || isGeneric(part, lexicons(null))) continue;
      found(part);
      break;
    }
  }
}

/** "Post" or "Boston" inside a longer name is not the company of that name. */
function isGeneric(part: string, lexicon: Lexicon): boolean {
  const lower = part.toLowerCase();
  return lexicon.is(lower, 'heads') || lexicon.isPlace(lower);
}
