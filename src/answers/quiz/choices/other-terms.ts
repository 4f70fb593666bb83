import { fold } from '../../../language/index.ts';
import { draw } from '../text/chance.ts';
import { BROAD, fitsFromElsewhere } from './elsewhere.ts';
import { areOfFamily } from './kinship.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneGenus, haveOneHead, kindsOfTerm, meet } from './kinds-of-terms.ts';
import {
  areBelowOne,
  areOfOneList,
  fitsPlace,
  isOfSection,
  isSetApart,
  mayBeOfOneKind,
} from './places.ts';
import { sharesKin, stemsOf } from '../text/words.ts';
import { countShared, isWrong } from './wrong.ts';

/** Most choices beside the answer. */
const CHOICES = 3;
/** So many of its list or its kind are enough. */
const FEWEST = 2;
/** Rows between two terms of a list, as many as matter. */
const ROWS = 12;

/**
 * Other terms that may be the answer by their form and are not it, the best first: of the same source
 * and not apart in what they are, before all of the same kind, the same word, the same list, near by.
 */
export function otherTerms(
  asked: TermCandidate,
  all: readonly TermCandidate[],
  seed: number,
): TermCandidate[] {
  const { passage, shown, language } = asked;
  const text = stemsOf(passage.text.slice(...shown), language);
  const fits = all.filter((other) => fitsPlace(asked, other) && isWrong(asked, other, text));
  const alike = fits.filter((other) => mayBeOfOneKind(asked, other));
  const like = alike.length < FEWEST ? fits.filter((other) => areBelowOne(asked, other)) : alike;
  const own = nearest(asked, withoutFamily(asked, inOrder(asked, like, seed))).slice(0, CHOICES);
  if (own.length >= CHOICES) return own;
  const elsewhere = all.filter(
    (other) => fitsFromElsewhere(asked, other) && isWrong(asked, other, text),
  );
  const more = withoutFamily(asked, inOrder(asked, elsewhere, seed)).filter(
    (other) => !own.some((one) => fold(one.label) === fold(other.label)),
  );
  return [...own, ...more].slice(0, CHOICES);
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

/** Those of its list, where that is about one thing, or of its kind, or of its section, where they are enough. */
function nearest(asked: TermCandidate, all: readonly TermCandidate[]): readonly TermCandidate[] {
  // "DNS" stands among abbreviations, where they are enough.
  const short = all.filter(({ form }) => form === 'short');
  const others = asked.form === 'short' && short.length >= FEWEST ? short : all;
  const isOfList = (other: TermCandidate) => asked.isOfOneKind && areOfOneList(asked, other);
  const isOfKind = (other: TermCandidate) => {
    const common = [...kindsOfTerm(asked)].filter((kind) => kindsOfTerm(other).has(kind));
    return common.some((kind) => isOfSection(asked, other) || !BROAD.has(kind));
  };
  const isOfGenus = (other: TermCandidate) =>
    haveOneGenus(asked, other) && isOfSection(asked, other);
  const nearer = [
    isOfList,
    isOfGenus,
    isOfKind,
    (other: TermCandidate) => isOfSection(asked, other),
  ];
  return nearer.map((is) => others.filter(is)).find(({ length }) => length >= FEWEST) ?? others;
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
