import type { Candidate } from './candidates/candidate.ts';
import { readFraction } from './candidates/fractions.ts';
import { isMinusAt } from './candidates/numbers/signs.ts';
import { type Giver, inherit, isHeir, nextGiver } from './candidates/units/heirs.ts';
import { readMultiple } from './candidates/multiples.ts';
import { readAmount } from './candidates/ranges.ts';
import { readRank } from './candidates/ranks.ts';
import { completeChanged, completeListed } from './candidates/units/shared.ts';
import { beginsFraction } from './candidates/numbers/written-fractions.ts';
import { readShare } from './candidates/shares.ts';
import { tokenAt } from '../read/index.ts';
import type { FigureReading } from './figure-reading.ts';
import { codeAt } from './traps/naming/codes.ts';
import { isFigure } from './traps/index.ts';

/** What reads a candidate at a token; the first that finds one has it. */
const readers = [readMultiple, readRank, readShare, readFraction, readAmount];

/** Is told what was decided of each number, and by which rows. */
export interface Listener {
  readonly onCode: (name: string, first: number, next: number) => void;
  readonly onRow: (row: { readonly name: string; readonly weight: number }) => void;
  readonly onDecided: (candidate: Candidate, isFigure: boolean) => void;
}

/** The candidates that state data, in order of appearance, not overlapping. */
export function findCandidates(reading: FigureReading, listener?: Listener): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  let refused = -1;
  let accepted: Candidate | null = null;
  let giver: Giver | null = null;
  for (let place = 0; place < tokens.length;) {
    if (!mayBegin(reading, place)) {
      place++;
      continue;
    }
    const code = codeAt(reading, place);
    if (code) {
      listener?.onCode(code.code.name, place, code.next);
      place = code.next;
      refused = place;
      continue;
    }
    const candidate = readCandidate(reading, place);
    if (!candidate) {
      // Digits that are no number, such as a version, may begin a list of them.
      if (tokens[place]?.kind === 'digits') refused = place + 1;
      place++;
      continue;
    }
    const heir = giver !== null && isHeir(reading, candidate, giver);
    const judged = { reading, candidate, isHeir: heir, earlier: { refused, accepted } };
    const isGood = isFigure(judged, listener?.onRow);
    listener?.onDecided(candidate, isGood);
    if (isGood) {
      const whole =
        heir && giver
          ? inherit(candidate, giver)
          : completeChanged(reading, found.at(-1), completeListed(reading, candidate));
      found.push(whole);
      giver = nextGiver(reading, giver, whole);
      accepted = candidate;
      place = candidate.next;
    } else {
      // Behind the whole of it: what is left of a refused range would be half a statement.
      place = candidate.quantities.at(-1)?.next ?? place + 1;
      refused = place;
    }
  }
  return found;
}

function mayBegin(reading: FigureReading, place: number): boolean {
  const { tokens, mayBegin: isStart } = reading;
  const token = tokens[place];
  if (!token) return false;
  const { kind } = token;
  if (kind === 'digits') return true;
  if (kind === 'mark') {
    if (isMinusAt(reading, place)) return true;
    if (beginsFraction(token, tokenAt(tokens, place + 1))) return true;
  }
  return isStart(token, tokenAt(tokens, place + 1));
}

function readCandidate(reading: FigureReading, place: number): Candidate | null {
  for (const read of readers) {
    const candidate = read(reading, place);
    if (candidate) return candidate;
  }
  return null;
}
