import type { Figure } from '../../../facts/index.ts';
import { languagePacks, splitName, toPhrases, toWords } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';

/** Most things that are named one by one behind their number. */
const MOST_NAMED = 12;

/** "4 countries: …": who counts what is named behind it has the answer. */
export function isCountable({ kind, value, end, sentence }: Figure, text: string): boolean {
  if (kind !== 'count' || value === null || value > MOST_NAMED) return false;
  const behind = text.slice(end, sentence[1]);
  const marks = behind.match(/[,;]\s|\s(?:&|\p{Ll}{1,3})\s(?=\p{Lu})/gu) ?? [];
  return behind.includes(':') || marks.length >= Math.max(2, value - 1);
}

/** "Up to 30": of what is less it is true as well; but "rose to 30". */
export function isBound({ start, sentence }: Figure, text: string, language: string): boolean {
  const before = splitName(text.slice(sentence[0], start));
  const last = before.at(-1) ?? '';
  const { figures, cohesion } = languagePacks.get(language) ?? {};
  const [bounds, ends] = [figures?.upTo ?? '', figures?.changeTo ?? ''].map((list) =>
    toPhrases(list),
  );
  if (bounds?.has(before.slice(-2).join(' '))) return true;
  const changing = toWords(cohesion?.changing ?? '');
  if (ends?.has(last) && before.some((word) => changing.has(word))) return false;
  return bounds?.has(last) === true;
}

/** Whether a figure is rather where something stands: "4.2 Scope", "artikel 110g", "2°", "67,–". */
export function isPlace(
  text: string,
  { kind, start, end, sentence }: Figure,
  language: string,
): boolean {
  const behind = text.slice(end, end + 3);
  if (text.slice(start, end).endsWith('°') || /^(?:,\s?[-–—]|\.\p{L})/u.test(behind)) return true;
  // Only a share begins a sentence in digits; else a heading or a list has run into it.
  if (start === sentence[0] && kind !== 'percentage') return true;
  const before = splitName(text.slice(Math.max(0, start - 20), start)).at(-1);
  const { figures, sentences } = languagePacks.get(language) ?? {};
  const laws = toPhrases(figures?.laws ?? '');
  const short = toWords(sentences?.beforeNumber ?? '');
  return before !== undefined && (laws.has(before) || short.has(before));
}

/** "Per 100,000 inhabitants": what others are a share of. */
export function isBase(text: string, { start }: Figure, language: string): boolean {
  const before = splitName(text.slice(Math.max(0, start - 20), start)).at(-1);
  const rates = toWords(languagePacks.get(language)?.cohesion?.rates ?? '');
  return before !== undefined && rates.has(before);
}

/** "19,200 / 24 = 800": what is worked out, and what it is worked out from. */
const CALCULATION = /\p{N}[^.!?=]{0,20}[×÷*/+][^.!?=]{0,20}\p{N}[^.!?=]{0,20}=/u;
/** Words that a text begins with: "Worked example." */
const OPENING = 2;

/** Of an example, or a sum, figures are true of nothing else. */
export function isMadeUp({ headings, text }: Passage, sentence: string, language: string): boolean {
  const examples = toWords(languagePacks.get(language)?.cohesion?.examples ?? '');
  const isExample = (word: string) => examples.has(word);
  if (CALCULATION.test(text) || splitName(text).slice(0, OPENING).some(isExample)) return true;
  if (isExample(splitName(sentence)[0] ?? '')) return true;
  return headings.some((heading) => splitName(heading).some(isExample));
}

/** What stands in brackets. */
const BRACKETED = /\(([^()]*)\)/gu;

/** Whether its writer says in brackets that a sentence is not sure: "(check year)", "(45%?)". */
export function isUnchecked(sentence: string, language: string): boolean {
  const words = toWords(languagePacks.get(language)?.cohesion?.unchecked ?? '');
  return Array.from(sentence.matchAll(BRACKETED)).some(
    ([, note = '']) => note.includes('?') || splitName(note).some((word) => words.has(word)),
  );
}
