import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, tokenAt } from '../../../read/index.ts';
import type { RowName } from '../examples/index.ts';

/** Digits that are no number at all: whoever reads a text goes on behind the whole of them. */
export interface Code {
  readonly name: RowName;
  /** The place of the token after a code that begins at a token in digits, or null. */
  readonly endOf: (reading: FigureReading, first: number) => number | null;
}

/** In this order; the first that holds decides. */
export const codes: readonly Code[] = [
  {
    name: 'part of an address or of code',
    endOf: (reading, first) => addressEnd(reading, first),
  },
  {
    name: 'digits joined by marks',
    endOf: joinedEnd,
  },
  {
    name: 'digits that hang on what stands before',
    endOf: (reading, first) => (isAttached(reading, first) ? chainEnd(reading, first) : null),
  },
  {
    name: 'volume and page of law reports',
    endOf: citationEnd,
  },
  {
    name: 'number that begins with a nought',
    endOf: (reading, first) =>
      /^0\d/u.test(tokenAt(reading.tokens, first).text) ? spacedEnd(reading, first).next : null,
  },
  {
    name: 'three groups of digits that are no thousands',
    endOf: (reading, first) => {
      const { next, groups } = spacedEnd(reading, first);
      return groups >= 3 && !isGrouped(reading, first, next) ? next : null;
    },
  },
];

/** The code in digits that begins at a token and where it ends, or null. */
export function codeAt(
  reading: FigureReading,
  first: number,
): { readonly code: Code; readonly next: number } | null {
  if (tokenAt(reading.tokens, first).kind !== 'digits') return null;
  for (const code of codes) {
    const next = code.endOf(reading, first);
    if (next !== null) return { code, next };
  }
  return null;
}

/** Of digits in "https://example.org/a%20b", "a1@b.nl" or "`x = 20`": where those end. */
function addressEnd({ addresses, tokens }: FigureReading, first: number): number | null {
  const { start } = tokenAt(tokens, first);
  const own = addresses.find(([from, to]) => start >= from && start < to);
  if (!own) return null;
  let next = first + 1;
  while (next < tokens.length && tokenAt(tokens, next).start < own[1]) next++;
  return next;
}

/** "2021-07-05", "14:30"; "3-1" may be a range. */
function joinedEnd(reading: FigureReading, first: number): number | null {
  const chain = chainEnd(reading, first);
  const links = (chain - first - 1) / 2;
  const isTime = links === 1 && tokenAt(reading.tokens, first + 1).text === ':';
  return links >= 2 || isTime ? chain : null;
}

function chainEnd(reading: FigureReading, first: number): number {
  let next = first + 1;
  while (
    next < first + 40 &&
    isGlued(reading, next) &&
    isGlued(reading, next + 1) &&
    /^[-–/:.]$/u.test(tokenAt(reading.tokens, next).text) &&
    tokenAt(reading.tokens, next + 1).kind === 'digits'
  ) {
    next += 2;
  }
  return next;
}

/** "F-16", "A12", "#5", "'98", "[3]", "t−1", "phi*2". */
function isAttached(reading: FigureReading, first: number): boolean {
  const { tokens } = reading;
  if (!isGlued(reading, first)) return false;
  const before = tokenAt(tokens, first - 1);
  if (before.kind !== 'mark') return true;
  if (/^[#'’‘^_@&\\°]$/u.test(before.text)) return true;
  if (before.text === '[') return tokenAt(tokens, first + 1).text === ']';
  if (!/^[-–−./:+*×·]$/u.test(before.text) || !isGlued(reading, first - 1)) return false;
  const other = tokenAt(tokens, first - 2);
  // "C++17"
  const isDoubled = before.text === '+' && other.text === '+';
  const isWord = other.kind === 'word' || isDoubled;
  return isWord || (other.kind === 'digits' && /^[-–./:]$/u.test(before.text));
}

/** "347 U.S. 483", "28 U.S.C. § 1331": volume, abbreviation, page of law reports. */
function citationEnd(reading: FigureReading, first: number): number | null {
  const { tokens } = reading;
  let place = first + 1;
  while (
    place < first + 12 &&
    /^\p{Lu}/u.test(tokenAt(tokens, place).text) &&
    tokenAt(tokens, place + 1).text === '.' &&
    isGlued(reading, place + 1)
  ) {
    place += 2;
  }
  if (place === first + 1) return null;
  // "60 Watt. 500 MB", "84 SBU. 6 EC": what is counted ends a sentence.
  const { text, lower } = tokenAt(tokens, first + 1);
  const isCounted = /^\p{Lu}{2}/u.test(text) || reading.lexicon.units.has(lower);
  if (place === first + 3 && isCounted) return null;
  const isPart = reading.lexicon.references.has(tokenAt(tokens, place).lower);
  const page = isPart ? place + 1 : place;
  return tokenAt(tokens, page).kind === 'digits' ? page + 1 : null;
}

/** Digits with spaces or hyphens between them, as telephone numbers have: where they end. */
function spacedEnd({ tokens }: FigureReading, first: number): { next: number; groups: number } {
  let next = first + 1;
  let groups = 1;
  while (groups < 20) {
    const token = tokenAt(tokens, next);
    const step = /^[-–)]$/u.test(token.text) ? 1 : 0;
    if (tokenAt(tokens, next + step).kind !== 'digits') break;
    next += step + 1;
    groups++;
  }
  return { next, groups };
}

/** "1 234 567": groups of three. */
function isGrouped({ tokens }: FigureReading, first: number, end: number): boolean {
  return tokens
    .slice(first, end)
    .every(({ text }, place) =>
      (place === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}(?:[.,]\d+)?$/u).test(text),
    );
}
