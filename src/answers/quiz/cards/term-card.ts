import { fold, splitName } from '../../../language/index.ts';
import { askForTerm, withOptionalArticle } from '../blanks/blank.ts';
import { CLOSENESS, closenessOf } from '../choices/close.ts';
import { headOf } from '../choices/kinds-of-terms.ts';
import { isHead } from '../choices/kinship.ts';
import { otherTerms } from '../choices/other-terms.ts';
import type { QuizPool } from '../pool.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { sameness } from '../text/words.ts';
import type { QuizCard } from '../types.ts';
import { OTHERS, toCard } from './parts.ts';

/** Shortest last part of a compound that choices may have in common. */
const SHORTEST_PART = 3;

/** The card of a term; null where it would tell its answer, or has too few choices. */
export function makeTermCard(
  term: TermCandidate,
  { terms }: QuizPool,
  seed: number,
): QuizCard | null {
  if (terms.some((other) => saysTheSame(term, other))) return null;
  const question = askForTerm(term);
  if (question !== null) return toTermCard(term, question, otherTerms(term, terms, seed), seed);
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
    const card = toTermCard(term, left, otherTerms(term, alike, seed), seed);
    if (card) return card;
  }
  return null;
}

/** Words of two definitions that are the same, so that both terms are right. */
const SAME = 0.9;

function saysTheSame(term: TermCandidate, other: TermCandidate): boolean {
  const isOther = fold(other.label) !== fold(term.label) && other.isExplained;
  const isNear = other.passage.source === term.passage.source;
  return isOther && isNear && sameness(term.telling, other.telling) >= SAME;
}

function toTermCard(
  term: TermCandidate,
  question: string,
  others: readonly TermCandidate[],
  seed: number,
): QuizCard | null {
  const isBare = term.definition.form !== 'label' && term.article === 'none';
  const needsOne = others.slice(0, OTHERS).some(({ article }) => article === 'indefinite');
  const shown = isBare && needsOne ? withOptionalArticle(question, term.language) : question;
  const rank = rankOf(term, others.slice(0, OTHERS));
  return rank === null ? null : toCard(term, shown, others, seed, rank);
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

/**
 * By how close the choices are, and whether it surely is a definition: rows of lists that hardly explain come
 * last; null where nothing is sure.
 */
function rankOf(term: TermCandidate, others: readonly TermCandidate[]): number | null {
  const least = Math.min(...others.map((other) => closenessOf(term, other)));
  if (least > CLOSENESS.row) return term.isCertain ? 0 : 1;
  if (term.isCertain) return least === CLOSENESS.row ? 2 : 3;
  return least === CLOSENESS.row ? 4 : null;
}
