import type { Figure, FigureKind } from '../../facts/index.ts';
import { languagePacks, splitName, toPhrases, toWords } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { type FigureContext, isAnchored, isIn, isRest } from './anchors.ts';
import { isSentence, standsAlone } from './stands-alone.ts';
import { isTold, NUMBER } from './told-figures.ts';
import { stemsOf } from './words.ts';

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
  if (qualifier !== null || isCarried || !RUNNING.has(kind) || passage.second !== null)
    return false;
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
  // A name tells as much as two words.
  const least = /\p{Ll},? \p{Lu}\p{L}/u.test(rest) ? LEAST_TELLING - 1 : LEAST_TELLING;
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
    beside.filter((other) => isIn(other, sentence) && other !== figure),
    text,
  );
}

/** Most things that are named one by one behind their number. */
const MOST_NAMED = 12;

/** "4 countries: …": who counts what is named behind it has the answer. */
function isCountable({ kind, value, end, sentence }: Figure, text: string): boolean {
  if (kind !== 'count' || value === null || value > MOST_NAMED) return false;
  const behind = text.slice(end, sentence[1]);
  const marks = behind.match(/[,;]\s|\s(?:&|\p{Ll}{1,3})\s(?=\p{Lu})/gu) ?? [];
  return behind.includes(':') || marks.length >= Math.max(2, value - 1);
}

/** "Up to 30": of what is less it is true as well. */
function isBound({ start }: Figure, text: string, language: string): boolean {
  const before = splitName(text.slice(Math.max(0, start - 20), start)).at(-1);
  const bounds = toPhrases(languagePacks.get(language)?.figures?.upTo ?? '');
  return before !== undefined && bounds.has(before);
}

/** Whether a figure is rather where something stands: "4.2 Scope", "artikel 110g", "2°", "67,–". */
function isPlace(text: string, { kind, start, end, sentence }: Figure, language: string): boolean {
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

/** Under "Example" figures are true of nothing else. */
function isMadeUp({ headings }: Passage, sentence: string, language: string): boolean {
  const examples = toWords(languagePacks.get(language)?.cohesion?.examples ?? '');
  if (examples.has(splitName(sentence)[0] ?? '')) return true;
  return headings.some((heading) => splitName(heading).some((word) => examples.has(word)));
}
