import { fold } from '../../language/index.ts';
import { draw } from './chance.ts';
import { nearFirst, nearness } from './nearness.ts';
import type { TermCandidate } from './term-candidates.ts';
import { likeness, sharesKin, stemsOf } from './words.ts';

/** Definitions with so many words in common may be of one thing. */
const SAME = 0.6;
/** Terms that are looked at, where there are many. */
const MOST_TRIED = 400;

/**
 * Other terms that may be the answer by their form and are not it, the best first: of the same
 * source, defined in the same way, about as long.
 */
export function otherTerms(
  asked: TermCandidate,
  all: readonly TermCandidate[],
  seed: number,
): TermCandidate[] {
  const { passage, shown, label } = asked;
  const text = stemsOf(passage.text.slice(...shown), asked.language);
  const like = all.filter((other) => mayReplace(asked, other));
  const scored = nearFirst(asked, like, MOST_TRIED, seed)
    .filter((other) => isWrong(asked, other, text))
    .map((other) => ({ other, score: scoreOf(asked, other) + draw(seed, label, other.label) }))
    .toSorted((a, b) => b.score - a.score);
  const known = new Set([fold(label)]);
  return scored.flatMap(({ other }) => {
    const key = fold(other.label);
    if (known.has(key)) return [];
    known.add(key);
    return [other];
  });
}

/** Whether another term is written in the same way and fits the verb. */
function mayReplace(asked: TermCandidate, other: TermCandidate): boolean {
  return (
    other !== asked &&
    other.language === asked.language &&
    other.form === asked.form &&
    other.isPlural === asked.isPlural &&
    other.isNominal === asked.isNominal
  );
}

/** Whether a term is surely not what is asked for, nor named in the text. */
function isWrong(asked: TermCandidate, other: TermCandidate, text: ReadonlySet<string>): boolean {
  const isNamed = [...other.stems].every((stem) => text.has(stem));
  // A kind of the other, or the other of it: both may be right.
  const isKind =
    sharesAll(asked.stems, other.stems) ||
    [...asked.stems].every((stem) => other.telling.has(stem));
  // Of another subject a term is no choice at all.
  const isNear = nearness(asked.passage, other.passage) > 0 || countShared(asked, other) > 0;
  return !isNamed && !isKind && isNear && likeness(asked.telling, other.telling) < SAME;
}

function sharesAll(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    [...a].every((stem) => sharesKin(new Set([stem]), b)) ||
    [...b].every((stem) => sharesKin(new Set([stem]), a))
  );
}

function countShared({ telling }: TermCandidate, other: TermCandidate): number {
  return [...telling].filter((stem) => other.telling.has(stem)).length;
}

function scoreOf(asked: TermCandidate, other: TermCandidate): number {
  return (
    4 * nearness(asked.passage, other.passage) +
    Math.min(2, countShared(asked, other)) +
    (openingOf(asked) === openingOf(other) ? 1 : 0) +
    (asked.passage.heading === other.passage.heading ? 0.5 : 0) -
    Math.abs(asked.label.split(' ').length - other.label.split(' ').length) / 2
  );
}

function openingOf({ passage: { text }, definition: { body } }: TermCandidate): string {
  return fold(text.slice(...body).split(' ', 1)[0] ?? '');
}
