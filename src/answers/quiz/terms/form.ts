import {
  findWords,
  fold,
  getStopwords,
  languagePacks,
  type Range,
  splitName,
  toPhrases,
  toWords,
  weekdayNames,
} from '../../../language/index.ts';
import { hasRunIn } from '../text/stands-alone.ts';
import { matcherOf } from '../text/words.ts';

/** How a term is written. */
export type TermForm = 'short' | 'name' | 'words';
/** What stands before it in its sentence: "a morpheme", "the cortex", but "inflection". */
export type TermArticle = 'definite' | 'indefinite' | 'none';

/** How a term is written: an abbreviation, a name, or words. */
export function formOf(text: string, [start, end]: Range, language: string): TermForm {
  const words = [...findWords(text.slice(start, end))].map((word) => word.text);
  if (words.every((word) => /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word))) return 'short';
  if (languagePacks.get(language)?.words.nounsHaveCapital === true) return 'words';
  const isFirst = /(?:^|[.!?:]\s+|^\p{L}{1,3}\s)["'“‘„«(]?$/u.test(text.slice(0, start));
  const later = isFirst && !isNamedLater(text, [start, end]) ? words.slice(1) : words;
  return later.length > 0 && later.every((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'words';
}

/** Whether the verb behind a term says that there are several. */
export function isPlural(text: string, [, end]: Range, language: string): boolean {
  const verbs = toWords(languagePacks.get(language)?.cohesion?.pluralVerbs ?? '');
  const { value: next } = findWords(text.slice(end, end + 30)).next();
  return next !== undefined && verbs.has(fold(next.text));
}

/** The article that a term has in its sentence. */
export function articleOf(text: string, [start]: Range, language: string): TermArticle {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const before = splitName(text.slice(Math.max(0, start - 8), start)).at(-1) ?? '';
  if (toWords(cohesion?.definite ?? '').has(before)) return 'definite';
  return toWords(definitions?.articles ?? '').has(before) ? 'indefinite' : 'none';
}

/** Whether a term ends as nouns do of which there are several. */
export function looksPlural(name: string, language: string): boolean {
  const { cohesion } = languagePacks.get(language) ?? {};
  const [head = ''] = splitName(name.split(/\sof\s/u, 1)[0] ?? '').slice(-1);
  return (
    matcherOf(cohesion?.pluralEndings ?? '')(head) &&
    !matcherOf(cohesion?.singularEndings ?? '')(head)
  );
}

/** Whether a text begins with the article of one thing: "a mill that …". */
export function isOneThing(body: string, language: string): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const [first = ''] = splitName(body.slice(0, 20));
  return (
    toWords(definitions?.articles ?? '').has(first) && !toWords(cohesion?.definite ?? '').has(first)
  );
}

/** Whether a text begins as a noun does, with an article or the like. */
export function isNominal(body: string, language: string): boolean {
  const { value: first } = findWords(body).next();
  return first !== undefined && getStopwords(language).has(fold(first.text));
}

/** Whether what begins a sentence has its capital elsewhere in the text as well. */
function isNamedLater(text: string, [start, end]: Range): boolean {
  const name = text.slice(start, end);
  const rest = text.slice(end);
  const at = rest.indexOf(` ${name}`);
  return at > 0 && /[\p{Ll},]/u.test(rest.charAt(at - 1));
}

/** "Seven Years' War": the term goes on behind the apostrophe. */
export function isCut(text: string, [start, end]: Range): boolean {
  return /^['’]/u.test(text.slice(end)) && !/['‘]$/u.test(text.slice(0, start));
}

const weekdays = new Map<string, ReadonlySet<string>>();

function weekdaysOf(language: string): ReadonlySet<string> {
  const found = weekdays.get(language) ?? new Set(weekdayNames(language));
  weekdays.set(language, found);
  return found;
}

/** Whether a term may be one: no number of a heading, no year, no day of the week, no "Example 2". */
export function isNoun(name: string, language: string): boolean {
  if (/[▪•◦‣●○■□|_\\→⇒⇔=<>×·+−ΔΣ]|^\P{L}*\p{N}|\p{N}{4}|[-–/]$|^-|^[IVX]+$/u.test(name))
    return false;
  if (hasRunIn(name, language) || isClause(name, language)) return false;
  const { examples = '', naming = '', aspects = '' } = languagePacks.get(language)?.cohesion ?? {};
  const [first = ''] = splitName(name);
  const [only] = splitName(name).length === 1 ? [first] : [];
  if (only !== undefined && (weekdaysOf(language).has(only) || toWords(fold(aspects)).has(only)))
    return false;
  // "Fourth": where a sentence goes on.
  if (only !== undefined && isOrdinal(only, language)) return false;
  return !toWords(examples).has(first) && !toWords(naming).has(first) && !isSideOf(name, language);
}

function isOrdinal(word: string, language: string): boolean {
  const { openers = '' } = languagePacks.get(language)?.cohesion ?? {};
  return toPhrases(openers).has(word);
}

/** "FCFS problem": what is said of the abbreviation, and no term. */
function isSideOf(name: string, language: string): boolean {
  const announcing = toWords(languagePacks.get(language)?.definitions?.announcing ?? '');
  return /^\p{Lu}{2,}\s/u.test(name) && announcing.has(splitName(name).at(-1) ?? '');
}

/** "Change the target": an article that no word ties to the one before it stands behind a verb. */
function isClause(name: string, language: string): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const articles = toWords(`${definitions?.articles ?? ''} ${cohesion?.definite ?? ''}`);
  const stopwords = getStopwords(language);
  const words = splitName(name);
  return words.some(
    (word, place) => place > 0 && articles.has(word) && !stopwords.has(words[place - 1] ?? ''),
  );
}
