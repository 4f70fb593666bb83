import type { Definition } from '../../../definitions/index.ts';
import {
  findWords,
  fold,
  getStopwords,
  languagePacks,
  type Range,
  splitName,
  toWords,
} from '../../../language/index.ts';
import { exampleIn, glossOf } from './range.ts';
import { looksPlural } from '../terms/form.ts';
import { matcherOf } from '../text/words.ts';

/** Words of a gloss for each number in it, at least. */
const WORDS_PER_NUMBER = 6;

/** Whether what stands behind a label may say what something means: no name, no figures, not cut off. */
export function mayExplain(text: string, definition: Definition, language: string): boolean {
  const { term, body } = definition;
  const gloss = text.slice(...glossOf(text, body, language));
  const words = [...findWords(gloss)].map((word) => word.text);
  // "By 1 K" is what is measured by.
  const numbers = words.filter((word) => /^\p{N}/u.test(word) && word !== '1').length;
  return (
    /^["'“‘«(]?\p{L}/u.test(gloss) &&
    !/[→⇒↔!]|->|=>|\s[=:×·−√∝≈^]\s|:\s|\s[–—-]\s|\p{L}_\p{L}/u.test(gloss) &&
    !/^[!?]/u.test(text.slice(glossOf(text, body, language)[1])) &&
    exampleIn(language).exec(gloss)?.index !== 0 &&
    numbers * WORDS_PER_NUMBER <= words.length &&
    !isOfNames(words, language) &&
    !isBroken(text, definition, language) &&
    !hasYearBehind(text, term) &&
    !hasVerb(text.slice(...term), language)
  );
}

/** Whether a text begins with "is" or the like: what is left when a term is taken off. */
export function startsWithVerb(text: string, language: string): boolean {
  const cohesion = languagePacks.get(language)?.cohesion;
  const { value: first } = findWords(text).next();
  if (first === undefined) return false;
  const verbs = [cohesion?.singularVerbs ?? '', cohesion?.pluralVerbs ?? ''];
  return verbs.some((list) => toWords(list).has(fold(first.text)));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Whether somebody or something is named: "Femke de Wit", "Amsterdam, Bern". */
function isOfNames(words: readonly string[], language: string): boolean {
  if (languagePacks.get(language)?.words.nounsHaveCapital === true) return false;
  const named = words.filter((word, place) => place > 0 && CAPITAL.test(word)).length;
  const isNamedFirst = words.slice(0, 2).every((word) => CAPITAL.test(word));
  return (isNamedFirst && words.length > 1) || named * 2 > words.length;
}

/** Whether the text stops in mid-sentence: it has no mark at its end, and ends in "of a" or the like. */
function isBroken(text: string, { body }: Definition, language: string): boolean {
  const [start, end] = glossOf(text, body, language);
  if (/^["'”’»)]*[.;!]/u.test(text.slice(end))) return false;
  const part = languagePacks.get(language)?.definitions;
  const last = splitName(text.slice(start, end)).at(-1) ?? '';
  // "Which note a line stands for" is whole.
  const open = `${part?.joining ?? ''} ${part?.conjunctions ?? ''} ${part?.articles ?? ''}`;
  return toWords(open).has(last);
}

/** "Harlow (1958)", "Taylor v Caldwell (1863)": a work or a case. */
export function hasYearBehind(text: string, [, end]: Range): boolean {
  return /^["'”’»*_]*,?\s?\(?(?:\p{L}+\.? )?\p{N}{4}/u.test(text.slice(end, end + 20));
}

/** "Hoekstra presents the plan", "dieren tellen mee": a verb stands between the words. */
function hasVerb(name: string, language: string): boolean {
  const { cohesion } = languagePacks.get(language) ?? {};
  if (!cohesion) return false;
  const stopwords = getStopwords(language);
  const isNoVerb = matcherOf(cohesion.singularEndings);
  const words = Array.from(findWords(name), ({ text }) => text);
  const areMany = cohesion.gerundArticle !== '' && looksPlural(words[0] ?? '', language);
  return words
    .slice(1, -1)
    .some(
      (word) =>
        /^\p{Ll}{4}/u.test(word) &&
        (word.endsWith(cohesion.verbEnding) || (areMany && word.endsWith(cohesion.gerundEnding))) &&
        !stopwords.has(word) &&
        !isNoVerb(word),
    );
}
