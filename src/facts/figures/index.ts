import type { Figure } from '../types.ts';
import { kindOf, type Candidate } from './candidate.ts';
import { findCounted } from './counted.ts';
import { readFraction } from './find/fractions.ts';
import { readRange } from './find/ranges.ts';
import { readRank } from './find/ranks.ts';
import { readShare } from './find/shares.ts';
import { isFigure } from './judge.ts';
import { getLexicon } from './lexicon.ts';
import { findQualifier } from './qualifier.ts';
import { readQuantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { codeEnd } from './traps/codes.ts';

/** What reads a candidate at a token; the first that finds one has it. */
const readers = [readRank, readShare, readFraction, readRange, readSingle];

/**
 * The numbers that a text states as data, in order of appearance, not overlapping; numbers and
 * words are read by the language, or by form where it is null.
 */
export function findFigures(text: string, language: string | null): Figure[] {
  const lexicon = getLexicon(language);
  const reading: Reading = { text, language, tokens: tokenize(text), lexicon };
  const figures: Figure[] = [];
  let refused = -1;
  for (let place = 0; place < reading.tokens.length; ) {
    if (!mayStart(reading, place)) {
      place++;
      continue;
    }
    const candidate = readCandidate(reading, place);
    const code = codeEnd(reading, place);
    const isCode = code !== null || (candidate === null && reading.tokens[place]?.kind === 'digits');
    if (isCode || (candidate && !isFigure(reading, candidate, refused))) {
      place = Math.max(code ?? place + 1, candidate?.quantities[0]?.next ?? 0);
      refused = place;
    } else if (candidate) {
      figures.push(toFigure(reading, candidate));
      place = candidate.next;
    } else {
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
  if (/^[-−–]$/u.test(text)) return token.gap;
  if (lexicon.starts.has(lower) || lexicon.starts.has(text)) return true;
  // Compounds of any size: "tweehonderdvijftig".
  return lower.length > 7 && [...lexicon.hundred, ...lexicon.thousand].some((word) => lower.includes(word));
}

function readCandidate(reading: Reading, place: number): Candidate | null {
  for (const read of readers) {
    const candidate = read(reading, place);
    if (candidate) return candidate;
  }
  return null;
}

function readSingle(reading: Reading, first: number): Candidate | null {
  const quantity = readQuantity(reading, first);
  if (!quantity) return null;
  const { next, start, end, value, unit } = quantity;
  return { kind: kindOf(quantity), first, next, start, end, value, to: null, unit, quantities: [quantity] };
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
    counted: isCount ? findCounted(reading, next) : null,
  };
}
