import { isToldInWords, type Query, type Ranking } from '../../search/index.ts';
import { namesCompany } from '../company/company-names.ts';
import { judge } from '../judge.ts';
import type { Confidence } from '../types.ts';
import { givesAmount } from './amount.ts';
import type { Asked } from './asked.ts';
import { namesBoth } from './two-sides.ts';

/** From so much of the score of the first answer on, the second is as good. */
const ALIKE = 0.95;

/** How sure the answer is, by the evidence and by what the question is about. */
export function judgeAnswer({ text, query, snapshot }: Asked, ranking: Ranking): Confidence {
  const judged = judge(ranking.evidence, query);
  // Words such as "the" say nothing of what is wanted, however well they match.
  if (judged === 'sure' && !query.isTopical) return 'unsure';
  // "See chapter 12" is no chapter 12; an article's number, as 5:154, is hardly named in passing.
  const isMention =
    query.kind === 'course' && !query.words.some(({ word }) => /\d[:.]\d/u.test(word));
  if (judged === 'sure' && isMention) return 'unsure';
  if (judged === 'sure' && query.sides && namesBoth(query, ranking, snapshot)) return 'unsure';
  const [first] = ranking.hits;
  const isCode = first && snapshot.library.passages[first.ordinal]?.kind === 'code';
  if (judged === 'sure' && isCode && isToldInWords(query)) return 'unsure';
  // A form says which of several is meant; without one the next may be it as well.
  const isAlike = ranking.evidence.rival > ALIKE && FORMLESS.has(query.kind);
  if (judged === 'sure' && isAlike) return 'unsure';
  if (judged === 'sure' && first && !givesAmount(query, first.ordinal, snapshot)) return 'unsure';
  // Who asks about a company that the material knows is not told that it knows nothing.
  const isNamed = judged === 'none' && ranking.hits.length > 0 && namesCompany(text, snapshot);
  return isNamed ? 'unsure' : judged;
}

/** Kinds of question whose answers are told by nothing but the words that were asked. */
const FORMLESS: ReadonlySet<Query['kind']> = new Set([null, 'list', 'how', 'works']);
