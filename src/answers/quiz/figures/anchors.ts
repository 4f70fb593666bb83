import type { Figure } from '../../../facts/index.ts';
import { findWords, languagePacks, type Range } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { FigureCandidate } from './candidates.ts';

/** Shares of a list: who reads three of a hundred knows what is left, and what they are of stands before. */
const LISTED_SHARES = 3;

/** A sentence with figures, and what stands around it. */
export interface FigureContext {
  /** All figures of its passage. */
  readonly beside: readonly Figure[];
  /** All dates of its passage. */
  readonly dates: readonly Pick<Figure, 'start' | 'end'>[];
  /** Stems of the terms that the material defines. */
  readonly terms: ReadonlySet<string>;
  /** What its source also writes without a capital, and so is no name. */
  readonly common: ReadonlySet<string>;
}

/** "Jones (1985): 85% passed": what of stands where the study is told of. */
export function isOfStudy({ passage, figure }: FigureCandidate): boolean {
  const text = passage.text.slice(...figure.sentence);
  return /^[^:]{0,90}\((?:[^()]*\s)?\p{N}{4}\p{Ll}?\):/u.test(text);
}

/** Whether it is one of so many shares of a sentence that what they are of stands before. */
export function isListedShare({ figure, context: { beside } }: FigureCandidate): boolean {
  const isAlike = ({ unit, kind }: Figure) => unit === figure.unit && kind === figure.kind;
  const alike = beside.filter((other) => isAlike(other) && isIn(other, figure.sentence));
  return figure.kind === 'percentage' && alike.length >= LISTED_SHARES;
}

/** Whether the passage told of a time before, and neither its sentence nor what stands above it says which it is of. */
export function isOfUnknownTime(candidate: FigureCandidate): boolean {
  const { passage, figure } = candidate;
  const { dates } = candidate.context;
  const hasDate =
    dates.some((date) => isIn(date, figure.sentence)) ||
    passage.source.date !== null ||
    /(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(aboveOf(passage));
  const isBefore = dates.some(({ start }) => start < figure.sentence[0]);
  return !hasDate && isBefore;
}

function aboveOf({ source, heading }: Passage): string {
  return [source.title, heading].filter((line) => line !== null).join(' ');
}

/** Whether a sentence names somebody or something. */
export function hasName(text: string, language: string): boolean {
  const isOnlyNames = languagePacks.get(language)?.words.nounsHaveCapital !== true;
  const [first = '', ...words] = Array.from(findWords(text), (word) => word.text);
  // "PostgreSQL stores": a sentence begins with one capital only.
  if (/\p{Lu}.*\p{Lu}/u.test(first)) return true;
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
