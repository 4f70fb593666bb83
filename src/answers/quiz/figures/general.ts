import { findWords, fold, getStopwords, languagePacks, toWords } from '../../../language/index.ts';
import { looksPlural } from '../terms/form.ts';
import { matcherOf, stemsOf } from '../text/words.ts';
import type { FigureContext } from './anchors.ts';

/** Whether a sentence tells of what was once, and not of what holds in general. */
export function isOfOnce(text: string, language: string): boolean {
  const { cohesion } = languagePacks.get(language) ?? {};
  const words = wordsOf(text);
  const verbs = verbsOf(language);
  const isPast = matcherOf(cohesion?.past ?? '');
  // "Is used": a participle.
  return words.some((word, place) => {
    const before = words[place - 1] ?? '';
    return isPast(word) && (!verbs.has(before) || isPast(before));
  });
}

/** "A heart beats 70 times": of any one of a kind, or of what a term means, and not of once. */
export function isGeneral(text: string, terms: ReadonlySet<string>, language: string): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  if (!definitions || !cohesion || isOfOnce(text, language)) return false;
  const [first = '', second = ''] = wordsOf(text);
  const indefinite = toWords(definitions.articles);
  const definite = toWords(cohesion.definite);
  const isOne = (word: string) => indefinite.has(word) && !definite.has(word);
  const stopwords = getStopwords(language);
  // "Includes 128 characters" lacks what it is said of.
  const isVerb = first.endsWith(cohesion.verbEnding) && (isNumber(second) || stopwords.has(second));
  const isBare = !stopwords.has(first) && !isNumber(first) && !isVerb;
  if (isBare || isOne(first)) return true;
  if (toWords(definitions.linking).has(first) && isOne(second)) return true;
  // "The copyright ends": what the material explains.
  return [...stemsOf(`${first} ${second}`, language)].some((stem) => terms.has(stem));
}

/** "Add 10 ml", "rinse the glass": what is to be done, and no noun that something is told of. */
export function isInstruction(text: string, language: string): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const stopwords = getStopwords(language);
  const [first = '', second = ''] = wordsOf(text);
  if (stopwords.has(first) || toWords(definitions?.articles ?? '').has(first)) return false;
  if (looksPlural(first, language)) return false;
  const goesOn = toWords(definitions?.relatives ?? '').has(second) || verbsOf(language).has(second);
  const isTied = toWords(cohesion?.definite ?? '').has(second) || stopwords.has(second);
  return !goesOn && (isTied || isNumber(second));
}

/** "Anna has": a word before a verb that the source never writes without its capital, and that is no term. */
export function beginsWithName(
  text: string,
  { terms, common }: FigureContext,
  language: string,
): boolean {
  if (languagePacks.get(language)?.words.nounsHaveCapital === true) return false;
  const [first = '', second = ''] = wordsOf(text);
  if (getStopwords(language).has(first) || isNumber(first) || common.has(first)) return false;
  if (looksPlural(first, language)) return false;
  if ([...stemsOf(first, language)].some((stem) => terms.has(stem))) return false;
  return verbsOf(language).has(second);
}

function verbsOf(language: string): ReadonlySet<string> {
  const { cohesion } = languagePacks.get(language) ?? {};
  const { singularVerbs = '', pluralVerbs = '', auxiliaries = '' } = cohesion ?? {};
  return toWords(`${singularVerbs} ${pluralVerbs} ${auxiliaries}`);
}

function wordsOf(text: string): string[] {
  return Array.from(findWords(text), (word) => fold(word.text));
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
