import { phraseBefore, tokenAt } from '../../read/index.ts';
import { isAlike, type Told } from './told.ts';

const TOKENS_IN_BRACKETS = 40;
const YEAR = /^(?:1[5-9]|20)\d{2}$/u;

/** "(2022: 48.200)", "(vorig jaar 48.200)" behind the figure of now; "; 2021: 47.100" behind one of those. */
export function isEarlierInBrackets({
  reading,
  found,
  before,
  roleBefore,
  isFirst,
}: Told): boolean {
  if (isFirst || !isAlike(found, before)) return false;
  const { lexicon, tokens } = reading;
  let place = found.candidate.first;
  if (tokenAt(tokens, place - 1).text === ':') place--;
  const time = YEAR.test(tokenAt(tokens, place - 1).text)
    ? place - 1
    : (phraseBefore(reading, place, lexicon.thatWas) ??
      phraseBefore(reading, place, lexicon.lastTimes));
  if (time === null) return false;
  const from = lexicon.prepositions.has(tokenAt(tokens, time - 1).lower) ? time - 1 : time;
  const mark = tokenAt(tokens, from - 1).text;
  return mark === '(' || (/^[,;]$/u.test(mark) && roleBefore === 'earlier');
}

/** "74 leden (41 vrouwen en 33 mannen)": what follows a figure in brackets, two of them at least, adds up to it. */
export function isPartInBrackets(told: Told): boolean {
  const { reading, found, before, after, isFirst, roleBefore } = told;
  if (isFirst || !before || !isOf(told)) return false;
  const { next } = found.candidate;
  const opened = openedAt(told);
  if (opened === null) return false;
  if (opened < before.candidate.next) return roleBefore === 'part';
  if (after?.figure.kind !== found.figure.kind) return false;
  const { tokens } = reading;
  const isTwo = !tokens.slice(next, after.candidate.first).some(({ text }) => text === ')');
  return isTwo && tokens.slice(opened, next + 1).some(({ kind }) => kind === 'word');
}

/** The bracket that a figure stands in. */
function openedAt({ reading: { tokens }, found: { candidate }, opening }: Told): number | null {
  const from = Math.max(opening, candidate.first - TOKENS_IN_BRACKETS);
  for (let place = candidate.first - 1; place >= from; place--) {
    const { text } = tokenAt(tokens, place);
    if (text === ')') return null;
    if (text === '(') return place;
  }
  return null;
}

/** Whether it may be a part of the one before: of its kind, and no more than that. */
function isOf({ found: { figure }, before }: Told): boolean {
  const whole = before?.figure;
  if (!whole || whole.kind !== figure.kind || whole.unit !== figure.unit) return false;
  if (figure.kind === 'percentage' || figure.kind === 'fraction') return true;
  return (figure.value ?? Infinity) <= (whole.value ?? 0);
}
