import { fold } from '../../../../language/index.ts';
import { isVerb } from '../../../companies/known-words.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import type { Found } from '../../found.ts';
import { holds, isAlike, type Told } from '../told.ts';

/** The words that lead to what something becomes are no more than these. */
const MOST_LEAD = 10;
const YEAR = /^(?:19|20)\d{2}$/u;

/** What comes in the place of a figure, with where the words begin that lead to it. */
interface Next {
  readonly found: Found;
  readonly from: number;
}

/** "It costs € 84 now. That becomes € 132": what it was until then. */
export function isBeforeBecoming(told: Told): boolean {
  const { reading, found } = told;
  const next = nextOf(told);
  if (!next || !isAlike(found, next.found)) return false;
  return becomes(reading, next);
}

/** "It was 30 centimetres. Then it grew to 95": what it was before. */
export function isBeforeGrown(told: Told): boolean {
  const next = nextOf(told);
  return next !== null && isAlike(told.found, next.found) && growsInto(told, next);
}

/** Whether a figure is what the one before becomes, which is told as what is to come and is decided. */
export function isBecome({ reading, found, before, roleBefore, lead }: Told): boolean {
  if (roleBefore !== 'earlier' || !isAlike(found, before)) return false;
  return becomes(reading, { found, from: lead });
}

function nextOf({ after, found, nextAlike }: Told): Next | null {
  if (after) return { found: after, from: found.candidate.next };
  return nextAlike && { found: nextAlike.found, from: nextAlike.opening };
}

function becomes(reading: FigureReading, { found: { figure, candidate }, from }: Next): boolean {
  const { tokens, lexicon } = reading;
  if (candidate.first - from > MOST_LEAD) return false;
  const lists = [lexicon.becomes, lexicon.turnsInto];
  if (!lists.some((list) => holds(reading, from, candidate.first, list))) return false;
  if (holds(reading, from, candidate.first, lexicon.nextTimes)) return false;
  // Of a price it is decided; how many there will be in a year to come is expected.
  const isOfYear = tokens.slice(from, candidate.first).some(({ text }) => YEAR.test(text));
  return figure.kind === 'amount' || !isOfYear;
}

/** "It was 30 centimetres. Then it grew to 95": it goes on about the same, and has changed. */
function growsInto(
  { reading, found }: Told,
  { found: { candidate, figure }, from }: Next,
): boolean {
  const { lexicon } = reading;
  const first = phraseBefore(reading, candidate.first, lexicon.qualifiers) ?? candidate.first;
  const to = phraseBefore(reading, first, lexicon.changeTo);
  if (to === null || to < from || isEndOfChange(reading, found)) return false;
  if (phraseBefore(reading, found.candidate.first, lexicon.from) !== null) return false;
  const behind = candidate.next + (figure.counted?.split(' ').length ?? 0);
  const isChanged =
    phraseBefore(reading, first, lexicon.changedTo) !== null ||
    holds(reading, from, to + 1, lexicon.changes) ||
    phraseAt(reading, behind, lexicon.changes) !== null;
  if (!isChanged || holds(reading, from, behind + 1, lexicon.forecasts)) return false;
  return !holds(reading, from, to, lexicon.aims) && goesOnAbout(reading, from, to);
}

/** Whether a figure is what something changed to: "from 29 to 27", "fell to 27". */
export function isEndOfChange(reading: FigureReading, { candidate: { first } }: Found): boolean {
  const { changeTo, qualifiers } = reading.lexicon;
  const from = phraseBefore(reading, first, qualifiers) ?? first;
  return phraseBefore(reading, from, changeTo) !== null;
}

/** Whether a pronoun stands for what was told, or nothing does: "nam het toe tot", "and has grown to". */
function goesOnAbout(reading: FigureReading, from: number, to: number): boolean {
  const { lexicon, tokens, language } = reading;
  // "It was 17 weeks; for young people this rose to 31 weeks."
  const opening = tokenAt(tokens, from).kind === 'mark' ? from + 1 : from;
  if (lexicon.beforeOthers.has(tokenAt(tokens, opening).lower)) return false;
  let isBare = true;
  for (let place = from; place < to; place++) {
    const { kind, lower } = tokenAt(tokens, place);
    if (kind !== 'word') continue;
    const isFunction =
      lexicon.stopwords.has(fold(lower)) || isVerb(lower, language) || isChange(reading, place);
    if (!isFunction) isBare = false;
    const mayStand = lexicon.pointers.has(lower) || lexicon.definite.has(lower);
    const isPronoun = mayStand || phraseAt(reading, place, lexicon.carriers)?.next === place + 1;
    const next = tokenAt(tokens, place + 1).lower;
    const isAlone =
      place + 1 >= to ||
      lexicon.stopwords.has(fold(next)) ||
      isVerb(next, language) ||
      isChange(reading, place + 1);
    if (isPronoun && isAlone) return true;
  }
  return isBare;
}

function isChange(reading: FigureReading, place: number): boolean {
  const { changes, changedTo } = reading.lexicon;
  return [changes, changedTo].some((list) => phraseAt(reading, place, list) !== null);
}

/** "You will soon pay 612; now it is 581": what is now, behind what comes in its place. */
export function isNowBeforeSoon({ reading, found, before, lead, soonBefore }: Told): boolean {
  if (!isAlike(found, before)) return false;
  return holds(reading, lead, found.candidate.first, reading.lexicon.nows) && soonBefore();
}
