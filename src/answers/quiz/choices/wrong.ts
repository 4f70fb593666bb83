import { areSiblings, isKindOf, isPartOf } from './kinship.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { commonStart, likeness, sameness } from '../text/words.ts';

/** Definitions with so many words in common may be of one thing. */
const SAME = 0.6;
/** The same of two that are defined side by side. */
const SAME_BESIDE = 0.85;
/** Words of a definition that is so short that it may be true of others. */
const FEW = 3;

/** Whether a term is surely not what is asked for, nor named in the text. */
export function isWrong(
  asked: TermCandidate,
  other: TermCandidate,
  text: ReadonlySet<string>,
): boolean {
  const isNamed =
    areIn(other.stems, text) ||
    // "Libel: a defamatory statement" is a kind of defamation.
    areIn(asked.stems, other.telling);
  // A kind of the other, or the other of it: both may be right.
  const isKind = isPartOf(asked, other) || isPartOf(other, asked) || isKindOf(other, asked);
  const isSame = areSiblings(asked, other)
    ? sameness(asked.telling, other.telling) >= SAME_BESIDE
    : likeness(asked.telling, other.telling) >= SAME;
  // "A figure with straight sides": what is told of more than one thing.
  // "A figure with three sides" beside "a figure with four sides" is told apart by its own word.
  const isContrast = areSiblings(asked, other) && countShared(asked, other) < asked.telling.size;
  const isGeneral =
    !isContrast && asked.telling.size <= FEW && countShared(asked, other) >= asked.telling.size - 1;
  // "Hydrogen made of gas" is true of hydrogen made of gas whose carbon is stored.
  const isWider = countShared(asked, other) === asked.telling.size;
  return !isNamed && !isKind && !isSame && !isWider && !(isGeneral && asked.telling.size > 2);
}

/** Whether words of the family of each stem are among others. */
function areIn(stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...stems].every((stem) => [...others].some((one) => isOfFamily(stem, one)));
}

/** How many words two definitions have in common. */
export function countShared({ telling }: TermCandidate, other: TermCandidate): number {
  return [...telling].filter((stem) => other.telling.has(stem)).length;
}

/** Letters that two words of one family begin with, and the share of the shorter that they are. */
const FAMILY = 5;
const NEARLY = 0.8;

/** "Defamation", "defamatory": what a word is only a part of is another thing. */
function isOfFamily(a: string, b: string): boolean {
  const alike = commonStart(a, b);
  return a === b || (alike >= FAMILY && alike >= NEARLY * Math.min(a.length, b.length));
}
