import { findDefinitions } from '../../definitions/index.ts';
import { fold, type Range, splitName } from '../../language/index.ts';
import { askForTerm, blankOut } from './blanks/blank.ts';
import { shuffle } from './text/chance.ts';
import type { FigureCandidate } from './figures/candidates.ts';
import { type FigurePart, otherFigures } from './figures/choices.ts';
import { figureDoubt } from './figures/doubts.ts';
import { isHead } from './choices/kinship.ts';
import type { QuizPool } from './pool.ts';
import { tellsTerm } from './blanks/tells.ts';
import type { TermCandidate } from './terms/candidates.ts';
import { otherTerms } from './choices/other-terms.ts';
import { headOf } from './choices/kinds-of-terms.ts';
import type { CardPlace, QuizCard } from './types.ts';

/** Wrong choices on a card, at most; fewer where no more are of the kind of the answer. */
const OTHERS = 3;
const FEWEST_OTHERS = 2;

/** Shortest last part of a compound that choices may have in common. */
const SHORTEST_PART = 3;

/** What a card may be made of. */
export type Candidate = TermCandidate | FigureCandidate;

function placeOf(candidate: Candidate): CardPlace {
  const { id: passage } = candidate.passage;
  return 'figure' in candidate
    ? { passage, kind: 'figure', start: candidate.figure.start }
    : { passage, kind: 'term', start: candidate.definition.term[0] };
}

/** What tells a card from any other. */
export function keyOf(candidate: Candidate): string {
  const { passage, kind, start } = placeOf(candidate);
  return `${passage} ${kind} ${start}`;
}

/** The sentence that is asked about. */
export function sentenceOf(candidate: Candidate): string {
  const [start] = 'figure' in candidate ? candidate.figure.sentence : candidate.shown;
  return `${candidate.passage.id} ${start}`;
}

/** The card of a term or a figure; null where it would tell its answer, or has too few choices. */
export function makeCard(candidate: Candidate, pool: QuizPool, seed: number): QuizCard | null {
  return 'figure' in candidate
    ? makeFigureCard(candidate, pool, seed)
    : makeTermCard(candidate, pool, seed);
}

function makeTermCard(term: TermCandidate, { terms }: QuizPool, seed: number): QuizCard | null {
  const question = askForTerm(term);
  if (question !== null) return toCard(term, question, otherTerms(term, terms, seed), seed);
  // "Independent variable: the variable that …": all choices are variables.
  const head = headOf(term);
  // Also as the last part of another: "Stil" of "Erziehungsstil".
  const shown = splitName(besideTerm(term));
  const isShown = (part: string) => shown.some((word) => isHead(part, word));
  for (const common of [head, ...partsAtEnd(head)].filter(isShown)) {
    const left = askForTerm(term, common);
    if (left === null || common === fold(term.label)) continue;
    const alike = terms.filter(
      (other) => headOf(other).endsWith(common) && other.passage.heading === term.passage.heading,
    );
    const card = toCard(term, left, otherTerms(term, alike, seed), seed);
    if (card) return card;
  }
  return null;
}

/** What is shown but for the term itself. */
function besideTerm({ passage: { text }, shown: [from, to], definition }: TermCandidate): string {
  const [start, end] = definition.term;
  return `${text.slice(from, Math.max(from, start))} ${text.slice(Math.max(from, end), to)}`;
}

/** What a word may end in as a part of it, the longest first: "stamcel" in "cel". */
function partsAtEnd(word: string): string[] {
  const parts: string[] = [];
  for (let at = 2; at <= word.length - SHORTEST_PART; at++) parts.push(word.slice(at));
  return parts;
}

/** Asks for all of a figure, or else for its number, where more figures are written like that. */
function makeFigureCard(
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
  return toCard(asShown(candidate), question, others.map(asShown), seed);
}

function rangeOf(
  text: string,
  { start, end }: { start: number; end: number },
  digits: string,
): Range {
  const at = text.slice(start, end).indexOf(digits);
  return at < 0 ? [start, end] : [start + at, start + at + digits.length];
}

function toCard(
  candidate: Candidate,
  question: string,
  others: readonly Candidate[],
  seed: number,
): QuizCard | null {
  if (others.length < FEWEST_OTHERS) return null;
  const { label, passage } = candidate;
  const labels = [label, ...others.slice(0, OTHERS).map((other) => other.label)];
  return {
    ...placeOf(candidate),
    of: passage,
    question,
    above: aboveOf(candidate, others.slice(0, OTHERS)),
    choices: shuffle(labels, seed, (choice) => `${keyOf(candidate)} ${choice}`),
    answer: label,
    telling: 'figure' in candidate ? candidate.figure.sentence : candidate.shown,
  };
}

/** What stands above the cells of a table that a term is explained in: "Term: … | Use: …". */
function columnOf(candidate: Candidate): string | null {
  const { kind, text } = candidate.passage;
  if (kind !== 'table-row' || 'figure' in candidate) return null;
  const [, column] = /\| ([^|:]+):\s*$/u.exec(text.slice(0, candidate.shown[0])) ?? [];
  return column ?? null;
}

/** Where a card is from: title, date and heading, but for what tells the answer or defines a term. */
function aboveOf(candidate: Candidate, others: readonly Candidate[]): string[] {
  const { passage, language, label } = candidate;
  const { title, date } = passage.source;
  const tells = (text: string) =>
    'figure' in candidate
      ? splitName(text).some((word) => splitName(label).includes(word) && /\p{N}/u.test(word))
      : tellsTerm(text, { name: label, stems: candidate.stems, language });
  // A line of a list of terms may be taken for a heading.
  const defines = (text: string) =>
    findDefinitions({ text, language, kind: 'paragraph', term: null, parents: [] }).length > 0;
  // A choice of another section would be ruled out by the heading of this one.
  const isOfAll =
    'figure' in candidate || others.every((other) => other.passage.heading === passage.heading);
  const { heading: own } = passage;
  const heading = own !== null && isOfAll && !defines(own) ? own : null;
  const parts = [title, heading, columnOf(candidate)].filter((text) => text !== null);
  const told = [...new Set(parts)].filter((text) => !tells(text));
  return 'figure' in candidate && date !== null ? [...told, date] : told;
}
