import { languagePacks, toWords } from '../../../language/index.ts';
import { areApart, isEndedApart } from './kinds-apart.ts';
import { listedKindsOf } from '../genera/kinds-of-words.ts';
import { isAdjective } from './kinship.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import {
  haveOneGenus,
  haveOneHead,
  headOf,
  isClass,
  isDoer,
  isPerson,
  kindsOfEnding,
  kindsOfTerm,
  meet,
} from './kinds-of-terms.ts';

/** Passages between two terms, outside of a list, that may still be about the same. */
const FARTHEST = 40;

/** Whether another term of the source stands near, and is written in the same way. */
export function fitsPlace(asked: TermCandidate, other: TermCandidate): boolean {
  return (
    other !== asked &&
    other.passage.source === asked.passage.source &&
    isNearEnough(asked, other) &&
    fitsForm(asked, other)
  );
}

/** Whether another term is written in the same way. */
export function fitsForm(asked: TermCandidate, other: TermCandidate): boolean {
  return (
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
  return (
    (!lacks || mayLack) && (mayLack || asked.article !== 'indefinite' || other.article !== 'none')
  );
}

/** Whether what a term is told to be, or what its name says, rules it out beside another. */
export function isOddOne(asked: TermCandidate, other: TermCandidate): boolean {
  if (haveOneGenus(asked, other)) return false;
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  // What is asked for as a person is no "budget line".
  const named = listedKindsOf(headOf(other), other.language);
  if (areApart(kinds, others) || areApart(kinds, named)) return true;
  if (isPerson(asked) !== isPerson(other)) return true;
  // "ATP" is no process beside "assimilation".
  const isOtherForm = asked.form !== other.form && kinds.size > 0 && !meet(kinds, others);
  return isOtherForm || isRuledOutByName(asked, other);
}

/**
 * Whether the plain meaning of its name rules a term out: a "citation right" is no rise of prices, and
 * a "follower" no number. Of a name that says nothing nobody knows.
 */
function isRuledOutByName(asked: TermCandidate, other: TermCandidate): boolean {
  if (!asked.genus.isThing) return false;
  const told = kindsOfTerm(asked);
  const kinds = told.size > 0 ? told : listedKindsOf(headOf(asked), asked.language);
  const isOfList = asked.isOfOneKind && areOfOneList(asked, other);
  // What is told to be something of no list may be of any kind, and what is told of another kind is not.
  if (kinds.size === 0 && !isOfList && kindsOfTerm(other).size > 0) {
    // "Nationalism" and "imperialism" are alike by name.
    return !meet(kindsOfEnding(asked), kindsOfEnding(other));
  }
  if (haveOneHead(asked, other) || meet(kinds, kindsOfTerm(other))) return false;
  const named = listedKindsOf(headOf(other), other.language);
  if (named.size > 0) return !meet(kinds, named);
  if (isDoer(asked) !== isDoer(other)) return true;
  const ending = kindsOfEnding(other);
  if (meet(ending, kindsOfEnding(asked))) return false;
  return ending.size > 0 && isEndedApart(kinds, ending);
}

export function isSetApart({ definition }: TermCandidate): boolean {
  return definition.form === 'label';
}

export function isOfSection({ passage }: TermCandidate, other: TermCandidate): boolean {
  return passage.heading === other.passage.heading;
}

/** Whether both are rows of one list, or told of near each other. */
function isNearEnough(asked: TermCandidate, other: TermCandidate): boolean {
  return areOfOneList(asked, other) || Math.abs(asked.ordinal - other.ordinal) <= FARTHEST;
}

export function areOfOneList({ list }: TermCandidate, other: TermCandidate): boolean {
  return list !== null && list === other.list;
}
