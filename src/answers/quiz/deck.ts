import { fold } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { passagesIn } from '../scope.ts';
import { makeCard } from './cards/card.ts';
import { type Candidate, keyOf, sentenceOf } from './cards/parts.ts';
import { shuffle } from './text/chance.ts';
import { poolOf } from './pool.ts';
import type { QuizAnswer, QuizCard } from './types.ts';

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
  const candidates = [...pool.terms.filter(({ isAsked }) => isAsked), ...pool.figures].filter(isIn);
  const wanted = number * page;
  const cards: QuizCard[] = [];
  const asked = new Set<string>();
  const slices = createTimeSlices();
  for (const candidate of shuffle(candidates, seed, keyOf)) {
    if (cards.length >= wanted) break;
    const sentence = sentenceOf(candidate);
    const named = 'figure' in candidate ? null : fold(candidate.label);
    if (asked.has(sentence) || (named !== null && asked.has(named))) continue;
    const card = makeCard(candidate, pool, seed);
    if (card) {
      cards.push(card);
      asked.add(sentence);
      if (named !== null) asked.add(named);
    }
    await slices.giveWay();
  }
  const pages = Math.ceil(cards.length / number);
  if (page <= pages || pages === 0) {
    return { command: 'quiz', seed, cards: cards.slice(number * (page - 1), wanted) };
  }
  // All were asked: a new round. What is left of the pages is counted in it.
  const next = { source, seed: seed + 1, number, page: page - pages };
  const { cards: again } = await makeQuiz(next, snapshot);
  return { command: 'quiz', seed, cards: again };
}

function filesWhere(only: (ordinal: number) => boolean, { library }: Snapshot): Set<string> {
  return new Set(
    library.passages.flatMap(({ source }, ordinal) => (only(ordinal) ? [source.file] : [])),
  );
}
