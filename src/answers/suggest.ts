import { editDistance, slipsAllowed } from '../language/edit-distance.ts';
import { fold } from '../language/fold.ts';

/** A name that can be suggested; made once, matched at every key. */
export interface Candidate {
  readonly name: string;
  /** What choosing it fills in. */
  readonly value: string;
  /** Folded texts that it is found by, its own name first. */
  readonly keys: readonly string[];
}

/** Of the most frequent names only so many are looked through for slips of the pen. */
const MOST_FOR_SLIPS = 3_000;
/** Discord: longest name and value of a choice. */
const LONGEST = 100;

/** A candidate of a name that stands for itself, or null where Discord could not show it. */
export function toCandidate(name: string, value = name, aliases: readonly string[] = []) {
  if (name.trim() === '' || name.length > LONGEST || value.length > LONGEST) return null;
  return { name, value, keys: [name, ...aliases].map(fold) } satisfies Candidate;
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
  const wanted = fold(typed.trim());
  if (wanted === '') return candidates.slice(0, most);
  const starting: Candidate[] = [];
  const inside: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.keys.some((key) => key.startsWith(wanted))) starting.push(candidate);
    else if (candidate.keys.some((key) => hasWord(key, wanted))) inside.push(candidate);
    if (starting.length >= most) break;
  }
  const found = [...starting, ...inside].slice(0, most);
  return found.length >= most
    ? found
    : [...found, ...findSlips(wanted, candidates, found)].slice(0, most);
}

/** Whether a later word of the key begins so. */
function hasWord(key: string, wanted: string): boolean {
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    if (at > 0 && !/[\p{L}\p{N}]/u.test(key.charAt(at - 1))) return true;
  }
  return false;
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

  /** What was typed may be the beginning only, so it is held against beginnings of its length. */
  function isSlip(key: string): boolean {
    if (key[0] !== wanted[0] && key[0] !== wanted[1] && key[1] !== wanted[0]) return false;
    for (let length = wanted.length - most; length <= wanted.length + most; length++) {
      if (length > key.length) return false;
      if (editDistance(wanted, key.slice(0, length), most) <= most) return true;
    }
    return false;
  }
}
