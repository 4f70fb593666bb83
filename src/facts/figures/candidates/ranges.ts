import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { kindOf, type Candidate } from './candidate.ts';
import { followsNoun } from './counted.ts';
import { readQuantity } from './numbers/quantities.ts';
import { changeQuantity, type Quantity } from './numbers/quantity.ts';
import { isYear } from '../traps/years.ts';
import { complete, completeChange, MOST_TIMES } from './units/shared.ts';
import { moneyScales } from '../words/symbols.ts';

/** Ends of a range differ less than so many times. */
const FAR = 10_000;
/** "Fell by 900 to 15,300": behind what a change is told by, less than so many times. */
const FAR_CHANGED = 5;

const DASH = /^[-–—‑]$/u;
/** What may be glued to a range before it. */
const OPENS = /^[([{"“„‘=<>≥≤~≈|]$/u;
/** Beside these a dash is a minus, or one of several. */
const CALCULATES = /^[-–—‑−+=×*/]$/u;
/** What is counted back from now, so that the larger end is told first: "539 – 252 Ma". */
const BEFORE_NOW = 'million years ago';

/** A quantity or a range of them: "12 km", "tussen 10 en 20", "5–10%". */
export function readAmount(reading: FigureReading, first: number): Candidate | null {
  const low = readQuantity(reading, first, 'low');
  if (!low) return null;
  const range = readRange(reading, low) ?? readLettered(reading, low);
  if (range) return range;
  const single = completeChange(reading, low);
  return isWhole(single) ? buildSingle(single) : null;
}

/** Whether a number that stands only with a unit has one. */
function isWhole({ isPart, sort, scale }: Quantity): boolean {
  return !isPart || sort !== null || scale > 1;
}

/** "5k-20k dollars": a letter scales the lower end as it does the upper, which tells of what. */
function readLettered(reading: FigureReading, low: Quantity): Candidate | null {
  const { next, spelled } = low.numeral;
  const { text } = tokenAt(reading.tokens, next);
  const scale = spelled || !isGlued(reading, next) ? undefined : moneyScales.get(text);
  if (scale === undefined) return null;
  const bare = changeQuantity(low, { next: next + 1, sort: null, unit: null });
  const range = readRange(reading, complete(bare, { scale, unit: null, sort: null }));
  const [, high] = range?.quantities ?? [];
  return high && (high.sort === 'currency' || high.scale === scale) ? range : null;
}

function buildSingle(quantity: Quantity): Candidate {
  const { first, next, start, end, value, margin, unit } = quantity;
  const kind = kindOf(quantity);
  const quantities = [quantity];
  return { kind, first, next, start, end, value, to: null, margin, unit, quantities };
}

/** One figure with two ends. */
function readRange(reading: FigureReading, low: Quantity): Candidate | null {
  const { lexicon } = reading;
  const { first } = low;
  const isBetween = phraseBefore(reading, first, lexicon.between) !== null;
  const link =
    (isBetween ? phraseAt(reading, low.next, lexicon.and) : null) ??
    phraseAt(reading, low.next, lexicon.upTo);
  const tight = dashAfter(reading, low.next);
  const dash = tight ?? looseDashAfter(reading, low);
  const isLoose = tight === null && dash !== null;
  const from = link?.next ?? dash;
  const high =
    from === null ? null : readQuantity(reading, from, low.sort === 'currency' ? 'money' : 'own');
  if (!high) return null;
  const isDashed = link === null;
  if (isDashed && isLoose && !isLooseRange(reading, low, high)) return null;
  const whole = completeLow(inDegrees(low, high), high);
  // "tussen 5 en 10 graden onder nul": both are.
  const isNegative = phraseBefore(reading, high.next, lexicon.belowNought) !== null;
  const own =
    isNegative && whole.value > 0 ? changeQuantity(whole, { value: -whole.value }) : whole;
  const isRising =
    own.value < high.value ||
    // Of both ends the scale is unknown.
    (!Number.isFinite(high.value) && low.numeral.value < high.numeral.value);
  const isAlike =
    low.sort === null ||
    (whole.sort === high.sort && whole.unit === high.unit) ||
    (high.sort === null && low.sort === 'currency');
  // "from 500 in 2020 to 3,200"
  const isAfterYear = (high.scale > 1 || high.numeral.grouped) && isYear(reading, low);
  // "tussen -3 en -8 graden": the lower end is the one further below nought.
  const isBelow =
    high.value < own.value &&
    (own.value < 0 ? isBetween || dash !== null || isNegative : high.unit === BEFORE_NOW);
  // "tin rose 0.6 to $31,200": a change, and what it led to.
  const far = phraseBefore(reading, first, lexicon.changedBy) === null ? FAR : FAR_CHANGED;
  const isFar = low.sort === null && own.value > 0 && own.value * far < high.value;
  if (!(isRising || isBelow) || !isAlike || isAfterYear || isFar) return null;
  if (low.isPart && high.sort === null) return null;
  if (isDashed && !isDashRange(reading, low, high)) return null;
  if (!isBetween && !isDashed && isChange(reading, first)) return null;
  const told = high.sort === null ? low : high;
  return {
    kind: kindOf(told),
    first,
    next: high.next,
    start: low.start,
    end: high.end,
    value: isBelow ? high.value : own.value,
    to: isBelow ? own.value : high.value,
    margin: null,
    unit: told.unit,
    quantities: [own, high],
  };
}

/** "4 tot 5 miljoen": a lower end is in the scale and unit that it leaves to the upper. */
function completeLow(ofSpoken: Quantity, high: Quantity): Quantity {
  const low = inHundreds(ofSpoken, high);
  if (low.scale > 1) return low;
  const isScaled = low.numeral.value < high.numeral.value * MOST_TIMES;
  const { unit, sort } = low.sort === null ? high : low;
  return complete(low, { scale: isScaled ? high.scale : 1, unit, sort });
}

/** "25° to 28 °C": the upper end says of which degrees both are. */
function inDegrees(low: Quantity, high: Quantity): Quantity {
  const isLeft = low.unit === 'degree' && high.unit !== null && high.unit.startsWith('degree ');
  return isLeft ? changeQuantity(low, { unit: high.unit }) : low;
}

/** "between five and seven hundred": words leave their hundreds to the upper end. */
function inHundreds(low: Quantity, high: Quantity): Quantity {
  const [least, most] = [low.numeral, high.numeral];
  const areSpoken = least.spelled && most.spelled && low.sort === null && high.scale === 1;
  const isLeft = least.value < most.value / 100 && most.value < 1000 && most.value % 100 === 0;
  if (!areSpoken || !isLeft || low.value !== least.value) return low;
  const { first, next, spelled, grouped, decimals, needs } = least;
  const value = least.value * 100;
  const numeral = { first, next, value, spelled, grouped, decimals, needs };
  return changeQuantity(low, { value: low.value * 100, numeral });
}

/** The place after a dash that may stand for "to". */
function dashAfter(reading: FigureReading, place: number): number | null {
  const { text } = tokenAt(reading.tokens, place);
  if (!DASH.test(text)) return null;
  const isTight = isGlued(reading, place) && isGlued(reading, place + 1);
  return isTight || isCellDash(reading, place) ? place + 1 : null;
}

/** "25 - 28 °C": the place after a dash that stands apart, behind a number that stands by itself. */
function looseDashAfter(reading: FigureReading, { first, next, numeral }: Quantity): number | null {
  const { tokens, text } = reading;
  const dash = tokenAt(tokens, next);
  const after = tokenAt(tokens, next + 1);
  if (!DASH.test(dash.text) || !dash.gap || !after.gap || numeral.spelled) return null;
  // "Meel\n- 10 kg": an item of a list.
  const isOneLine = [
    text.slice(tokenAt(tokens, next - 1).end, dash.start),
    text.slice(dash.end, after.start),
  ].every((gap) => /^[ \u00a0\u2009\u202f]$/u.test(gap));
  if (!isOneLine) return null;
  const before = tokenAt(tokens, first - 1);
  // "14:15 - 16 uur", "5 - 10 - 15 kg", "x = 5 - 10 m"
  const isInside =
    before.kind === 'mark' && !tokenAt(tokens, first).gap && !OPENS.test(before.text);
  return isInside || CALCULATES.test(before.text) ? null : next + 1;
}

/** Whether two numbers with a dash apart between them are the ends of one range: a unit says so. */
function isLooseRange(reading: FigureReading, low: Quantity, high: Quantity): boolean {
  const { tokens } = reading;
  const after = tokenAt(tokens, high.next);
  // "5 m - 10 m = -5 m"
  const isCalculated =
    after.text === '=' ||
    (CALCULATES.test(after.text) && tokenAt(tokens, high.next + 1).kind === 'digits');
  if (high.numeral.spelled || isCalculated) return false;
  if (high.sort === null && high.scale === 1) return false;
  return low.sort !== null || (!isYear(reading, low) && !isNamed(reading, low.first));
}

/** "Stap 2 - 10 minuten", "iPhone 12 - 128 GB": the number says which one the word before it means. */
function isNamed({ tokens, lexicon }: FigureReading, first: number): boolean {
  const { kind, text, lower } = tokenAt(tokens, first - 1);
  if (kind === 'edge' || text === '#') return true;
  if (kind !== 'word' || lexicon.stopwords.has(lower)) return false;
  return /\p{Lu}/u.test(text) || lexicon.references.has(lower) || lexicon.singleUnits.has(lower);
}

/** "Score (%): 80 – 89": in a cell of nothing else a dash may stand apart. */
function isCellDash({ isRow, tokens }: FigureReading, place: number): boolean {
  const [start, end] = [tokenAt(tokens, place - 2), tokenAt(tokens, place + 2)];
  return isRow && start.text === ':' && (end.text === '|' || end.kind === 'edge');
}

/** A dash is no range between years, in a score or a code. */
function isDashRange(reading: FigureReading, low: Quantity, high: Quantity): boolean {
  if (high.sort !== null || high.scale > 1 || low.sort !== null) return true;
  const isScore = reading.tokens.some(({ lower }) => reading.lexicon.match.has(lower));
  if (isScore) return false;
  return followsNoun(reading, high.next) || (low.numeral.decimals && high.numeral.decimals);
}

/** "from 10 to 20" tells of a change, unless a verb before it makes it a range. */
function isChange(reading: FigureReading, first: number): boolean {
  const { lexicon, tokens } = reading;
  const from = phraseBefore(reading, first, lexicon.changeFrom);
  if (from === null) return false;
  const before = tokens.slice(Math.max(0, from - 4), from);
  return !before.some(({ lower }) => lexicon.ranging.has(lower));
}
