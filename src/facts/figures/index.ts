import type { Figure } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { findCounted } from './counted.ts';
import { readFraction } from './find/fractions.ts';
import { readMultiple } from './find/multiples.ts';
import { readAmount } from './find/ranges.ts';
import { readRank } from './find/ranks.ts';
import { completeListed } from './find/shared.ts';
import { readShare } from './find/shares.ts';
import { isFigure } from './judge.ts';
import { getLexicon } from './lexicon.ts';
import { findQualifier } from './qualifier.ts';
import type { Reading } from './reading.ts';
import { tokenAt, tokenize } from './tokens.ts';
import { codeEnd } from './traps/codes.ts';
import { createStruckTest } from './traps/struck.ts';

/** What reads a candidate at a token; the first that finds one has it. */
const readers = [readMultiple, readRank, readShare, readFraction, readAmount];

/**
 * The numbers that a text states as data, in order of appearance, not overlapping; numbers and
 * words are read by the language, or by form where it is null.
 */
export function findFigures(text: string, language: string | null): Figure[] {
  const lexicon = getLexicon(language);
  if (!lexicon.trigger.test(text.toLowerCase())) return [];
  const reading: Reading = { text, language, tokens: tokenize(text), lexicon };
  const figures: Figure[] = [];
  const isStruck = createStruckTest(text);
  let refused = -1;
  let accepted: Candidate | null = null;
  for (let place = 0; place < reading.tokens.length;) {
    if (!mayStart(reading, place)) {
      place++;
      continue;
    }
    const code = codeEnd(reading, place);
    const candidate = code === null ? readCandidate(reading, place) : null;
    if (code !== null) {
      place = code;
      refused = place;
    } else if (candidate && isStruck(candidate)) {
      place = candidate.next;
    } else if (candidate && !isFigure(reading, candidate, { refused, accepted })) {
      // Behind the whole of it: what is left of a refused range would be half a statement.
      place = candidate.quantities.at(-1)?.next ?? place + 1;
      refused = place;
    } else if (candidate) {
      figures.push(toFigure(reading, completeListed(reading, candidate)));
      accepted = candidate;
      place = candidate.next;
    } else {
      // Digits that are no number, such as a version, may begin a list of them.
      if (tokenAt(reading.tokens, place).kind === 'digits') refused = place + 1;
      place++;
    }
  }
  return figures;
}

function mayStart({ tokens, lexicon }: Reading, place: number): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (token.kind === 'digits') return true;
  const { lower, text } = token;
  if (text === '-' || text === '−' || text === '–') return token.gap;
  if (lexicon.starts.has(lower) || lexicon.starts.has(text)) return true;
  // Compounds of any size: "tweehonderdvijftig".
  return lower.length > 7 && lexicon.compoundParts.some((word) => lower.includes(word));
}

function readCandidate(reading: Reading, place: number): Candidate | null {
  for (const read of readers) {
    const candidate = read(reading, place);
    if (candidate) return candidate;
  }
  return null;
}

function toFigure(reading: Reading, candidate: Candidate): Figure {
  const { kind, first, next, start, end, value, to, unit } = candidate;
  const isCount = unit === null && kind !== 'amount';
  return {
    kind,
    text: reading.text.slice(start, end),
    start,
    end,
    value,
    to,
    unit,
    qualifier: findQualifier(reading, first),
    counted: isCount ? findCounted(reading, next, value) : null,
  };
}
