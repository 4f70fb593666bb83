import { fold } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { passagesIn } from '../lookup/scope.ts';
import { makeCard } from './cards/card.ts';
import { type Candidate, keyOf, sentenceOf } from './cards/parts.ts';
import { shuffle } from './text/chance.ts';
import { poolOf } from './pool.ts';
import type { QuizAnswer, QuizCard } from './types.ts';

/** Terms of a round of which the surest cards come first: each is compared with all. */
const LOOKED_AT = 300;

/** Cards to be made. */
export interface QuizRequest {
  /** File or title of the only source to ask about, or a collection; null for all. */
  readonly source: string | null;
  /** What decides the order of the cards and of their choices. */
  readonly seed: number;
  /** Cards at a time, and which of those that make them, from 1. */
  readonly number: number;
  readonly page: number;
}

/**
 * Cards out of the certain terms and figures of the material, in an order that the seed decides; each
 * sentence is asked about once before all begin anew in another order.
 * @throws UserError `unknown-source`
 */
export async function makeQuiz(
  { source, seed, number, page }: QuizRequest,
  snapshot: Snapshot,
): Promise<QuizAnswer> {
  const pool = await poolOf(snapshot);
  const only = passagesIn(source, snapshot.library);
  const files = only && filesWhere(only, snapshot);
  const isIn = ({ passage }: Candidate) => files?.has(passage.source.file) ?? true;
  const terms = pool.terms.filter((term) => term.isAsked && isIn(term));
  const wanted = number * page;
  const round = createRound();
  const made: Made[] = [];
  const slices = createTimeSlices();
  // Figures come when all terms are asked: what is worth knowing by heart of them is hardly told by a text.
  const order: readonly Candidate[] = [
    ...shuffle(terms, seed, keyOf),
    ...shuffle(pool.figures.filter(isIn), seed, keyOf),
  ];
  for (const candidate of order.slice(0, LOOKED_AT)) {
    if (round.cards.length >= wanted) break;
    const card = round.mayAsk(candidate) ? makeCard(candidate, pool, seed) : null;
    if (card?.rank === 0) round.ask(candidate, card);
    else if (card) made.push({ candidate, card });
    await slices.giveWay();
  }
  for (const { candidate, card } of made.toSorted((a, b) => a.card.rank - b.card.rank)) {
    if (round.cards.length < wanted && round.mayAsk(candidate)) round.ask(candidate, card);
  }
  for (const candidate of order.slice(LOOKED_AT)) {
    if (round.cards.length >= wanted) break;
    const card = round.mayAsk(candidate) ? makeCard(candidate, pool, seed) : null;
    if (card) round.ask(candidate, card);
    await slices.giveWay();
  }
  const { cards } = round;
  const pages = Math.ceil(cards.length / number);
  if (page <= pages || pages === 0) {
    return { command: 'quiz', seed, cards: cards.slice(number * (page - 1), wanted) };
  }
  // All were asked: a new round. What is left of the pages is counted in it.
  const next = { source, seed: seed + 1, number, page: page - pages };
  const { cards: again } = await makeQuiz(next, snapshot);
  return { command: 'quiz', seed, cards: again };
}

interface Made {
  readonly candidate: Candidate;
  readonly card: QuizCard;
}

/** What is asked about once in a round: its sentence and, of a term, its name. */
function keysOf(candidate: Candidate): string[] {
  const sentence = sentenceOf(candidate);
  return 'figure' in candidate ? [sentence] : [sentence, fold(candidate.label)];
}

/** The cards of a round, in which each sentence and each term is asked about once. */
function createRound() {
  const cards: QuizCard[] = [];
  const asked = new Set<string>();
  return {
    cards,
    mayAsk: (candidate: Candidate) => !keysOf(candidate).some((key) => asked.has(key)),
    ask(candidate: Candidate, card: QuizCard): void {
      cards.push(card);
      for (const key of keysOf(candidate)) asked.add(key);
    },
  };
}

function filesWhere(only: (ordinal: number) => boolean, { library }: Snapshot): Set<string> {
  return new Set(
    library.passages.flatMap(({ source }, ordinal) => (only(ordinal) ? [source.file] : [])),
  );
}
