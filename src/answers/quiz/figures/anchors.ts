import type { Figure } from '../../../facts/index.ts';
import { findWords, fold, languagePacks, type Range, toWords } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { sharesKin, stemsOf } from '../text/words.ts';

/** How far into a sentence its subject is known, in words. */
const SUBJECT = 8;
/** Shares of a list: who reads three of a hundred knows what is left, and what they are of stands before. */
const LISTED_SHARES = 3;

/** A sentence with figures, and what stands around it. */
export interface FigureContext {
  /** All figures of its passage. */
  readonly beside: readonly Figure[];
  /** All dates of its passage. */
  readonly dates: readonly Pick<Figure, 'start' | 'end'>[];
}

/** Whether a sentence, with the title and the heading over it, says who or what a figure is of, and when. */
export function isAnchored(
  passage: Passage,
  figure: Figure,
  { beside, dates }: FigureContext,
  language: string,
): boolean {
  const { sentence } = figure;
  const text = passage.text.slice(...sentence);
  // "Jones (1985): 85% passed": in what stands where the study is told of.
  if (/^[^:]{0,90}\((?:[^()]*\s)?\p{N}{4}\p{Ll}?\):/u.test(text)) return false;
  const within = (range: Pick<Figure, 'start' | 'end'>) => isIn(range, sentence);
  const alike = beside.filter(({ unit, kind }) => unit === figure.unit && kind === figure.kind);
  if (figure.kind === 'percentage' && alike.filter(within).length >= LISTED_SHARES) return false;
  const above = [passage.source.title, passage.heading].filter((line) => line !== null).join(' ');
  const hasDate =
    dates.some(within) ||
    passage.source.date !== null ||
    /(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(above);
  // How long a river is holds in any year.
  const isLasting = figure.kind === 'measure' && hasName(text, language);
  if (!hasDate && dates.length > 0 && !isLasting) return false;
  return hasSubject(text, passage.source.title === null ? '' : above, language);
}

/** Whether its subject is named, or is that of the title or the heading; "the magazine" may be any. */
function hasSubject(text: string, above: string, language: string): boolean {
  const pack = languagePacks.get(language);
  const words = [...findWords(text)];
  const isDefinite = toWords(pack?.cohesion?.definite ?? '').has(fold(words[0]?.text ?? ''));
  const looked = isDefinite ? words.slice(0, SUBJECT) : words;
  const end = looked.at(-1)?.end ?? 0;
  if (sharesKin(stemsOf(text.slice(0, end), language), stemsOf(above, language))) return true;
  if (hasName(text.slice(0, end), language)) return true;
  // Where all nouns have a capital, names are not told apart; a year does instead.
  return pack?.words.nounsHaveCapital === true && !isDefinite && YEAR.test(text);
}

const YEAR = /(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})/u;

/** Whether a sentence names somebody or something behind its first word. */
function hasName(text: string, language: string): boolean {
  const isOnlyNames = languagePacks.get(language)?.words.nounsHaveCapital !== true;
  const words = Array.from(findWords(text), (word) => word.text).slice(1);
  return words.some((word) => (isOnlyNames ? /^\p{Lu}/u : /\p{Lu}.*\p{Lu}/u).test(word));
}

/** Whether a figure or a date stands in a sentence. */
export function isIn({ start, end }: Pick<Figure, 'start' | 'end'>, [from, to]: Range): boolean {
  return start >= from && end <= to;
}

/** Most equal parts that shares of a whole are told by: "60%, and two of 20% each". */
const MOST_PARTS = 4;

/** Whether a share is what others of the sentence leave of a hundred. */
export function isRest({ value, kind, sentence }: Figure, beside: readonly Figure[]): boolean {
  if (kind !== 'percentage' || value === null) return false;
  const others = beside.flatMap((other) =>
    other.kind === 'percentage' && isIn(other, sentence) && other.value !== value
      ? (other.value ?? [])
      : [],
  );
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    for (const other of others) {
      if (parts * value + other === 100 || value + parts * other === 100) return true;
    }
  }
  return others.length > 1 && value + others.reduce((sum, other) => sum + other, 0) === 100;
}
