import type { Definition } from '../../../definitions/index.ts';
import { findWords, fold, languagePacks, splitName, toWords } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { marksOf } from '../genera/marks.ts';
import { looksPlural } from './form.ts';
import { stemsOf } from '../text/words.ts';

/**
 * Whether a label is what is said of something, and no term: it stands below "Advantages", or what
 * stands behind it goes on about what the title names ("Mutual exclusion: monitors ensure that …").
 */
export function isSideOfHeading(
  { text, heading, parents, source }: Passage,
  { body, form }: Definition,
  language: string,
): boolean {
  if (form !== 'label') return false;
  const sides = toWords(languagePacks.get(language)?.cohesion?.sides ?? '');
  const above = [heading, parents.at(-1)].filter((line) => typeof line === 'string');
  if (above.some((line) => splitName(line).some((word) => sides.has(word)))) return true;
  const named = stemsOf([source.title ?? '', ...above].join(' '), language);
  return goesOnAbout(text.slice(...body), named, language);
}

/** "Monitors ensure that": a sentence whose subject is named above, and not "a monitor that". */
function goesOnAbout(body: string, named: ReadonlySet<string>, language: string): boolean {
  const marks = marksOf(language);
  const words = Array.from(findWords(body), (word) => fold(word.text));
  if (!marks || marks.articles.has(words[0] ?? '')) return false;
  const verb = words.slice(0, SUBJECT).findIndex((word, at) => at > 0 && marks.finite.has(word));
  // "Monitors ensure that", "empathy enables trust": a verb of no list.
  const [first = '', second = '', third = ''] = words;
  const isVerb = marks.isVerb(second) && third !== '' && !marks.stops.has(third);
  const isBare =
    isVerb || (looksPlural(first, language) && !marks.stops.has(second) && second !== '');
  const subject = verb > 0 ? words.slice(0, verb) : isBare ? [first] : [];
  return subject.some((word) => [...stemsOf(word, language)].some((stem) => named.has(stem)));
}

/** Words of a subject, at most. */
const SUBJECT = 5;
