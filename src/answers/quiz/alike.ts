import { languagePacks, splitName, toWords } from '../../language/index.ts';
import { LONGEST_LIST } from './gloss-lists.ts';
import { listedKindsOf } from './kinds-of-words.ts';
import type { TermCandidate, TermPlainly } from './term-candidates.ts';
import { haveOneHead, headOf, isClass, kindsOfTerm, meet, toldKinds } from './term-kinds.ts';
import { countShared } from './wrong.ts';

/** Things that can be seen and touched: in a list of one kind they are told apart by what they do. */
const TOUCHED: ReadonlySet<string> = new Set(['substance', 'mixture', 'part', 'piece', 'device']);
/** Parts of one thing: "an organ of a flower", "the lower part of the pistil". */
const PARTS: ReadonlySet<string> = new Set(['part', 'piece']);
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
  // What is asked for as a person is no "budget line"; but a firm is a "supplier".
  const isFirm = told.has('group') && named.has('person');
  if (told.size > 0 && named.size > 0 && !meet(told, named) && !isFirm) return 'none';
  const others = kindsOfTerm(other);
  // "Keeping watch over" is hardly ever a term of its subject.
  const isEveryday = [told, others].every((kinds) => kinds.size === 1 && kinds.has('doing'));
  if (isEveryday && countOwn(asked, other) === 0) return 'none';
  // A servitude is a limited right too.
  if (isClass(other)) return 'none';
  const isOneGenus = asked.genus.head === other.genus.head && isForm(asked, other);
  const isSection = isOneSection(asked, other);
  const isNear = isUnderOne(asked, other) || ![...told].some((kind) => BROAD.has(kind));
  if (isOneGenus && isNear && (told.size === 0 || meet(told, others))) return 'same';
  // Of another section it is about something else, as are rows of a list beside running text.
  const isBeside = isUnderOne(asked, other) && isOneLot(asked, other, told);
  const near = isBeside && isClose(asked, other, told) ? 'beside' : 'none';
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
  const areParts = [told, others].every((kinds) => meet(kinds, PARTS));
  if (areParts && other.genus.isThing) return near;
  const isSomething = others.size === 0 ? other.genus.isThing : areTouched(others);
  return isList && areTouched(told) && isSomething ? 'beside' : 'none';
}

/** Letters by which two forms of a noun differ at most: a painting is no paint. */
const MOST_ENDING = 2;

function isForm({ genus: { word } }: TermCandidate, { genus }: TermCandidate): boolean {
  return word !== '' && Math.abs(word.length - genus.word.length) <= MOST_ENDING;
}

/** Whether both stand below one heading, whatever it says, or below none. */
function isUnderOne({ passage }: TermCandidate, other: TermCandidate): boolean {
  return passage.heading === other.passage.heading;
}

/** Whether what happens is told of in one list, or both times in running text. */
function isOneLot(a: TermCandidate, b: TermCandidate, told: ReadonlySet<string>): boolean {
  return (a.list === null) === (b.list === null) || ![...told].some((kind) => BROAD.has(kind));
}

/** Whether both stand in one section about something; a list of terms is about anything. */
function isOneSection(asked: TermPlainly, other: TermPlainly): boolean {
  const { passage } = asked;
  const isBeside = passage.source === other.passage.source && passage.heading !== null;
  return (
    isBeside && passage.heading === other.passage.heading && !isGlossary(passage.heading, asked)
  );
}

/** Kinds of so many things that only what their definitions have in common ties two of a glossary. */
const LOOSE: ReadonlySet<string> = new Set([...BROAD, 'place', 'idea', 'method', 'rule']);
/** What is measured or counted may be about anything, also in one section. */
const COUNTED: ReadonlySet<string> = new Set(['amount', 'number', 'clause']);

/** Words that both definitions have and few others of their source. */
function countOwn(asked: TermCandidate, other: TermCandidate): number {
  return [...asked.own].filter((word) => other.own.has(word)).length;
}

/** Whether a kind is enough to tie two: in a list of anything, or a text without headings, it hardly is. */
function isClose(asked: TermCandidate, other: TermCandidate, told: ReadonlySet<string>): boolean {
  const { passage, list } = asked;
  const isLong = list === null ? passage.heading === null : list.size > LONGEST_LIST;
  const isOfAnything = isLong || (passage.heading !== null && isGlossary(passage.heading, asked));
  const others = kindsOfTerm(other);
  const common = [...told].filter((kind) => others.has(kind));
  const shared = countOwn(asked, other);
  // Running text of one section goes on about the same.
  const isTold = !isOfAnything && list === null && !common.includes('clause');
  if (common.length > 0 && common.every((kind) => COUNTED.has(kind)))
    return isOfAnything ? shared > 1 : isTold || countShared(asked, other) > 0;
  return !isOfAnything || shared > 0 || !common.every((kind) => LOOSE.has(kind));
}

/** Whether only a kind of very many things ties two terms. */
export function areLoose(asked: TermCandidate, other: TermCandidate): boolean {
  const others = kindsOfTerm(other);
  const common = [...toldKinds(asked)].filter((kind) => others.has(kind));
  return common.length > 0 && common.every((kind) => LOOSE.has(kind));
}

/** Whether a heading says that terms of any kind stand below. */
export function isGlossary(heading: string, { language }: Pick<TermPlainly, 'language'>): boolean {
  const glossaries = toWords(languagePacks.get(language)?.cohesion?.glossaries ?? '');
  return splitName(heading).some((word) => glossaries.has(word));
}

/** Whether things can be seen and touched. */
export function areTouched(kinds: ReadonlySet<string>): boolean {
  return meet(kinds, TOUCHED);
}
