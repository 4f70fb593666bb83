import { fold, languagePacks, toWords } from '../../language/index.ts';
import { draw } from './chance.ts';
import { nearFirst, nearness } from './nearness.ts';
import type { TermCandidate } from './term-candidates.ts';
import { areOfFamily, isAdjective, kinship, likeEndings } from './kinship.ts';
import { type Alikeness, alikeness, areLoose } from './alike.ts';
import { stemsOf } from './words.ts';
import { countShared, isWrong } from './wrong.ts';

/** Most choices beside the answer, and so many of its source: of another they are of another subject. */
const CHOICES = 3;
const FEWEST_NEAR = 2;
/** So many choices of the same section are enough. */
const FEWEST = 2;
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
  const chosen = ofOneSection(asked, withoutFamily(asked, ofOneKind(asked, others))).slice(
    0,
    CHOICES,
  );
  const isNear = ({ passage: of }: TermCandidate) => nearness(passage, of) === 1;
  return chosen.filter(isNear).length >= FEWEST_NEAR ? chosen : [];
}

/** The surest of its kind; where they are too few in its section, the others of the section first. */
function ofOneKind(asked: TermCandidate, others: readonly TermCandidate[]): TermCandidate[] {
  const degrees = others.map((other) => ({ other, degree: alikeness(asked, other) }));
  const of = (wanted: Alikeness) =>
    degrees.flatMap(({ other, degree }) => (degree === wanted ? [other] : []));
  const [same, beside] = [of('same'), of('beside')];
  const own = same.filter((other) => isOfSection(asked, other));
  if (own.length >= FEWEST) return own;
  const near = [...own, ...beside];
  if (near.length >= FEWEST && near.every((other) => isOfSection(asked, other))) {
    // Of two that only happen in one section either may be about something else.
    const isFirm = near.length > FEWEST || !beside.some((other) => areLoose(asked, other));
    if (isFirm) return near;
  }
  if (same.length >= FEWEST) return same;
  const all = [...same, ...beside];
  return all.length > FEWEST || !beside.some((other) => areLoose(asked, other)) ? all : [];
}

function isOfSection({ passage }: TermCandidate, other: TermCandidate): boolean {
  return passage.heading === other.passage.heading;
}

/** Those of its section, where they are enough: of another one they may be about something else. */
function ofOneSection(asked: TermCandidate, others: readonly TermCandidate[]): TermCandidate[] {
  const own = others.filter((other) => isOfSection(asked, other));
  return own.length >= FEWEST ? own : [...others];
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
  // Of two that are alike the answer would be the odd one out.
  const isPair = chosen.length === FEWEST && chosen.every((one) => isOfFamilyOf(one, chosen));
  return isPair ? [] : chosen;

  function isOfFamilyOf(one: TermCandidate, all: readonly TermCandidate[]): boolean {
    return [...one.stems].some(
      (stem) =>
        ![...asked.stems].some((own) => areOfFamily(stem, own)) &&
        all.every(({ stems }) => [...stems].some((other) => areOfFamily(stem, other))),
    );
  }
}

/** Whether another term is written in the same way and fits the verb. */
function mayReplace(asked: TermCandidate, other: TermCandidate): boolean {
  return (
    other !== asked &&
    other.language === asked.language &&
    other.form === asked.form &&
    fitsArticle(asked, other) &&
    isAdjective(asked) === isAdjective(other) &&
    other.isPlural === asked.isPlural
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
