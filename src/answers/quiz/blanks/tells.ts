import { analyse } from '../../../analysis/index.ts';
import { findWords, fold, languagePacks, splitName, toWords } from '../../../language/index.ts';
import { areKin, betrays, haveOnePart, stemsOf } from '../text/words.ts';

/** Shortest word that tells another which it is a part of: "gen" in "oncogen". */
const SHORTEST = 3;
/** Shortest stem that tells what ends in it. */
const SHORTEST_STEM = 4;
/** Shortest function word that may be a noun. */
const SHORTEST_END = 5;
/** Most letters of an abbreviation that is no word. */
const LONGEST_SHORT = 5;

/** A term that is asked for. */
export interface AskedTerm {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  readonly language: string;
}

/** What is asked for, without the word or the last part that all choices have. */
export function withoutCommon(asked: AskedTerm, common: string | null): AskedTerm {
  if (common === null) return asked;
  const { name, language } = asked;
  const at = fold(name).lastIndexOf(common);
  const rest = at < 0 ? name : name.slice(0, at);
  return { name: rest, stems: stemsOf(rest, language), language };
}

/** Whether a text has a part of a term, or its abbreviation, or is what the term abbreviates. */
export function tellsTerm(text: string, { name, stems, language }: AskedTerm): boolean {
  const told = [...stemsOf(text, language)];
  if ([...stems].some((stem) => told.some((other) => betrays(stem, other)))) return true;
  // Stems of one word may differ by what stands before it: "inflation" and "hyperinflation".
  const own = wordsOf(name, language);
  const words = wordsOf(text, language);
  if (own.some((a) => words.some((b) => areKin(a, b) || haveOnePart(a, b)))) return true;
  // "Tones" in "tritone": the whole word has the stem of the other, and not its ending.
  if (own.some((a) => told.some((b) => b.length >= SHORTEST_STEM && a.endsWith(b)))) return true;
  if (own.some((a) => endsInWordOf(a, text))) return true;
  if (saysInOtherWords(name, text, language)) return true;
  return isShortened(name, text) || isSpelledOut(name, text, language);
}

function wordsOf(text: string, language: string): string[] {
  return analyse(text, language).flatMap(({ word, stop }) =>
    stop || word.length < SHORTEST ? [] : [word],
  );
}

/** "Can hold several" in the text, where "multivalued" is asked for. */
function saysInOtherWords(name: string, text: string, language: string): boolean {
  const hints = [...toWords(languagePacks.get(language)?.cohesion?.hints ?? '')];
  const [own, words] = [splitName(name), new Set(splitName(text))];
  return hints.some((pair) => {
    const [part = '', hint = ''] = pair.split('=');
    if (!words.has(hint)) return false;
    return own.some((word) =>
      part.startsWith('-') ? word.endsWith(part.slice(1)) : word.startsWith(part),
    );
  });
}

/** Function words may be nouns as parts of others: "staat" in "rechtsstaat". */
function endsInWordOf(term: string, text: string): boolean {
  return Array.from(findWords(text), ({ text: word }) => fold(word)).some(
    (word) => word.length >= SHORTEST_END && word !== term && term.endsWith(word),
  );
}

/** "FG" in the text, where "functionaris gegevensbescherming" is asked for. */
function isShortened(name: string, text: string): boolean {
  const initials = initialsOf(name);
  return (
    initials.length > 1 &&
    Array.from(findWords(text)).some(
      ({ text: word }) => /^\p{Lu}{2}/u.test(word) && areKin(fold(word), initials),
    )
  );
}

/**
 * "bruto binnenlands product" in the text, where "bbp" is asked for; "on time and in full", "otif"; of
 * two letters as the whole of it.
 */
function isSpelledOut(name: string, text: string, language: string): boolean {
  const letters = fold(name);
  if (!/^\p{L}{2,}$/u.test(letters) || letters.length > LONGEST_SHORT) return false;
  const { articles = '', conjunctions = '' } = languagePacks.get(language)?.definitions ?? {};
  const left = toWords(`${articles} ${conjunctions}`);
  const plain = splitName(text)
    .filter((word) => !left.has(word))
    .join(' ');
  return [text, plain]
    .map(initialsOf)
    .some((initials) => (letters.length > 2 ? initials.includes(letters) : initials === letters));
}

function initialsOf(text: string): string {
  return Array.from(findWords(text), ({ text: word }) => fold(word).charAt(0)).join('');
}
