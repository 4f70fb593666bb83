import { languagePacks, splitName, toWords } from '../../language/index.ts';
import { listedKindsOf } from './kinds-of-words.ts';
import { isHead } from './kinship.ts';
import type { GlossList } from './gloss-lists.ts';
import type { TermCandidate, TermPlainly } from './term-candidates.ts';
import { commonEnd, matcherOf } from './words.ts';

/** Letters that two terms end alike with, so that they name things of one kind. */
const LIKE_ENDING = 6;
/** So many of them before what is only an ending: "-isatie". */
const BEFORE_ENDING = 3;
/** Rows of a list that may be of one kind of things; longer ones are glossaries. */
const LONGEST_LIST = 8;
/** Things that can be seen and touched: in a list of one kind they are told apart by what they do. */
const TOUCHED: ReadonlySet<string> = new Set(['substance', 'part', 'piece', 'device']);
/** Kinds of so many things that of another section they are about something else. */
const BROAD: ReadonlySet<string> = new Set([
  'action',
  'doing',
  'effect',
  'state',
  'amount',
  'number',
]);
const NONE: ReadonlySet<string> = new Set();
/** Kinds of nouns by their endings, in the order of the rows of `nounKinds`. */
const BY_ENDING = ['action', 'state', 'idea', 'effect', 'idea'];

/** How surely another term is of the kind of what is asked for. */
export type Alikeness = 'same' | 'beside' | 'kind' | 'none';

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
  const isNear =
    asked.passage.heading === other.passage.heading || ![...told].some((kind) => BROAD.has(kind));
  if (isOneGenus && isNear && (told.size === 0 || meet(told, others))) return 'same';
  const near = isSection ? 'beside' : isNear ? 'kind' : 'none';
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

/** Whether both end in the same word or in the same part of one: "focus group", "control group". */
function haveOneHead(asked: TermCandidate, other: TermCandidate): boolean {
  const [a, b] = [headOf(asked), headOf(other)];
  if (isHead(a, b) || isHead(b, a)) return true;
  const end = commonEnd(a, b);
  return end >= LIKE_ENDING && end - lengthOfEnding(a, asked.language) >= BEFORE_ENDING;
}

/** Whether both stand in one section about something; a list of terms is about anything. */
export function isOneSection(asked: TermPlainly, other: TermPlainly): boolean {
  const { passage } = asked;
  const isBeside = passage.source === other.passage.source && passage.heading !== null;
  return (
    isBeside && passage.heading === other.passage.heading && !isGlossary(passage.heading, asked)
  );
}

function isGlossary(heading: string, { language }: Pick<TermPlainly, 'language'>): boolean {
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
function kindsOfTerm(candidate: TermPlainly): ReadonlySet<string> {
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

/** The lists whose terms are of one kind: short ones, below a heading that says which. */
export function listsOfOneKind(terms: readonly TermPlainly[]): ReadonlySet<GlossList> {
  const rows = new Map<GlossList, TermPlainly[]>();
  for (const term of terms) {
    if (term.list !== null) rows.set(term.list, [...(rows.get(term.list) ?? []), term]);
  }
  return new Set(
    [...rows].flatMap(([list, own]) => (own.every(isBelowKind) && areOfOneKind(own) ? [list] : [])),
  );
}

function isBelowKind(term: TermPlainly): boolean {
  const { list, passage } = term;
  const above = passage.parents.at(-1) ?? passage.heading;
  const isShort = list !== null && list.size <= LONGEST_LIST;
  return isShort && above !== null && !isGlossary(above, term);
}

function areOfOneKind(rows: readonly TermPlainly[]): boolean {
  const kinds = rows.map(kindsOfTerm).filter(({ size }) => size > 0);
  return kinds.every((a) => kinds.every((b) => meet(a, b) || (areTouched(a) && areTouched(b))));
}

function areTouched(kinds: ReadonlySet<string>): boolean {
  return meet(kinds, TOUCHED);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
