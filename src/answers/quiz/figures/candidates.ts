import type { Figure, FigureKind } from '../../../facts/index.ts';
import { languagePacks } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { type FigureContext, isAnchored, isIn, isRest } from './anchors.ts';
import { isApproximation, isBase, isBound, isCountable, isMadeUp, isPlace } from './doubts.ts';
import { isSentence, standsAlone } from '../text/stands-alone.ts';
import { isTold, NUMBER } from './told.ts';
import { stemsOf } from '../text/words.ts';

/** A figure that is surely one: its card, and a choice on others. */
export interface FigureCandidate {
  readonly passage: Passage;
  readonly language: string;
  readonly figure: Figure;
  readonly value: number;
  readonly context: FigureContext;
  /** As it stands on a choice. */
  readonly label: string;
  /** How it is written, without its digits: what choices have in common. */
  readonly form: string;
}

const KINDS: ReadonlySet<FigureKind> = new Set([
  'percentage',
  'amount',
  'count',
  'duration',
  'measure',
]);
const RUNNING: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'quote', 'list-item']);
/** Bare numbers that may as well be years. */
const MAYBE_YEAR = /^(?:1\d|20)\d\d$/u;
/** Words with a topic that a sentence has besides its figure, at least. */
const LEAST_TELLING = 4;

/** A figure as a candidate; null where it is no single number in digits. */
export function toFigureCandidate(
  passage: Passage,
  figure: Figure,
  context: FigureContext,
  language: string,
): FigureCandidate | null {
  const { kind, value, to, margin, text } = figure;
  if (value === null || to !== null || margin !== null) return null;
  if (!KINDS.has(kind)) return null;
  const label = text.replace(/\s+/gu, ' ');
  const digits = NUMBER.exec(label)?.[0];
  // Two numbers ("6 op 10") are another kind of figure.
  if (digits === undefined || /\p{N}/u.test(label.replace(digits, ''))) return null;
  if (MAYBE_YEAR.test(label) || isPlace(passage.text, figure, language)) return null;
  if (isBase(passage.text, figure, language)) return null;
  if (!languagePacks.get(language)?.cohesion) return null;
  const isFine = /[.,]\d{1,2}$/u.test(digits);
  const form = [language, kind, figure.unit, label.replace(digits, '#'), isFine].join('|');
  return { passage, language, figure, value, context, label, form };
}

/** Whether a figure can be asked for: its sentence says enough, and nothing in it tells the figure. */
export function isAskable({ passage, figure, context, language }: FigureCandidate): boolean {
  const { beside } = context;
  const { text, kind } = passage;
  const { sentence, start, end, isCarried, counted, qualifier } = figure;
  // "Nearly 40%" may stand among the choices, where its word is left out.
  if (qualifier !== null && !isApproximation(qualifier, language)) return false;
  if (isCarried || !RUNNING.has(kind) || passage.second !== null) return false;
  if (figure.kind === 'count' && counted === null) return false;
  const whole = text.slice(...sentence);
  // "Budget: 350 euro" says of nothing what it is.
  if (/^[^.:]{1,40}:\s/u.test(whole)) return false;
  // What begins with another number is what was left of a list.
  if (/^\p{N}/u.test(whole) && start !== sentence[0]) return false;
  if (!isSentence(whole, language) || !standsAlone(whole, language, { isDefining: false }))
    return false;
  if (!isAnchored(passage, figure, context, language) || isRest(figure, beside)) return false;
  const rest = text.slice(sentence[0], start) + text.slice(end, sentence[1]);
  // A name tells as much as two words; so does a unit, and a year.
  const isMeasured = figure.kind === 'measure' || figure.context.year !== null;
  const hasName = /\p{Ll},? \p{Lu}\p{L}/u.test(rest);
  const least = LEAST_TELLING - Number(isMeasured) - Number(hasName);
  if (stemsOf(rest.replace(/\p{N}+/gu, ' '), language).size < least) return false;
  if (
    isMadeUp(passage, whole, language) ||
    isCountable(figure, text) ||
    isBound(figure, text, language)
  ) {
    return false;
  }
  return !isTold(
    figure,
    beside.filter(
      (other) => isIn(other, sentence) && other !== figure && !isBase(text, other, language),
    ),
    text,
  );
}
