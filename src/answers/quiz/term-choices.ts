import { fold, languagePacks, toWords } from '../../language/index.ts';
import { draw } from './chance.ts';
import { areApart } from './kinds-apart.ts';
import { listedKindsOf } from './kinds-of-words.ts';
import { areOfFamily, isAdjective } from './kinship.ts';
import { nearFirst } from './nearness.ts';
import type { TermCandidate } from './term-candidates.ts';
import { haveOneHead, headOf, isClass, kindsOfTerm, meet } from './term-kinds.ts';
import { sharesKin, stemsOf } from './words.ts';
import { countShared, isWrong } from './wrong.ts';

/** Most choices beside the answer. */
const CHOICES = 3;
/** So many of its list are enough. */
const FEWEST = 2;
/** Terms that are looked at, where there are many. */
const MOST_TRIED = 400;
/** Passages between two terms, outside of a list, that may still be about the same. */
const FARTHEST = 40;
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
  const { passage, shown, label, language } = asked;
  const text = stemsOf(passage.text.slice(...shown), language);
  const fits = all.filter((other) => fitsPlace(asked, other) && isWrong(asked, other, text));
  const alike = fits.filter((other) => mayBeOfOneKind(asked, other));
  const like = alike.length < FEWEST ? fits.filter((other) => areBelowOne(asked, other)) : alike;
  const scored = nearFirst(asked, like, MOST_TRIED, seed)
    .map((other) => ({ other, score: scoreOf(asked, other) + draw(seed, label, other.label) / 2 }))
    .toSorted((a, b) => b.score - a.score);
  const known = new Set([fold(label)]);
  const others = scored.flatMap(({ other }) => {
    const key = fold(other.label);
    if (known.has(key)) return [];
    known.add(key);
    return [other];
  });
  return nearest(asked, withoutFamily(asked, others)).slice(0, CHOICES);
}

/** Those of its list, where it is about one thing and they are enough. */
function nearest(asked: TermCandidate, others: readonly TermCandidate[]): TermCandidate[] {
  const ofList = asked.isOfOneKind ? others.filter((other) => areOfOneList(asked, other)) : [];
  return ofList.length >= FEWEST ? ofList : [...others];
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

/** Whether another term of the source is written in the same way. */
function fitsPlace(asked: TermCandidate, other: TermCandidate): boolean {
  return (
    other !== asked &&
    other.passage.source === asked.passage.source &&
    other.language === asked.language &&
    fitsArticle(asked, other) &&
    isAdjective(asked) === isAdjective(other) &&
    other.isPlural === asked.isPlural &&
    (!isClass(other) || haveOneHead(asked, other))
  );
}

/** Whether another term may stand behind the article that is shown: "a(n) morpheme", not "inflection". */
function fitsArticle(asked: TermCandidate, other: TermCandidate): boolean {
  if (asked.definition.form === 'label' || other.definition.form === 'label') return true;
  const { gapArticles = '' } = languagePacks.get(asked.language)?.cohesion ?? {};
  // In brackets it may be left out.
  const mayLack = [...toWords(gapArticles)].some((pair) => pair.includes('=('));
  const lacks = asked.article === 'none' && other.article === 'indefinite';
  return !lacks && (mayLack || asked.article !== 'indefinite' || other.article !== 'none');
}

/**
 * Whether what both are told to be rules none out. Of what is not told a list may be, or the text of
 * one section; elsewhere both are told to be of one kind.
 */
function mayBeOfOneKind(asked: TermCandidate, other: TermCandidate): boolean {
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  // What is asked for as a person is no "budget line".
  const named = listedKindsOf(headOf(other), other.language);
  if (areApart(kinds, others) || areApart(kinds, named)) return false;
  if (kinds.has('person') !== others.has('person') && !named.has('person')) return false;
  if (areOfOneList(asked, other)) return true;
  if (!other.isExplained) return false;
  const isBeside = isOfSection(asked, other) && isSetApart(asked) === isSetApart(other);
  // Rows of a list are another matter than the text beside it.
  if (isBeside && asked.list === null && other.list === null) return true;
  return Math.abs(asked.ordinal - other.ordinal) <= FARTHEST && meet(kinds, others);
}

/** Whether both are rows of a list about one thing: what its rows are told to be hardly matters. */
function areBelowOne(asked: TermCandidate, other: TermCandidate): boolean {
  const [isPerson, isOther] = [asked, other].map((one) => kindsOfTerm(one).has('person'));
  return asked.isOfOneKind && areOfOneList(asked, other) && isPerson === isOther;
}

function isSetApart({ definition }: TermCandidate): boolean {
  return definition.form === 'label';
}

function isOfSection({ passage }: TermCandidate, other: TermCandidate): boolean {
  return passage.heading === other.passage.heading;
}

function areOfOneList({ list }: TermCandidate, other: TermCandidate): boolean {
  return list !== null && list === other.list;
}

function scoreOf(asked: TermCandidate, other: TermCandidate): number {
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  return (
    (meet(kinds, others) ? 3 : kinds.size > 0 === others.size > 0 ? 1 : 0) +
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
