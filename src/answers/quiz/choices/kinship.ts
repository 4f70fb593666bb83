import { languagePacks, splitName, toWords } from '../../../language/index.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { areKin, commonEnd, matcherOf, stemsOf } from '../text/words.ts';

/** Letters that two terms end alike with, so that they are of one family. */
const FAMILY_ENDING = 5;
/** Shortest last part of a compound. */
const SHORTEST_HEAD = 4;
/** Rows of one list. */
const FARTHEST_ROW = 4;

/** Whether a word is another, or the last part of it: "weefsel" of "bindweefsel". */
export function isHead(head: string, word: string): boolean {
  return head === word || (head.length >= SHORTEST_HEAD && word.endsWith(head));
}

/** Whether two words are kin, or end in the same part: "heupgewricht", "kniegewricht". */
export function areOfFamily(a: string, b: string): boolean {
  return areKin(a, b) || commonEnd(a, b) >= FAMILY_ENDING;
}

/** Whether a term is a word as stand before nouns: "representatief" beside "steekproef". */
export function isAdjective({ label, language, article }: TermCandidate): boolean {
  // "Een vrachtbrief" and "categorische imperatief" are nouns, whatever they end in.
  if (article !== 'none' || splitName(label).length > 1) return false;
  const endings = languagePacks.get(language)?.cohesion?.adjectiveEndings ?? '';
  return matcherOf(endings)(splitName(label).at(-1) ?? '');
}

/** Letters before a word that make another of it, and no kind of the same: "de-", "re-", "hyper" is more. */
const LONGEST_PREFIX = 3;

/** Whether a term has all words of another: "coping" of "active coping", but "type I" not of "type II". */
export function isPartOf(a: TermCandidate, b: TermCandidate): boolean {
  const own = splitName(b.label);
  const short = splitName(a.label).filter((word) => word.length < 3 || /\p{N}/u.test(word));
  return (
    [...a.stems].every((stem) => [...b.stems].some((other) => isPart(stem, other))) &&
    short.every((word) => own.includes(word))
  );
}

function isPart(part: string, word: string): boolean {
  if (word === part) return true;
  if (part.length > word.length) return false;
  const isOpposite = word.endsWith(part) && word.length - part.length <= LONGEST_PREFIX;
  return areKin(part, word) && !isOpposite;
}

/** Whether two terms are defined side by side, so that they are not the same: rows of a list, say. */
export function areSiblings(a: TermCandidate, b: TermCandidate): boolean {
  return (
    a.passage.source === b.passage.source &&
    a.passage.heading === b.passage.heading &&
    (a.definition.form === 'label') === (b.definition.form === 'label') &&
    Math.abs(a.ordinal - b.ordinal) <= FARTHEST_ROW
  );
}

/** Whether a term is told to be of the kind of another: "a weir is a low dam that …", under "Dams". */
export function isKindOf(
  { passage, definition, language }: TermCandidate,
  { stems }: TermCandidate,
): boolean {
  const above = stemsOf(passage.heading ?? '', language);
  if (above.size <= stems.size + 1 && [...stems].every((stem) => above.has(stem))) return true;
  const body = passage.text.slice(...definition.body);
  const relatives = toWords(languagePacks.get(language)?.definitions?.relatives ?? '');
  const linking = toWords(languagePacks.get(language)?.definitions?.linking ?? '');
  const articles = toWords(languagePacks.get(language)?.definitions?.articles ?? '');
  const words = splitName(body);
  const first = words.findIndex((word) => !articles.has(word));
  const end = words.findIndex(
    (word, place) => place > first && (relatives.has(word) || linking.has(word)),
  );
  const genus = stemsOf(words.slice(0, end < 0 ? words.length : end).join(' '), language);
  return [...stems].every((stem) => genus.has(stem));
}
