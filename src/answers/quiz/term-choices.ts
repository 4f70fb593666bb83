import { fold, languagePacks, toWords } from '../../language/index.ts';
import { draw } from './chance.ts';
import { nearFirst, nearness } from './nearness.ts';
import type { TermCandidate } from './term-candidates.ts';
import {
  areOfFamily,
  areSiblings,
  isAdjective,
  isKindOf,
  isPartOf,
  isSurelyAlike,
  kinship,
  likeEndings,
} from './kinship.ts';
import { likeness, sameness, stemsOf } from './words.ts';

/** Definitions with so many words in common may be of one thing. */
const SAME = 0.6;
/** The same of two that are defined side by side. */
const SAME_BESIDE = 0.85;
/** Choices of another kind are none: so many are like what is asked for, and as many of its source. */
const FEWEST_LIKE = 2;
const CHOICES = 3;
/** Terms of a source that has enough of them to be strict with. */
const MANY = 8;
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
  const others = scored.flatMap(({ other }) => {
    const key = fold(other.label);
    if (known.has(key)) return [];
    known.add(key);
    return [other];
  });
  const chosen = withoutFamily(asked, others).slice(0, CHOICES);
  const isOfSource = ({ passage: { source } }: TermCandidate) => source === passage.source;
  const isRich = like.filter(isOfSource).length >= MANY;
  return areLike(asked, chosen, isRich) ? chosen : [];
}

/** Whether choices are of the source of the answer and of its kind, as far as can be told. */
function areLike(asked: TermCandidate, chosen: readonly TermCandidate[], isRich: boolean): boolean {
  const isNear = ({ passage }: TermCandidate) => nearness(asked.passage, passage) === 1;
  if (chosen.filter(isNear).length < FEWEST_LIKE) return false;
  return (
    chosen.filter((other) => kinship(asked, other) > 0).length >= FEWEST_LIKE &&
    (!isRich || chosen.some((other) => isSurelyAlike(asked, other)))
  );
}

/** Most choices with a word in common that the answer lacks: of three it would be the odd one out. */
const MOST_OF_FAMILY = 2;

function withoutFamily(asked: TermCandidate, others: readonly TermCandidate[]): TermCandidate[] {
  const chosen: TermCandidate[] = [];
  for (const other of others) {
    const isOwn = (stem: string) => ![...asked.stems].some((one) => areOfFamily(stem, one));
    const own = [...other.stems].filter(isOwn);
    const isOfFamily = own.some(
      (stem) =>
        chosen.filter(({ stems }) => [...stems].some((one) => areOfFamily(stem, one))).length >=
        MOST_OF_FAMILY,
    );
    if (!isOfFamily) chosen.push(other);
  }
  return chosen;
}

/** Whether another term is written in the same way and fits the verb. */
function mayReplace(asked: TermCandidate, other: TermCandidate): boolean {
  return (
    other !== asked &&
    other.language === asked.language &&
    other.form === asked.form &&
    fitsArticle(asked, other) &&
    isAdjective(asked) === isAdjective(other) &&
    (asked.definition.form === 'label' || other.isPlural === asked.isPlural)
  );
}

/** Whether another term may stand behind the article that is shown: "a(n) morpheme", not "inflection". */
function fitsArticle(asked: TermCandidate, other: TermCandidate): boolean {
  if (asked.definition.form === 'label' || other.definition.form === 'label') return true;
  const { gapArticles = '' } = languagePacks.get(asked.language)?.cohesion ?? {};
  // In brackets it may be left out.
  const mayLack = [...toWords(gapArticles)].some((pair) => pair.includes('=('));
  return mayLack || asked.article !== 'indefinite' || other.article !== 'none';
}

/** Whether a term is surely not what is asked for, nor named in the text. */
function isWrong(asked: TermCandidate, other: TermCandidate, text: ReadonlySet<string>): boolean {
  const isNamed = [...other.stems].every((stem) => text.has(stem));
  // A kind of the other, or the other of it: both may be right.
  const isKind = isPartOf(asked, other) || isPartOf(other, asked) || isKindOf(other, asked);
  // Of another subject a term is no choice at all.
  const isNear = nearness(asked.passage, other.passage) > 0 || countShared(asked, other) > 0;
  const isSame = areSiblings(asked, other)
    ? sameness(asked.telling, other.telling) >= SAME_BESIDE
    : likeness(asked.telling, other.telling) >= SAME;
  return !isNamed && !isKind && isNear && !isSame;
}

function countShared({ telling }: TermCandidate, other: TermCandidate): number {
  return [...telling].filter((stem) => other.telling.has(stem)).length;
}

function scoreOf(asked: TermCandidate, other: TermCandidate): number {
  return (
    4 * nearness(asked.passage, other.passage) +
    kinship(asked, other) +
    likeEndings(asked, other) / 2 +
    Math.min(2, countShared(asked, other)) / 2 +
    (openingOf(asked) === openingOf(other) ? 0.5 : 0) +
    (asked.isNominal === other.isNominal ? 0.5 : 0) +
    (asked.isPlural === other.isPlural ? 0.5 : 0) +
    (asked.article === other.article ? 1 : 0) -
    Math.abs(countWords(asked) - countWords(other)) / 2
  );
}

function countWords({ label }: TermCandidate): number {
  return label.split(' ').length;
}

function openingOf({ passage: { text }, definition: { body } }: TermCandidate): string {
  return fold(text.slice(...body).split(' ', 1)[0] ?? '');
}
