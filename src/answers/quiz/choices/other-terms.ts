import { fold } from '../../../language/index.ts';
import { draw } from '../text/chance.ts';
import { closest } from './close.ts';
import { areOfFamily } from './kinship.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneHead, kindsOfTerm, meet } from './kinds-of-terms.ts';
import { areOfOneList, fitsPlace, isOfSection, isSetApart } from './places.ts';
import { sharesKin, stemsOf } from '../text/words.ts';
import { countShared, isWrong } from './wrong.ts';

/** Most choices beside the answer. */
const CHOICES = 3;
/** Rows between two terms of a list, as many as matter. */
const ROWS = 12;

/**
 * Other terms that may be the answer by their form, are not it and are close to it, the best first: of
 * the same kind, the same word, the same list, near by. None where they are too few.
 */
export function otherTerms(
  asked: TermCandidate,
  all: readonly TermCandidate[],
  seed: number,
): TermCandidate[] {
  const { passage, shown, language } = asked;
  const text = stemsOf(passage.text.slice(...shown), language);
  const fits = all.filter((other) => fitsPlace(asked, other) && isWrong(asked, other, text));
  return withoutFamily(asked, closest(asked, inOrder(asked, fits, seed))).slice(0, CHOICES);
}

/** The best first, each name once and not that of what is asked for. */
function inOrder(
  asked: TermCandidate,
  others: readonly TermCandidate[],
  seed: number,
): TermCandidate[] {
  const { label } = asked;
  const scored = others
    .map((other) => ({ other, score: scoreOf(asked, other) + draw(seed, label, other.label) / 2 }))
    .toSorted((a, b) => b.score - a.score);
  const known = new Set([fold(label)]);
  return scored.flatMap(({ other }) => {
    const key = fold(other.label);
    if (known.has(key)) return [];
    known.add(key);
    return [other];
  });
}

/** Most choices with a word in common that the answer lacks: of three it would be the odd one out. */
const MOST_OF_FAMILY = 2;

function withoutFamily(asked: TermCandidate, others: readonly TermCandidate[]): TermCandidate[] {
  const chosen: TermCandidate[] = [];
  for (const other of others) {
    const isOwn = (stem: string) => ![...asked.stems].some((one) => areOfFamily(stem, one));
    const isOfFamily = [...other.stems]
      .filter(isOwn)
      .some(
        (stem) =>
          chosen.filter(({ stems }) => [...stems].some((one) => areOfFamily(stem, one))).length >=
          MOST_OF_FAMILY,
      );
    if (!isOfFamily) chosen.push(other);
  }
  return chosen;
}

function scoreOf(asked: TermCandidate, other: TermCandidate): number {
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  return (
    (meet(kinds, others) ? 3 : kinds.size > 0 === others.size > 0 ? 1 : -1) +
    (haveOneHead(asked, other) ? 3 : sharesKin(asked.stems, other.stems) ? 1.5 : 0) +
    (areOfOneList(asked, other) ? 2 : 0) +
    (isOfSection(asked, other) ? 2 : 0) +
    (asked.form === other.form ? 1 : 0) +
    (other.isExplained ? 2 : 0) +
    (isSetApart(asked) === isSetApart(other) ? 1 : 0) +
    (asked.genus.isThing === other.genus.isThing ? 0.5 : 0) +
    (asked.isNominal === other.isNominal ? 0.5 : 0) +
    (asked.article === other.article ? 0.5 : 0) +
    Math.min(2, countShared(asked, other)) / 2 -
    Math.abs(countWords(asked) - countWords(other)) / 2 -
    Math.min(ROWS, Math.abs(asked.ordinal - other.ordinal)) / ROWS
  );
}

function countWords({ label }: TermCandidate): number {
  return label.split(' ').length;
}
