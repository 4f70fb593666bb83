import { isRaisedDigit } from '../candidates/numbers/powers.ts';
import { isGlued, phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

const { trap } = weights;
/** "Per 10 stuks" may be how they are sold. */
const LEAST_BASE = 100;
const STRUCK = /~~(?!~)[^~]{1,2000}~~/gu;

/** Numbers that are a part of something else. */
export const parts: readonly Row[] = [
  {
    name: 'struck out',
    weight: trap,
    test: isStruck,
  },
  {
    name: 'part of a word',
    weight: trap,
    test: isInWord,
  },
  {
    name: 'base of a power, or before the mark of a note',
    weight: trap,
    test: isBase,
  },
  {
    name: 'rest of a number in words',
    weight: trap,
    test: ({ reading, candidate: { first } }) =>
      phraseAt(reading, first - 1, reading.lexicon.andHalf) !== null,
  },
  {
    name: 'what a rate is told by',
    weight: trap,
    test: isRateBase,
  },
  {
    name: 'turn of speech',
    weight: trap,
    test: isIdiom,
  },
];

function isStruck({ reading: { text }, candidate }: Case): boolean {
  if (!text.includes('~~')) return false;
  for (const { 0: struck, index } of text.matchAll(STRUCK)) {
    if (candidate.start < index + struck.length && candidate.end > index) return true;
  }
  return false;
}

/** "24-uurs", "7-Eleven", "1980s", "2- en 3-jarigen". */
function isInWord({ reading, candidate: { next, unit } }: Case): boolean {
  if (!isGlued(reading, next)) return false;
  const after = tokenAt(reading.tokens, next);
  if (after.kind !== 'mark' || /^[_@\\^°′]$/u.test(after.text)) return true;
  if (!/^[-‑–/'’]$/u.test(after.text)) return false;
  const part = tokenAt(reading.tokens, next + 1);
  // "0,5 mg/kg"
  if (unit !== null && after.text === '/' && part.kind === 'word') return false;
  // "2- en 3-jarigen": the word goes on after a hyphen.
  if (!isGlued(reading, next + 1)) return /^[-‑]$/u.test(after.text) && part.kind === 'word';
  return part.kind === 'word' || part.kind === 'digits';
}

/** "3²", "5 ft²" are exponents; "49%²" and "41.250³" have the mark of a note, and are figures. */
function isBase({ reading, candidate: { next, unit, quantities, value } }: Case): boolean {
  const raised = tokenAt(reading.tokens, next).text;
  if (!isGlued(reading, next) || !isRaisedDigit(raised)) return false;
  if (unit !== null) return /^\p{L}{1,3}$/u.test(tokenAt(reading.tokens, next - 1).text);
  const isPlain = quantities.every(
    ({ numeral, scale }) => scale === 1 && !numeral.grouped && !numeral.decimals,
  );
  return isPlain && (/^[²³]$/u.test(raised) || value < 100);
}

/** "9 per 100.000 inwoners", "51 euro per 100 kilo": a round number that says how the other was counted. */
function isRateBase({ reading, candidate: { first, kind, quantities } }: Case): boolean {
  const [low] = quantities;
  if (!low || quantities.length > 1 || kind === 'amount' || kind === 'percentage') return false;
  const isRound = low.value >= LEAST_BASE && Number.isInteger(Math.log10(low.value));
  return isRound && phraseBefore(reading, first, reading.lexicon.rateBases) !== null;
}

function isIdiom({ reading, candidate: { first } }: Case): boolean {
  const { lexicon } = reading;
  if (!phraseAt(reading, first, lexicon.idioms)) return false;
  return [lexicon.qualifiers, lexicon.counting, lexicon.prepositions].every(
    (words) => phraseBefore(reading, first, words) === null,
  );
}
