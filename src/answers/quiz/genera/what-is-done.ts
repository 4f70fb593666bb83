import type { Marks } from './marks.ts';
import { kindsOf, isNamed } from './kinds-of-words.ts';

/** Shortest verb that stands for a noun. */
const SHORTEST_VERB = 5;
const DOING: ReadonlySet<string> = new Set(['doing']);
const DONE: ReadonlySet<string> = new Set(['action', 'doing']);

/**
 * The kinds of a verb that stands for a noun; null where none does: "the sinking of", "het zijdelings
 * buigen" may happen by itself, "keeping apart" is what somebody does.
 */
export function whatIsDone(
  words: readonly string[],
  marks: Marks,
  language: string,
): ReadonlySet<string> | null {
  const { gerundArticle, articles } = marks;
  const [first = ''] = words;
  if (gerundArticle === '') {
    if (!articles.has(first)) return isVerb(first, marks, language) ? DOING : null;
    return isPlainlyDone(words.slice(1), marks, language) ? DONE : null;
  }
  // "Mensen" ends as "sorteren" does.
  return first === gerundArticle && isDone(words.slice(1), marks, language) ? DONE : null;
}

function isVerb(word: string, { gerund, stops }: Marks, language: string): boolean {
  if (stops.has(word)) return false;
  return word.length >= SHORTEST_VERB && word.endsWith(gerund) && !isNamed(word, language);
}

/** "The deliberate lowering of": it is the last word before one that ties it to another. */
function isPlainlyDone(words: readonly string[], marks: Marks, language: string): boolean {
  const end = words.findIndex((word) => marks.stops.has(word));
  if (end < 1) return false;
  const isOfIt = end === 1 || marks.linking.has(words[end] ?? '');
  const last = words[end - 1] ?? '';
  // "The setting aside of", but not "the lasting rise of".
  const isBehind = end > 1 && kindsOf(last, language).size === 0;
  const before = isBehind ? (words[end - 2] ?? '') : '';
  return isOfIt && [last, before].some((word) => isVerb(word, marks, language));
}

/** "Het stap voor stap verlagen van", "het met stenen bekleden van": what it is done with comes first. */
function isDone(words: readonly string[], marks: Marks, language: string): boolean {
  const { linking, stops } = marks;
  const isLate = linking.has(words[0] ?? '');
  const end = words.findIndex(
    (word, place) => stops.has(word) && isVerb(words[place - 1] ?? '', marks, language),
  );
  const chunk = words.slice(0, end < 0 ? words.length : end);
  // "Het percentage pakketten" names a thing first.
  const hasThing = chunk.slice(0, -1).some((word) => kindsOf(word, language).size > 0);
  // "Het geheel van zichtbare eigenschappen" is of more than what is done.
  const isOfThing = !isLate && chunk.slice(0, -1).some((word) => linking.has(word));
  return isVerb(chunk.at(-1) ?? '', marks, language) && (isLate || !hasThing) && !isOfThing;
}
