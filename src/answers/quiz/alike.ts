import { languagePacks, splitName, toWords } from '../../language/index.ts';
import { listedKindsOf } from './kinds-of-words.ts';
import { isHead } from './kinship.ts';
import type { GlossList } from './gloss-lists.ts';
import type { TermCandidate, TermPlainly } from './term-candidates.ts';
import { commonEnd, matcherOf } from './words.ts';

/** Letters that two terms end alike with, so that they name things of one kind. */
const LIKE_ENDING = 6;
/** Rows of a list that may be of one kind of things; longer ones are glossaries. */
const LONGEST_LIST = 8;
/** Things that can be seen and touched: in a list of one kind they are told apart by what they do. */
const TOUCHED: ReadonlySet<string> = new Set(['substance', 'part', 'piece', 'device', 'living']);
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
  if (isOneGenus && (told.size === 0 || meet(told, others))) return 'same';
  const isSection = isOneSection(asked, other);
  const near = isSection ? 'beside' : 'kind';
  const isList = asked.list !== null && asked.list === other.list && isSection;
  if (asked.isOfOneKind && isList) {
    if (told.size === 0 || others.size === 0 || meet(told, others)) return 'beside';
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
  return isHead(a, b) || isHead(b, a) || commonEnd(a, b) >= LIKE_ENDING;
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

/** The kinds that a definition tells, where its term does not contradict: then it was misread. */
function toldKinds({ genus, language, label }: TermPlainly): ReadonlySet<string> {
  const named = listedKindsOf(headOf({ label, language }), language);
  return named.size > 0 && genus.kinds.size > 0 && !meet(named, genus.kinds) ? named : genus.kinds;
}

/** What a term is, by its definition, or else by its own words. */
function kindsOfTerm(candidate: TermPlainly): ReadonlySet<string> {
  const told = toldKinds(candidate);
  if (told.size > 0) return told;
  const { language } = candidate;
  const head = headOf(candidate);
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
