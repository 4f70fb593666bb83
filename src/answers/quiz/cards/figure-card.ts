import type { Range } from '../../../language/index.ts';
import { blankOut } from '../blanks/blank.ts';
import type { FigureCandidate } from '../figures/candidates.ts';
import { type FigurePart, otherFigures } from '../figures/choices.ts';
import { figureDoubt } from '../figures/doubts.ts';
import type { QuizPool } from '../pool.ts';
import type { QuizCard } from '../types.ts';
import { OTHERS, toCard } from './parts.ts';

/** Behind all terms: what is worth knowing by heart of figures is hardly told by a text. */
const RANK = 6;

/** Asks for all of a figure, or else for its number, where more figures are written like that. */
export function makeFigureCard(
  candidate: FigureCandidate,
  { byForm, byNumber }: QuizPool,
  seed: number,
): QuizCard | null {
  if (figureDoubt(candidate) !== null) return null;
  const { form, numberForm } = candidate;
  const whole = otherFigures(candidate, byForm.get(form) ?? [], 'whole', seed);
  // A share is always told as one.
  if (whole.length >= OTHERS || candidate.figure.kind === 'percentage' || candidate.value < 0)
    return askFor(candidate, 'whole', whole, seed);
  const numbers = otherFigures(candidate, byNumber.get(numberForm) ?? [], 'number', seed);
  return numbers.length > whole.length
    ? askFor(candidate, 'number', numbers, seed)
    : askFor(candidate, 'whole', whole, seed);
}

function askFor(
  candidate: FigureCandidate,
  part: FigurePart,
  others: readonly FigureCandidate[],
  seed: number,
): QuizCard | null {
  const { passage, figure, digits } = candidate;
  const { sentence, start, end } = figure;
  const range: Range = part === 'whole' ? [start, end] : rangeOf(passage.text, figure, digits);
  const question = blankOut(passage.text.slice(...sentence), [
    [range[0] - sentence[0], range[1] - sentence[0]],
  ]);
  const labelOf = (one: FigureCandidate) => (part === 'whole' ? one.label : one.digits);
  const asShown = (one: FigureCandidate) => ({ ...one, label: labelOf(one) });
  return toCard(asShown(candidate), question, others.map(asShown), seed, RANK);
}

function rangeOf(
  text: string,
  { start, end }: { start: number; end: number },
  digits: string,
): Range {
  const at = text.slice(start, end).indexOf(digits);
  return at < 0 ? [start, end] : [start + at, start + at + digits.length];
}
