import type { Ranking } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { amountFirst } from './amount.ts';
import type { Asked } from './asked.ts';
import { judgeAnswer } from './confidence.ts';
import { toFound, toFoundPassages } from './found.ts';
import { askForCourse, mayNamePart } from './of-course.ts';
import { placeHits } from './place-hits.ts';
import { withoutRepeated } from './repeated.ts';
import { answerNothing, toAnswer } from './to-answer.ts';
import { findSides, type Side } from './two-sides.ts';
import { wantsAll } from './whole-list.ts';
import { judge } from '../judge.ts';
import { checkLookup, type Lookup, takeWanted } from '../lookup/lookup.ts';
import { spreadSources } from '../text/spread.ts';
import type { AskAnswer } from '../types.ts';

/** Pages of hits that the first page is drawn from. */
const SPREAD_FROM = 5;
/** Hits that the first answer is drawn from, and that it is judged beside, however few are wanted. */
const LEAST_DRAWN = 10;

/**
 * The passages that answer a question, best first.
 * @throws UserError for a query or a source that cannot be used.
 */
export function ask(lookup: Lookup, snapshot: Snapshot): AskAnswer {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const { index } = snapshot;
  const query = index.parse(text);
  const asked: Asked = { lookup, text, query, only, snapshot };
  const ofCourse = mayNamePart(query) ? askForCourse(asked) : null;
  if (ofCourse) return ofCourse;
  const { spread = 0 } = lookup;
  const last = lookup.from + lookup.limit;
  // Hits in one list are one answer, so that more than are wanted may be needed.
  const needed = Math.max(wantsAll(query.kind) ? last * 2 : last, spread * SPREAD_FROM);
  const limit = Math.max(needed, LEAST_DRAWN);
  const ranking = index.rank(query, { only, limit, byThought: true });
  const confidence = judgeAnswer(asked, ranking);
  if (confidence === 'none') return answerNothing(asked, ranking);
  const sides = findSides(query, ranking, snapshot, only);
  if (sides) return answerBySides(asked, ranking, sides);
  // Always the same hits are reordered, whichever page is wanted: each is on one page then.
  const best = placeHits(amountFirst(ranking.hits, query, snapshot), query, snapshot);
  const pool = best.slice(0, spread === 0 ? limit : spread * SPREAD_FROM);
  const rest = best.slice(pool.length);
  const told = withoutRepeated(pool);
  const hits = [...spreadSources(told, spread), ...rest];
  const finding = { query, weights: ranking.evidence.weights };
  const passages = takeWanted(hits, lookup).map((hit) => toFound(hit, finding, snapshot));
  const answer = toAnswer(asked, ranking, confidence, passages);
  const shown = Math.min(answer.total, hits.length);
  return { ...answer, total: Math.max(shown, answer.total - (pool.length - told.length)) };
}

/** The best for the one and the best for the other, then what treats something of both. */
function answerBySides(asked: Asked, ranking: Ranking, sides: readonly Side[]): AskAnswer {
  const { lookup, query, snapshot } = asked;
  const first = sides.flatMap(({ query: side, about, ranking: { hits, evidence } }) =>
    toFoundPassages(hits, { query: side, weights: evidence.weights, about }, snapshot),
  );
  const shown = new Set(first.map(({ passage }) => passage.id));
  const finding = { query, weights: ranking.evidence.weights };
  const others = toFoundPassages(ranking.hits, finding, snapshot).filter(
    ({ passage }) => !shown.has(passage.id),
  );
  const judged = sides.map(({ query: side, ranking: { evidence } }) => judge(evidence, side));
  const confidence = judged.every((each) => each === 'sure') ? 'sure' : 'unsure';
  const passages = takeWanted([...first, ...others], lookup);
  return toAnswer(asked, ranking, confidence, passages);
}
