import { isGlued, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/**
 * Where a date, time, telephone number or other code in digits ends that begins at a token: the
 * place of the token after it, or null where it is none.
 */
export function codeEnd(reading: Reading, first: number): number | null {
  const { tokens } = reading;
  if (tokenAt(tokens, first).kind !== 'digits') return null;
  const chain = chainEnd(reading, first);
  const links = (chain - first - 1) / 2;
  if (links >= 2) return chain;
  if (links === 1 && tokenAt(tokens, first + 1).text === ':') return chain;
  if (isAttached(reading, first)) return chain;
  const citation = citationEnd(reading, first);
  if (citation !== null) return citation;
  const { next, groups } = spacedEnd(reading, first);
  if (/^0\d/u.test(tokenAt(tokens, first).text)) return next;
  return groups >= 3 && !isGrouped(reading, first, next) ? next : null;
}

/** Digits joined by marks without space: "2021-07-05", "14:30", "3-1". */
function chainEnd(reading: Reading, first: number): number {
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

/** Whether digits hang on what stands before them: "F-16", "A12", "#5", "'98", "[3]". */
function isAttached(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  if (!isGlued(reading, first)) return false;
  const before = tokenAt(tokens, first - 1);
  if (before.kind !== 'mark') return true;
  if (/^[#'’‘^_@&\\°]$/u.test(before.text)) return true;
  if (before.text === '[') return tokenAt(tokens, first + 1).text === ']';
  if (!/^[-–./:+]$/u.test(before.text) || !isGlued(reading, first - 1)) return false;
  const other = tokenAt(tokens, first - 2);
  return other.kind === 'word' || (other.kind === 'digits' && before.text !== '+');
}

/** "347 U.S. 483", "28 U.S.C. § 1331": volume, abbreviation, page of law reports. */
function citationEnd(reading: Reading, first: number): number | null {
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
  const isPart = reading.lexicon.references.has(tokenAt(tokens, place).lower);
  const page = isPart ? place + 1 : place;
  return tokenAt(tokens, page).kind === 'digits' ? page + 1 : null;
}

/** Digits with spaces or hyphens between them, as telephone numbers have: where they end. */
function spacedEnd({ tokens }: Reading, first: number): { next: number; groups: number } {
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
function isGrouped({ tokens }: Reading, first: number, end: number): boolean {
  return tokens
    .slice(first, end)
    .every(({ text }, place) =>
      (place === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}(?:[.,]\d+)?$/u).test(text),
    );
}
