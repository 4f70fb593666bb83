import type { Figure, FigureKind } from '../../facts/index.ts';
import { languagePacks, splitName, toWords } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { isSentence, standsAlone } from './stands-alone.ts';
import { stemsOf } from './words.ts';

/** A figure that is surely one: its card, and a choice on others. */
export interface FigureCandidate {
  readonly passage: Passage;
  readonly language: string;
  readonly figure: Figure;
  readonly value: number;
  /** All figures of its passage. */
  readonly beside: readonly Figure[];
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
const NUMBER = /\p{N}[\p{N}.,' \u00a0\u202f’]*\p{N}|\p{N}/u;
/** Words with a topic that a sentence has besides its figure, at least. */
const LEAST_TELLING = 4;

/** A figure as a candidate; null where it is no single number in digits. */
export function toFigureCandidate(
  passage: Passage,
  figure: Figure,
  beside: readonly Figure[],
  language: string,
): FigureCandidate | null {
  const { kind, value, to, text, qualifier } = figure;
  if (value === null || to !== null || !KINDS.has(kind) || qualifier !== null) return null;
  const label = text.replace(/\s+/gu, ' ');
  const digits = NUMBER.exec(label)?.[0];
  // Two numbers ("6 op 10") are another kind of figure.
  if (digits === undefined || /\p{N}/u.test(label.replace(digits, ''))) return null;
  if (!languagePacks.get(language)?.cohesion) return null;
  const isFine = /[.,]\d{1,2}$/u.test(digits);
  const form = [language, kind, figure.unit, label.replace(digits, '#'), isFine].join('|');
  return { passage, language, figure, value, beside, label, form };
}

/** Whether a figure can be asked for: its sentence says enough, and nothing in it tells the figure. */
export function isAskable({ passage, figure, beside, language }: FigureCandidate): boolean {
  const { text, kind } = passage;
  const { sentence, start, end, isCarried, counted } = figure;
  if (isCarried || !RUNNING.has(kind) || passage.second !== null) return false;
  if (figure.kind === 'count' && counted === null) return false;
  const whole = text.slice(...sentence);
  if (!isSentence(whole) || !standsAlone(whole, language, false)) return false;
  const rest = text.slice(sentence[0], start) + text.slice(end, sentence[1]);
  // A name tells as much as two words.
  const least = /\p{Ll},? \p{Lu}\p{L}/u.test(rest) ? LEAST_TELLING - 1 : LEAST_TELLING;
  if (stemsOf(rest.replace(/\p{N}+/gu, ' '), language).size < least) return false;
  if (isMadeUp(passage, language)) return false;
  return !isTold(
    figure,
    beside.filter((other) => isIn(other, sentence) && other !== figure),
    text,
  );
}

/** Under "Example" figures are true of nothing else. */
function isMadeUp({ headings }: Passage, language: string): boolean {
  const examples = toWords(languagePacks.get(language)?.cohesion?.examples ?? '');
  return headings.some((heading) => splitName(heading).some((word) => examples.has(word)));
}

function isIn({ start, end }: Figure, [from, to]: Figure['sentence']): boolean {
  return start >= from && end <= to;
}

/** Characters between two figures of one list, or of a change from the one to the other. */
const BESIDE = 8;
/** How far from a sum or a share of others a figure is that is not told by them. */
const SLACK = 0.015;

/** Whether other figures of the sentence tell one: the same, one right beside it, a sum or a share. */
function isTold(figure: Figure, others: readonly Figure[], text: string): boolean {
  const value = figure.value ?? 0;
  const isAlike = ({ unit, kind }: Figure) => unit === figure.unit && kind === figure.kind;
  const isBeside = ({ start, end, clause }: Figure) =>
    clause[0] === figure.clause[0] ||
    Math.min(Math.abs(start - figure.end), Math.abs(figure.start - end)) < BESIDE;
  if (others.some((other) => isAlike(other) && isBeside(other))) return true;
  const values = others.flatMap((other) => other.value ?? []);
  if (values.some((other) => isNear(other, value))) return true;
  const digits = NUMBER.exec(figure.text)?.[0] ?? '';
  const rest =
    text.slice(figure.sentence[0], figure.start) + text.slice(figure.end, figure.sentence[1]);
  if (new RegExp(`(?<!\\p{N})${digits.replaceAll('.', '\\.')}(?!\\p{N})`, 'u').test(rest))
    return true;
  return values.some((a, place) =>
    values
      .slice(place + 1)
      .some((b) =>
        [
          a + b,
          Math.abs(a - b),
          a * b,
          (a * b) / 100,
          a / b,
          b / a,
          (100 * a) / b,
          (100 * b) / a,
        ].some((made) => isNear(made, value)),
      ),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
}
