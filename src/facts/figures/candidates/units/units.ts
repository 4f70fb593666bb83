import type { Dimension } from '../../../../language/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../../read/index.ts';
import { currencyCodes } from '../../words/currencies.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { dimensionOf } from '../../dimension.ts';
import { currencySigns, eachUnits, ratedUnits, unitSymbols } from '../../words/symbols.ts';
import { readDigits } from '../numbers/notation.ts';
import { endsInPower } from '../numbers/powers.ts';

/** A unit or currency after a number. */
export interface Unit {
  readonly unit: string | null;
  readonly sort: 'currency' | 'cent' | 'unit';
  readonly next: number;
}

/** "10 mg/kg/min/day" has more than are told. */
const MOST_EACHES = 3;
/** What is told in two units, or beside another, with a slash between: "5 km/3 mi". */
const TOLD_TWICE: ReadonlySet<Dimension> = new Set(['length', 'duration', 'temperature', 'share']);

/** Lines of a picture: "1080p". */
const RESOLUTIONS = new Set([480, 720, 1080, 1440, 2160, 4320]);

/** The unit, currency or hundredth of one that follows a number and its scale. */
export function unitAfter(
  reading: FigureReading,
  place: number,
  numeral: Numeral,
  isScaled: boolean,
): Unit | null {
  const { lexicon, tokens } = reading;
  const isBig = isScaled || numeral.grouped;
  // "a 14-day quarantine"
  const isLinked =
    isGlued(reading, place) && tokenAt(tokens, place).text === '-' && isGlued(reading, place + 1);
  const from = isLinked ? place + 1 : place;
  const currency = currencyAfter(reading, from, isBig);
  const cent = phraseAt(reading, from, lexicon.cents);
  const word = phraseAt(reading, from, lexicon.units);
  const symbol = phraseAt(reading, from, unitSymbols, 'text');
  // Behind most numbers stands none of them.
  if (!currency && !cent && !word && !symbol)
    return ratedAfter(reading, from) ?? perAfterPower(reading, place, numeral);
  const found: (Unit | null)[] = [
    currency,
    cent && { unit: lexicon.cents.get(cent.phrase) || null, sort: 'cent', next: cent.next },
    word && { unit: lexicon.units.get(word.phrase) ?? null, sort: 'unit', next: word.next },
    symbol && { unit: unitSymbols.get(symbol.phrase) ?? null, sort: 'unit', next: symbol.next },
  ];
  const [best] = found
    .filter((unit) => unit !== null)
    .filter(({ next }) => isWhole(reading, next))
    .toSorted((a, b) => b.next - a.next);
  if (!best) return null;
  const last = tokenAt(tokens, best.next - 1);
  // "1980s", and "3 miljoen m" of an unfinished word.
  if (/^[sh]$/u.test(last.text) && !last.gap && best.next === from + 1) return null;
  // "45p" is money, and "on 45 p" is not.
  if (last.text === 'p' && (last.gap || isResolution(reading, numeral))) return null;
  if (isScaled && /^\p{L}$/u.test(last.text)) return null;
  // "In 2019 Ma left", "At 55 Ma left": a name.
  if (last.text === 'Ma' && (isName(reading, best.next) || numeral.value >= 1900)) return null;
  if (isLinked && (numeral.needs || best.unit === 'star' || isGlued(reading, best.next)))
    return null;
  // "20° N": a coordinate.
  const isPlace =
    best.unit === 'degree' && /^(?:[NSEWZO]|\d+|[′'’])$/u.test(tokenAt(tokens, best.next).text);
  return isPlace ? null : asRate(reading, best);
}

/** "150 × 10⁹/L": a count in each of a unit; behind other numbers a slash may say anything. */
function perAfterPower(reading: FigureReading, place: number, numeral: Numeral): Unit | null {
  const { tokens } = reading;
  if (tokenAt(tokens, place).text !== '/' || !endsInPower(reading, numeral)) return null;
  if (!isGlued(reading, place) || !isGlued(reading, place + 1)) return null;
  const each = eachAt(reading, place + 1);
  return each && { sort: 'unit', unit: `per ${each.unit}`, next: each.next };
}

/** Whether a sentence goes on behind a word as behind a name. */
function isName({ tokens, lexicon }: FigureReading, next: number): boolean {
  const after = tokenAt(tokens, next);
  return after.kind === 'word' && !lexicon.agos.has(after.lower);
}

/** "550 MB/s", "50 mg/kg/day": so much in each of another unit, and of a third. */
function asRate(reading: FigureReading, of: Unit): Unit {
  if (of.sort !== 'unit' || of.unit === null) return of;
  let rate = of;
  for (let eaches = 0; eaches < MOST_EACHES; eaches++) {
    const each = eachAfter(reading, rate);
    if (!each) break;
    rate = { sort: 'unit', unit: `${rate.unit} per ${each.unit}`, next: each.next };
  }
  return rate;
}

interface Each {
  readonly unit: string;
  readonly next: number;
}

/** What a slash behind a unit says that it is in each of: "/kg", "/100 km". */
function eachAfter(reading: FigureReading, of: Unit): Each | null {
  const { tokens } = reading;
  const { next: slash } = of;
  if (tokenAt(tokens, slash).text !== '/') return null;
  if (!isGlued(reading, slash) || !isGlued(reading, slash + 1)) return null;
  const { kind, text } = tokenAt(tokens, slash + 1);
  if (kind !== 'digits') return eachAt(reading, slash + 1);
  const several = eachAt(reading, slash + 2);
  const count = readDigits(text, reading.lexicon.decimalComma)?.value ?? 0;
  if (!several || count === 0) return null;
  const [own, other] = [of.unit, several.unit].map((unit) =>
    dimensionOf({ kind: 'measure', unit }),
  );
  // "20 °C/68 °F"
  if (own && (TOLD_TWICE.has(own) || own === other)) return null;
  // "12 kg/50 cm": how long it is.
  if (other === 'length' && count % 100 !== 0) return null;
  return { unit: `${count} ${several.unit}`, next: several.next };
}

function eachAt(reading: FigureReading, place: number): Each | null {
  const { units } = reading.lexicon;
  const word = phraseAt(reading, place, units);
  const symbol = phraseAt(reading, place, unitSymbols, 'text');
  const short = phraseAt(reading, place, eachUnits, 'text');
  const unit = word
    ? units.get(word.phrase)
    : symbol
      ? unitSymbols.get(symbol.phrase)
      : short && eachUnits.get(short.phrase);
  const next = (word ?? symbol ?? short)?.next;
  return unit && next !== undefined && isWhole(reading, next) ? { unit, next } : null;
}

/** "45 U/L": what is a unit only in each of another. */
function ratedAfter(reading: FigureReading, place: number): Unit | null {
  const found = phraseAt(reading, place, ratedUnits, 'text');
  const unit = found && ratedUnits.get(found.phrase);
  if (!found || !unit) return null;
  const rate = asRate(reading, { sort: 'unit', unit, next: found.next });
  return rate.next > found.next ? rate : null;
}

/** Whether a unit ends there: not amid letters or digits ("5 km2", "3 MP4"). */
function isWhole(reading: FigureReading, next: number): boolean {
  const after = tokenAt(reading.tokens, next);
  return !isGlued(reading, next) || after.kind === 'mark';
}

/** The currency that begins at a token; a name that is a verb too only after a big number. */
export function currencyAfter(reading: FigureReading, place: number, isBig: boolean): Unit | null {
  const { lexicon, tokens } = reading;
  const name = phraseAt(reading, place, lexicon.currencies);
  if (name && (isBig || !lexicon.verbsToo.has(name.phrase))) {
    const unit = lexicon.currencies.get(name.phrase) ?? null;
    const isPound = unit === 'GBP' && name.next === place + 1;
    const isWeight =
      isPound && (isWeighed(reading, place) || (!isBig && isOfStuff(reading, place)));
    return isWeight
      ? { unit: 'pound', sort: 'unit', next: name.next }
      : { unit, sort: 'currency', next: name.next };
  }
  const sign = phraseAt(reading, place, currencySigns, 'text');
  // "5 $ 6": the sign belongs to the number after it.
  if (sign && tokenAt(tokens, sign.next).kind !== 'digits') {
    return { unit: currencySigns.get(sign.phrase) ?? null, sort: 'currency', next: sign.next };
  }
  const { text } = tokenAt(tokens, place);
  const isCode = text.length === 3 && currencyCodes().has(text);
  return isCode ? { unit: text, sort: 'currency', next: place + 1 } : null;
}

/** "1080p": lines of a picture, where nothing else is told in pence so. */
function isResolution({ tokens }: FigureReading, { value, grouped }: Numeral): boolean {
  if (grouped || !RESOLUTIONS.has(value)) return false;
  return tokens.every(({ text, gap }, place) => {
    const before = tokenAt(tokens, place - 1);
    const isPence = text === 'p' && !gap && before.kind === 'digits';
    return !isPence || RESOLUTIONS.has(Number(before.text));
  });
}

/** Whether a clause tells of weight. */
function isWeighed({ tokens, lexicon }: FigureReading, place: number): boolean {
  const near = tokens.slice(Math.max(0, place - 8), place + 5);
  return near.some(({ lower }) => lexicon.weighing.has(lower));
}

/** "5 pounds in 200 pounds of soil", and not "5 pounds of the 2,000 pounds of debt". */
function isOfStuff({ tokens, lexicon }: FigureReading, first: number): boolean {
  const { lower } = tokenAt(tokens, first);
  return tokens.slice(first, first + 5).some((token, at) => {
    const place = first + at;
    if (token.lower !== lower || !lexicon.ofStuff.has(tokenAt(tokens, place + 1).lower))
      return false;
    if (at > 0 && !/^\d{1,3}$/u.test(tokenAt(tokens, place - 1).text)) return false;
    const stuff = tokenAt(tokens, place + 2);
    return stuff.kind === 'word' && !lexicon.stopwords.has(stuff.lower);
  });
}
