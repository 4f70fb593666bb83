import { findDefinitions } from '../../../definitions/index.ts';
import { splitName } from '../../../language/index.ts';
import { tellsTerm } from '../blanks/tells.ts';
import type { FigureCandidate } from '../figures/candidates.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { shuffle } from '../text/chance.ts';
import type { CardPlace, QuizCard } from '../types.ts';

/** Wrong choices on a card, at most; fewer where no more are of the kind of the answer. */
export const OTHERS = 3;
const FEWEST_OTHERS = 2;

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

/** The card of a question and what else may be its answer; null where that is too little. */
export function toCard(
  candidate: Candidate,
  question: string,
  others: readonly Candidate[],
  seed: number,
  rank: number,
): QuizCard | null {
  if (others.length < FEWEST_OTHERS) return null;
  const { label, passage } = candidate;
  const chosen = others.slice(0, OTHERS);
  const labels = [label, ...chosen.map((other) => other.label)];
  return {
    ...placeOf(candidate),
    of: passage,
    question,
    above: aboveOf(candidate, chosen),
    choices: shuffle(labels, seed, (choice) => `${keyOf(candidate)} ${choice}`),
    answer: label,
    rank,
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
