import { phraseAt, phraseBefore } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { countBefore } from '../../in-order.ts';
import type { Candidate } from '../candidate.ts';
import { countsSomething } from '../counted.ts';

/** Smaller numbers count as well as cost: "40 duizend". */
const LEAST_SCALE = 1e6;
/** Amounts of one thing differ less than so many times. */
const MOST_TIMES = 1_000;
/** The amount stands in the same sentence or in the one right before. */
const MOST_SENTENCES = 1;

/**
 * "De omzet was 39 miljoen euro, de winst 3,7 miljoen": the currency of millions without a unit, which
 * is that of the amount before them where their words tell of money, or go on about that amount, and
 * they count nothing; null for all others.
 */
export function findElided(
  reading: FigureReading,
  candidates: readonly Candidate[],
): readonly (string | null)[] {
  let last: { readonly candidate: Candidate; readonly unit: string } | null = null;
  return candidates.map((candidate, place) => {
    const isElided = last !== null && isOfAmount(reading, candidates, place, last.candidate);
    const unit = isElided && last ? last.unit : null;
    const own = unit ?? (candidate.kind === 'amount' ? candidate.unit : null);
    // What is counted in between takes the place of the amount.
    if (own !== null) last = { candidate, unit: own };
    else if (candidate.kind === 'count') last = null;
    return unit;
  });
}

function isOfAmount(
  reading: FigureReading,
  candidates: readonly Candidate[],
  place: number,
  amount: Candidate,
): boolean {
  const candidate = candidates[place];
  if (!candidate || !isBareMillions(candidate)) return false;
  const times = Math.abs(candidate.value / amount.value);
  if (!(times < MOST_TIMES && times > 1 / MOST_TIMES)) return false;
  const { tokens, sentences, text } = reading;
  const [own, other] = [candidate.start, amount.start].map((start) =>
    sentences.findIndex(([from, to]) => start >= from && start < to),
  );
  if (own === undefined || other === undefined || own < 0 || own - other > MOST_SENTENCES)
    return false;
  if (countsSomething(reading, candidate.next, candidate.value)) return false;
  const [from, to] = sentences[own] ?? [0, text.length];
  const first = Math.max(candidates[place - 1]?.next ?? 0, countBefore(tokens, from));
  const next = Math.min(candidates[place + 1]?.first ?? tokens.length, countBefore(tokens, to));
  return endsChange(reading, candidate, candidates[place - 1]) || tellsMoney(reading, first, next);
}

/** "Van 14 miljoen euro naar 11,9 miljoen". */
function endsChange(
  reading: FigureReading,
  { first }: Candidate,
  before: Candidate | undefined,
): boolean {
  const { changeTo, from, qualifiers } = reading.lexicon;
  const [own, other] = [first, before?.first ?? first].map(
    (place) => phraseBefore(reading, place, qualifiers) ?? place,
  );
  if (before === undefined || own === undefined || other === undefined) return false;
  return (
    phraseBefore(reading, own, changeTo) === before.next &&
    phraseBefore(reading, other, from) !== null
  );
}

function isBareMillions({ kind, unit, quantities }: Candidate): boolean {
  const areBare = quantities.every(({ sort, scale }) => sort === null && scale >= LEAST_SCALE);
  return kind === 'count' && unit === null && quantities.length > 0 && areBare;
}

function tellsMoney(reading: FigureReading, first: number, next: number): boolean {
  const { lexicon } = reading;
  const links = [lexicon.partOf, lexicon.thatWas, lexicon.earlierNear, lexicon.earlierBefore];
  let isMoney = false;
  for (let place = first; place < next; place++) {
    if (phraseAt(reading, place, lexicon.countWords) !== null) return false;
    isMoney ||= [lexicon.moneyWords, lexicon.goesToMoney, lexicon.costs, ...links].some(
      (list) => phraseAt(reading, place, list) !== null,
    );
  }
  return isMoney;
}
