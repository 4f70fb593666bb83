import type { Figure, FigureKind } from '../../../facts/index.ts';
import { languagePacks } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { FigureContext } from './anchors.ts';
import { isBase, isPlace } from './checks.ts';
import { NUMBER } from './told.ts';

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
  /** Its digits alone, for a card that shows what they count: "46" of "46 chromosomes", "2,4" of "2,4 miljoen". */
  readonly digits: string;
  /** The number that they are, and how numbers are written that may stand beside it. */
  readonly number: number;
  readonly numberForm: string;
}

const KINDS: ReadonlySet<FigureKind> = new Set([
  'percentage',
  'amount',
  'count',
  'duration',
  'measure',
]);
/** Bare numbers that may as well be years. */
const MAYBE_YEAR = /^(?:1\d|20)\d\d$/u;

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
  const number = numberOf(digits, value);
  const decimals = decimalsOf(digits, value);
  const numberForm = `${language}|${decimals}`;
  return {
    passage,
    language,
    figure,
    value,
    context,
    label,
    form,
    digits,
    number,
    numberForm,
  };
}

/** Digits behind the mark of a fraction: none of "2.300", where that is what it is worth. */
function decimalsOf(digits: string, value: number): number {
  const [, decimals = ''] = /[.,](\p{N}+)$/u.exec(digits) ?? [];
  const whole = Number(digits.replace(/\P{N}/gu, ''));
  return decimals.length === 3 && value >= whole ? 0 : decimals.length;
}

function numberOf(digits: string, value: number): number {
  return Number(digits.replace(/\P{N}/gu, '')) / 10 ** decimalsOf(digits, value);
}
