import { hidesSigns, type Range } from '../../../language/index.ts';
import { phraseAt, type Reading, tokenAt } from '../../read/index.ts';
import type { Holder } from '../../types.ts';
import { countBefore } from '../in-order.ts';
import type { Lexicon } from '../words/lexicon-type.ts';

/** "Bij de gratis concurrent X". */
const TOKENS_TO_RIVAL = 5;
const NAME = /^\s(\p{Lu}[\p{L}\p{N}&.’'-]{0,40}(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&.’'-]{0,40}){0,4})/u;

/** Whether a text may tell of a rival: told without its words, as hardly any does. */
export function mayTellOfRival(text: string, { rivals }: Lexicon): boolean {
  if (rivals.size === 0) return false;
  if (hidesSigns(text)) return true;
  // As tokens are written in lower case.
  const lower = text.toLowerCase().normalize('NFC').replaceAll('’', "'");
  return [...rivals.begins].some((word) => lower.includes(word));
}

/** "Bij concurrent X …", "Rival X sold …": who it is, if it has a name. */
export function findRival(reading: Reading, lexicon: Lexicon, [from, to]: Range): Holder | null {
  if (lexicon.rivals.size === 0) return null;
  const { tokens, text } = reading;
  const first = countBefore(tokens, from);
  for (let place = first; place < first + TOKENS_TO_RIVAL; place++) {
    const found = phraseAt(reading, place, lexicon.rivals);
    if (found) {
      // "Its rival, the Comet 4"
      let next = found.next;
      if (tokenAt(tokens, next).text === ',') next++;
      if (lexicon.definite.has(tokenAt(tokens, next).lower)) next++;
      const name = NAME.exec(text.slice(tokenAt(tokens, next - 1).end, to))?.[1] ?? null;
      return { name, isRival: true };
    }
    const { lower, kind } = tokenAt(tokens, place);
    const isLead =
      place === first &&
      [lexicon.atRivals, lexicon.definite, lexicon.articles, lexicon.pointers].some((list) =>
        list.has(lower),
      );
    const isArticle = lexicon.definite.has(lower) || lexicon.articles.has(lower);
    const mayDescribe = place > first && kind === 'word' && !lexicon.stopwords.has(lower);
    if (!isLead && !isArticle && !mayDescribe) return null;
  }
  return null;
}
