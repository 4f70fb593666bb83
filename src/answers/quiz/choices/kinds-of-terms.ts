import { getWordAnalyser } from '../../../analysis/index.ts';
import { languagePacks, splitName, toWords } from '../../../language/index.ts';
import { listedKindsOf } from '../genera/kinds-of-words.ts';
import { isHead } from './kinship.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { commonEnd, matcherOf } from '../text/words.ts';

/** Letters that two terms end alike with, so that they name things of one kind. */
const LIKE_ENDING = 6;
/** So many of them before what is only an ending: "-isatie". */
const BEFORE_ENDING = 3;
const NONE: ReadonlySet<string> = new Set();
/** Kinds of nouns by their endings, in the order of the rows of `nounKinds`. */
const BY_ENDING = ['action', 'state', 'idea', 'effect', 'idea'];

/** Whether a term names a class, as its own definition says: "limited right: a right that". */
export function isClass({ label, language, genus }: TermCandidate): boolean {
  return getWordAnalyser(language)(headOf({ label, language })).term === genus.head;
}

/** Whether both end in the same word or in the same part of one: "focus group", "control group". */
export function haveOneHead(asked: TermCandidate, other: TermCandidate): boolean {
  const [a, b] = [headOf(asked), headOf(other)];
  if (a === b) return true;
  // "Heupgewricht" is a "gewricht"; in a language that writes such words apart a rectangle is no angle.
  if (isHead(a, b) || isHead(b, a)) return hasCompounds(asked);
  const end = commonEnd(a, b);
  return end >= LIKE_ENDING && end - lengthOfEnding(a, asked.language) >= BEFORE_ENDING;
}

/** Whether both are told to be the same thing: "an organism that makes", "an organism that eats". */
export function haveOneGenus({ genus }: TermCandidate, { genus: other }: TermCandidate): boolean {
  return genus.isThing && other.isThing && genus.head !== '' && genus.head === other.head;
}

function hasCompounds({ language }: TermCandidate): boolean {
  return languagePacks.get(language)?.words.compoundLinks !== undefined;
}

/** The kinds that a definition tells; of one that names no thing of a kind, those of the term itself. */
function toldKinds({ genus, language, label }: TermCandidate): ReadonlySet<string> {
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
export function kindsOfTerm(candidate: TermCandidate): ReadonlySet<string> {
  const told = toldKinds(candidate);
  if (told.size > 0) return told;
  // "Baptism: a ritual by which" is no theory, "fold: a bend in" no layer.
  return candidate.genus.isThing ? NONE : kindsOfName(candidate);
}

/** What a term is by its own words, to whoever knows nothing of what it means: "citation right", "mutation". */
function kindsOfName(term: Pick<TermCandidate, 'label' | 'language'>): ReadonlySet<string> {
  const named = listedKindsOf(headOf(term), term.language);
  return named.size > 0 ? named : kindsOfEnding(term);
}

/** What only the ending of a term tells of its kind: "-ation". */
export function kindsOfEnding(
  term: Pick<TermCandidate, 'label' | 'language'>,
): ReadonlySet<string> {
  const { nounKinds = [] } = languagePacks.get(term.language)?.cohesion ?? {};
  const kind = BY_ENDING[nounKinds.findIndex((endings) => matcherOf(endings)(headOf(term)))];
  return new Set(kind === undefined ? [] : [kind]);
}

/** Whether a term names whoever or whatever does something: "follower". */
export function isDoer(term: Pick<TermCandidate, 'label' | 'language'>): boolean {
  const { doers = '' } = languagePacks.get(term.language)?.cohesion ?? {};
  return matcherOf(doers)(headOf(term));
}

/** Whether a term is somebody, as its definition tells, or else its own last word: "naive person". */
export function isPerson(candidate: TermCandidate): boolean {
  const told = toldKinds(candidate);
  const kinds = told.size > 0 ? told : listedKindsOf(headOf(candidate), candidate.language);
  return kinds.has('person');
}

/** The last word of a term, of "wealth of nations" that before "of". */
export function headOf({ label, language }: Pick<TermCandidate, 'label' | 'language'>): string {
  const words = splitName(label);
  const linking = toWords(languagePacks.get(language)?.definitions?.linking ?? '');
  const end = words.findIndex((word, place) => place > 0 && linking.has(word));
  return words.at((end < 0 ? words.length : end) - 1) ?? '';
}

/** Whether a kind is in both. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
