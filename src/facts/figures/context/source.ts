import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Sentence } from '../found.ts';

/** Tokens of the longest name. */
const LONGEST_NAME = 12;

/** Who measured it: "volgens X", "een onderzoek van X", "according to X", "a survey by X". */
export function findSource(reading: FigureReading, { first, next }: Sentence): string | null {
  const { lexicon } = reading;
  for (let place = first; place < next; place++) {
    const { lower } = tokenAt(reading.tokens, place);
    const link =
      phraseAt(reading, place, lexicon.accordingTo) ??
      (lexicon.surveys.has(lower) ? phraseAt(reading, place + 1, lexicon.surveyBy) : null);
    const name = link && nameAt(reading, link.next, next);
    if (name !== null && name !== undefined) return name;
  }
  return null;
}

/** The capitalised words from a token on, with the small words between them. */
function nameAt(
  { tokens, lexicon, text }: FigureReading,
  first: number,
  last: number,
): string | null {
  let from = first;
  while (from < first + 3 && lexicon.articlesOfNames.has(tokenAt(tokens, from).lower)) from++;
  let end = from;
  for (let place = from; place < Math.min(last, from + LONGEST_NAME); place++) {
    const token = tokenAt(tokens, place);
    const isName = token.kind === 'word' && /\p{Lu}/u.test(token.text);
    const isLink = lexicon.nameLinks.has(token.lower) || /^[&-]$/u.test(token.text);
    if (isName) end = place + 1;
    else if (!isLink || place === from) break;
  }
  if (end === from) return null;
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end);
}
