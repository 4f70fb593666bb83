import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import { isNounAt } from '../../candidates/counted.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { holds, SHARES, type Told } from '../told.ts';

const TOKENS_TO_GROUP = 4;

/** "Aanwezig: 74 leden": those who came are not all there are. */
export function opensWithPresent({ reading, opening }: Told): boolean {
  const found = phraseAt(reading, opening, reading.lexicon.present);
  return found !== null && tokenAt(reading.tokens, found.next).text === ':';
}

/** Whether it is a share of a group, or of what was told before. */
export function isPart({ reading, found, first, next, isFirst }: Told): boolean {
  const { figure, candidate } = found;
  const { lexicon, tokens } = reading;
  if (followsPart(reading, candidate.first)) return true;
  // "37 people were hurt, five of them badly"
  if (!isFirst && phraseAt(reading, candidate.next, lexicon.partOf) !== null) return true;
  if (!SHARES.has(figure.kind)) return false;
  for (let place = first; place < next; place++)
    if (phraseAt(reading, place, lexicon.partOf) !== null) return true;
  if (first >= candidate.first || !lexicon.beforeGroup.has(tokenAt(tokens, first).lower)) {
    return false;
  }
  // "Van de ondervraagde ouders": all who were asked are no part.
  const group = tokens.slice(first + 1, Math.min(candidate.first, first + TOKENS_TO_GROUP));
  return !group.some(({ lower }) => lexicon.respondents.has(lower));
}

/** "118.000 bezoekers, van wie 21.000 kinderen": of any kind. */
function followsPart(reading: FigureReading, first: number): boolean {
  const { lexicon } = reading;
  const place = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  return [place, place - 1].some((at) => phraseBefore(reading, at, lexicon.partOf) !== null);
}

/** "640 bezoekers, onder wie 120 kinderen": right behind the figure that it is of. */
export function isAmongThem({ reading, found, isFirst, before, later }: Told): boolean {
  const { lexicon, tokens } = reading;
  // "Including 171 sheds; another 90 sheds": of what another counts as well it is no mere part.
  const { counted } = found.figure;
  if (counted !== null && later?.figure.counted === counted) return false;
  if (isFirst || before?.figure.kind !== found.figure.kind) return false;
  const from = phraseBefore(reading, found.candidate.first, lexicon.qualifiers);
  const place = from ?? found.candidate.first;
  const mark = tokenAt(tokens, place - 1).text === ',' ? place - 1 : place;
  return [place, mark].some((at) => phraseBefore(reading, at, lexicon.including) !== null);
}

/** "Onder fietsers vielen 58 doden", "seven children were among the injured". */
export function isOfGroup({
  reading,
  found: { figure, candidate },
  opening,
  isFirst,
}: Told): boolean {
  if (!isFirst || figure.kind !== 'count') return false;
  const { lexicon } = reading;
  const counted = figure.counted?.split(' ').length ?? 0;
  if (phraseAt(reading, candidate.next + counted, lexicon.areAmong) !== null) return true;
  const under = phraseAt(reading, opening, lexicon.amongGroup);
  if (!under) return false;
  const last = Math.min(under.next + TOKENS_TO_GROUP, candidate.first);
  for (let place = under.next; place < last; place++) {
    if (isNounAt(reading, place)) return phraseAt(reading, place + 1, lexicon.wereThere) !== null;
  }
  return false;
}

/** "Er waren 31 leden aanwezig": not all of those who might have been. */
export function isThere({ reading, found: { figure, candidate }, first, next }: Told): boolean {
  const { lexicon } = reading;
  return (
    figure.kind === 'count' &&
    holds(reading, candidate.next, candidate.next + 1, lexicon.entitled) &&
    holds(reading, first, next, lexicon.present)
  );
}
