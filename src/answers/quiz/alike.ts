import { languagePacks, splitName, toWords } from '../../language/index.ts';
import { listedKindsOf } from './kinds-of-words.ts';
import { isHead } from './kinship.ts';
import type { TermCandidate, TermPlainly } from './term-candidates.ts';
import { commonEnd, matcherOf } from './words.ts';

/** Letters that two terms end alike with, so that they name things of one kind. */
const LIKE_ENDING = 6;
/** So many of them before what is only an ending: "-isatie". */
const BEFORE_ENDING = 3;
/** Things that can be seen and touched: in a list of one kind they are told apart by what they do. */
const TOUCHED: ReadonlySet<string> = new Set(['substance', 'mixture', 'part', 'piece', 'device']);
/** Kinds of so many things that of another section they are about something else. */
const BROAD: ReadonlySet<string> = new Set([
  'action',
  'doing',
  'effect',
  'state',
  'amount',
  'number',
  'illness',
]);
const NONE: ReadonlySet<string> = new Set();
/** Kinds of nouns by their endings, in the order of the rows of `nounKinds`. */
const BY_ENDING = ['action', 'state', 'idea', 'effect', 'idea'];

/** How surely another term is of the kind of what is asked for. */
export type Alikeness = 'same' | 'beside' | 'none';

/**
 * Whether another term surely is of the kind of what is asked for, so that the ordinary meaning of the
 * words does not rule it out: by its last word, by what the definitions say it is, by its list.
 */
export function alikeness(asked: TermCandidate, other: TermCandidate): Alikeness {
  // Of another source it is of another subject.
  if (asked.passage.source !== other.passage.source) return 'none';
  const told = toldKinds(asked);
  const named = listedKindsOf(headOf(other), other.language);
  if (haveOneHead(asked, other)) return 'same';
  // What is asked for as a person is no "budget line".
  if (told.size > 0 && named.size > 0 && !meet(told, named)) return 'none';
  const others = kindsOfTerm(other);
  const isOneGenus = asked.genus.head !== '' && asked.genus.head === other.genus.head;
  const isSection = isOneSection(asked, other);
  const isNear = isUnderOne(asked, other) || ![...told].some((kind) => BROAD.has(kind));
  if (isOneGenus && isNear && (told.size === 0 || meet(told, others))) return 'same';
  // Of another section it is about something else, as are rows of a list beside running text.
  const near = isUnderOne(asked, other) && isOneLot(asked, other, told) ? 'beside' : 'none';
  const isList = asked.list !== null && asked.list === other.list && isSection;
  if (asked.isOfOneKind && isList) {
    // "Brings water to the sea" stands among what else is done, a thing among things.
    const isUnknown = told.size === 0 || others.size === 0;
    const areUnknown = told.size + toldKinds(other).size === 0;
    const areThings = asked.genus.isThing === other.genus.isThing;
    if (isUnknown) return areThings && (told.size > 0 || areUnknown) ? 'beside' : 'none';
    if (meet(told, others)) return 'beside';
    return areTouched(told) && areTouched(others) ? 'beside' : 'none';
  }
  // What the definition says first is no thing of any kind: only the terms themselves tell.
  if (told.size === 0) {
    return isSection && meet(listedKindsOf(headOf(asked), asked.language), named)
      ? 'beside'
      : 'none';
  }
  if (meet(told, others)) return near;
  const isSomething = others.size === 0 ? other.genus.isThing : areTouched(others);
  return isList && areTouched(told) && isSomething ? 'beside' : 'none';
}

/** Whether both stand below one heading, whatever it says, or below none. */
function isUnderOne({ passage }: TermCandidate, other: TermCandidate): boolean {
  return passage.heading === other.passage.heading;
}

/** Whether what happens is told of in one list, or both times in running text. */
function isOneLot(a: TermCandidate, b: TermCandidate, told: ReadonlySet<string>): boolean {
  return (a.list === null) === (b.list === null) || ![...told].some((kind) => BROAD.has(kind));
}

/** Whether both end in the same word or in the same part of one: "focus group", "control group". */
function haveOneHead(asked: TermCandidate, other: TermCandidate): boolean {
  const [a, b] = [headOf(asked), headOf(other)];
  if (a === b) return true;
  // "Heupgewricht" is a "gewricht"; in a language that writes such words apart a rectangle is no angle.
  if (isHead(a, b) || isHead(b, a)) return hasCompounds(asked);
  const end = commonEnd(a, b);
  return end >= LIKE_ENDING && end - lengthOfEnding(a, asked.language) >= BEFORE_ENDING;
}

function hasCompounds({ language }: TermCandidate): boolean {
  return languagePacks.get(language)?.words.compoundLinks !== undefined;
}

/** Whether both stand in one section about something; a list of terms is about anything. */
function isOneSection(asked: TermPlainly, other: TermPlainly): boolean {
  const { passage } = asked;
  const isBeside = passage.source === other.passage.source && passage.heading !== null;
  return (
    isBeside && passage.heading === other.passage.heading && !isGlossary(passage.heading, asked)
  );
}

/** Whether a heading says that terms of any kind stand below. */
export function isGlossary(heading: string, { language }: Pick<TermPlainly, 'language'>): boolean {
  const glossaries = toWords(languagePacks.get(language)?.cohesion?.glossaries ?? '');
  return splitName(heading).some((word) => glossaries.has(word));
}

/** The kinds that a definition tells; of one that names no thing of a kind, those of the term itself. */
function toldKinds({ genus, language, label }: TermPlainly): ReadonlySet<string> {
  if (genus.isThing || genus.kinds.size === 0) return genus.kinds;
  const named = listedKindsOf(headOf({ label, language }), language);
  return named.size > 0 && !meet(named, genus.kinds) ? named : genus.kinds;
}

/** Letters of the ending that tells of what kind a noun is. */
function lengthOfEnding(word: string, language: string): number {
  const { nounKinds = [] } = languagePacks.get(language)?.cohesion ?? {};
  const endings = nounKinds.flatMap((list) => [...toWords(list)].map((ending) => ending.slice(1)));
  return Math.max(0, ...endings.map((ending) => (word.endsWith(ending) ? ending.length : 0)));
}

/** What a term is, by its definition, or else by its own words. */
export function kindsOfTerm(candidate: TermPlainly): ReadonlySet<string> {
  const told = toldKinds(candidate);
  if (told.size > 0) return told;
  const { genus, language } = candidate;
  const head = headOf(candidate);
  // "Baptism: a ritual by which" is no theory, "fold: a bend in" no layer.
  if (genus.isThing) return NONE;
  const named = listedKindsOf(head, language);
  if (named.size > 0) return named;
  const { nounKinds = [] } = languagePacks.get(language)?.cohesion ?? {};
  const kind = BY_ENDING[nounKinds.findIndex((endings) => matcherOf(endings)(head))];
  return new Set(kind === undefined ? [] : [kind]);
}

/** The last word of a term, of "wealth of nations" that before "of". */
export function headOf({ label, language }: Pick<TermCandidate, 'label' | 'language'>): string {
  const words = splitName(label);
  const linking = toWords(languagePacks.get(language)?.definitions?.linking ?? '');
  const end = words.findIndex((word, place) => place > 0 && linking.has(word));
  return words.at((end < 0 ? words.length : end) - 1) ?? '';
}

/** Whether things can be seen and touched. */
export function areTouched(kinds: ReadonlySet<string>): boolean {
  return meet(kinds, TOUCHED);
}

/** Whether a kind is in both. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
