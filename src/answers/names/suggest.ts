import { findWords, fold, slipsAllowed } from '../../language/index.ts';
import { prefixDistance } from './prefix-distance.ts';

/** A name that can be suggested; made once, matched at every key. */
export interface Candidate {
  readonly name: string;
  /** What choosing it fills in. */
  readonly value: string;
  /** What it is found by, its own name first: folded words with one space between. */
  readonly keys: readonly string[];
  /** All keys, each behind a line end: one search in it takes the place of one for each key. */
  readonly text: string;
}

/** Of the most frequent names only so many are looked through for slips of the pen. */
const MOST_FOR_SLIPS = 2_000;
/** Discord: longest name and value of a choice. */
const LONGEST = 100;

/** A candidate of a name that stands for itself, or null where Discord could not show it. */
export function toCandidate(name: string, value = name, aliases: readonly string[] = []) {
  if (name.trim() === '' || name.length > LONGEST || value.length > LONGEST) return null;
  const keys = [name, ...aliases].map(toKey);
  return { name, value, keys, text: keys.map((key) => `\n${key}`).join('') } satisfies Candidate;
}

/** The words folded, one space between: "Ele.me" → "ele me", "E.C.B." → "ecb". */
function toKey(text: string): string {
  return Array.from(findWords(text), ({ text: word }) => fold(word)).join(' ');
}

/**
 * The candidates that what was typed may become, in their order: those that begin with it, then
 * those of which a word does, then those that it is a misspelling of.
 */
export function matchCandidates(
  typed: string,
  candidates: readonly Candidate[],
  most: number,
): Candidate[] {
  const wanted = toKey(typed);
  if (wanted === '') return candidates.slice(0, most);
  const first = `\n${wanted}`;
  const later = ` ${wanted}`;
  const starting: Candidate[] = [];
  const inside: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.text.includes(first)) starting.push(candidate);
    else if (candidate.text.includes(later)) inside.push(candidate);
    if (starting.length >= most) break;
  }
  const found = [...starting, ...inside].slice(0, most);
  return found.length >= most
    ? found
    : [...found, ...findSlips(wanted, candidates, found)].slice(0, most);
}

function findSlips(
  wanted: string,
  candidates: readonly Candidate[],
  found: readonly Candidate[],
): Candidate[] {
  const most = slipsAllowed(wanted.length);
  if (most === 0) return [];
  const known = new Set(found);
  return candidates
    .slice(0, MOST_FOR_SLIPS)
    .filter((candidate) => !known.has(candidate) && candidate.keys.some((key) => isSlip(key)));

  function isSlip(key: string): boolean {
    // Nobody misspells both of the first two letters; most names are passed over here.
    if (key[0] !== wanted[0] && key[0] !== wanted[1] && key[1] !== wanted[0]) return false;
    return prefixDistance(wanted, key, most) <= most;
  }
}
