import { fold } from '../../../../language/index.ts';
import { isVerb } from '../../../companies/known-words.ts';
import { phraseAt, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { countBefore } from '../../in-order.ts';
import { type Candidate, changeCandidate } from '../candidate.ts';

/** More is a weight: nobody says forty tons of money. */
const MOST = 20;

/**
 * "Een subsidie van zes ton": a ton of money is a hundred thousand, where a word beside it tells of
 * money, nothing that is weighed follows and no other amount stands in the sentence.
 */
export function readTons(
  reading: FigureReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [[ton, value] = []] = [...reading.lexicon.moneyTons];
  if (ton === undefined || value === undefined) return candidates;
  return candidates.map((candidate, place) => {
    const { quantities, next } = candidate;
    const [only] = quantities;
    const isTon = tokenAt(reading.tokens, next - 1).lower === ton && candidate.unit === 'tonne';
    if (!isTon || !only || quantities.length > 1 || only.scale !== 1) return candidate;
    if (candidate.value > MOST || !tellsMoney(reading, candidates, place)) return candidate;
    return changeCandidate(candidate, {
      kind: 'amount',
      unit: 'EUR',
      value: candidate.value * value,
    });
  });
}

function tellsMoney(
  reading: FigureReading,
  candidates: readonly Candidate[],
  place: number,
): boolean {
  const { tokens, sentences, lexicon, language } = reading;
  const own = candidates[place];
  const sentence = own && sentences.find(([from, to]) => own.start >= from && own.start < to);
  if (!own || !sentence) return false;
  const { kind, lower } = tokenAt(tokens, own.next);
  const isStuff =
    kind === 'word' && !lexicon.stopwords.has(fold(lower)) && !isVerb(lower, language);
  const isElse = candidates.some(
    ({ kind: other, start }) =>
      (other === 'amount' || other === 'measure') &&
      start !== own.start &&
      start >= sentence[0] &&
      start < sentence[1],
  );
  if (isStuff || isElse) return false;
  const [first, last] = sentence.map((at) => countBefore(tokens, at));
  for (let at = first ?? 0; at < (last ?? 0); at++) {
    if (lexicon.weighing.has(tokenAt(tokens, at).lower)) return false;
  }
  const from = Math.max(candidates[place - 1]?.next ?? 0, first ?? 0);
  for (let at = from; at < Math.min(candidates[place + 1]?.first ?? Infinity, last ?? 0); at++) {
    if (phraseAt(reading, at, lexicon.moneyWords) !== null) return true;
  }
  return false;
}
