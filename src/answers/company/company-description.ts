import { type Company, nounOfOrganization, type OrganizationNoun } from '../../facts/index.ts';
import { languagePacks, type Range, toWords } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Naming } from './company-namings.ts';
import { describedName, wordsBefore } from './described-name.ts';
import { describingNoun } from './describing-noun.ts';
import type { CompanyDescription } from '../types.ts';

/** The best passages are looked through for what a company is, not all of a thousand. */
const MOST_LOOKED_THROUGH = 300;

/** What a company is to another says less of it than what it does. */
const RELATION = 0.2;

/** A place that says what a company is. */
interface Described {
  readonly passage: Passage;
  readonly range: Range;
  readonly weight: number;
}

/**
 * What a company is, as the passages that name it say in a definition ("Jobly is een …") or an
 * apposition ("Jobly, een online recruiter, …"; "de recruiter Jobly"); null where none says it surely.
 */
export function describeAsIs(
  namings: readonly Naming[],
  company: Company | null,
  snapshot: Snapshot,
): CompanyDescription | null {
  // What is not known as a name may be any word.
  if (company === null) return null;
  const names = [company.name, ...company.aliases];
  const read = namings.slice(0, MOST_LOOKED_THROUGH);
  const defined = read.flatMap((naming) => definitionsIn(naming, snapshot));
  const best = heaviest(defined) ?? mostSaid(read.flatMap((naming) => namesIn(naming, names)));
  if (best === null) return null;
  const { passage, range } = best;
  const [start, end] = range;
  return { text: passage.text.slice(start, end), start, end, passage };
}

/** The first of those that say it best. */
function heaviest(all: readonly Described[]): Described | null {
  return all.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}

/** Of what stands before the name the words that do so most. */
function mostSaid(all: readonly Described[]): Described | null {
  const own = ({ passage, range }: Described) => passage.text.slice(...range);
  const counts = new Map<string, number>();
  for (const each of all) counts.set(own(each), (counts.get(own(each)) ?? 0) + 1);
  const countOf = (each: Described) => counts.get(own(each)) ?? 0;
  return all.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? null;
}

/** The definitions of a passage whose term is the company by one of its names. */
function definitionsIn({ ordinal, passage, ranges }: Naming, { index }: Snapshot): Described[] {
  const { text, language } = passage;
  return index.parts.definitions.of(ordinal).flatMap(({ term, body, form, weight }) => {
    if (form === 'label' || form === 'named') return [];
    if (!ranges.some(([start, end]) => start === term[0] && end === term[1])) return [];
    const noun = describingNoun(text, body, language);
    if (noun === null) return [];
    const isAside = form !== 'copula';
    // "BLC" in brackets behind its full name: that is what it is called.
    if (body[0] < term[0] || (isAside && mayBeOfOwner(noun, text, term[0], language))) return [];
    // "was een uitgeverij": with its verb, which tells when.
    const range: Range = isAside ? body : [term[0], body[1]];
    return [{ passage, range, weight: noun === 'relation' ? RELATION : weight }];
  });
}

/** Of the places that name it those with a noun before the name. */
function namesIn({ passage, ranges }: Naming, names: readonly string[]): Described[] {
  return ranges.flatMap((own) => {
    // "company pensions" names no Pensions.
    if (/^\p{Ll}/u.test(passage.text.slice(...own)) && !names.includes(passage.text.slice(...own)))
      return [];
    const range = describedName(passage.text, own, passage.language);
    return range ? [{ passage, range, weight: 0 }] : [];
  });
}

const LONGEST_OWNER = 60;

/**
 * Whether what stands behind a name may be said of what has or is of it: "de website van Jobly, een
 * platform", "the head of Jobly, an investor".
 */
function mayBeOfOwner(
  noun: OrganizationNoun,
  text: string,
  start: number,
  language: string | null,
): boolean {
  const pack = languagePacks.get(language ?? '');
  const before = wordsBefore(text, start, LONGEST_OWNER);
  const isArticle = isOneOf(pack?.definitions?.articles, before[0]?.text);
  const [preposition, owner] = before.slice(isArticle ? 1 : 0);
  const { belonging, employing } = pack?.companies ?? {};
  if (!isOneOf(belonging, preposition?.text) && !isOneOf(employing, preposition?.text))
    return false;
  return (
    noun === 'agent' ||
    noun === 'relation' ||
    nounOfOrganization(owner?.text ?? '', language) !== null
  );
}

function isOneOf(list: string | undefined, word: string | undefined): boolean {
  return list !== undefined && word !== undefined && [...toWords(list)].includes(word);
}
