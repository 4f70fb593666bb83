import type { Company } from '../facts/types.ts';
import { findMisspelled, nearestNames } from '../language/nearest-names.ts';
import type { Range } from '../language/range.ts';
import { findSentences } from '../language/sentences.ts';
import type { Passage } from '../library/types.ts';
import { findName, splitName } from '../search/find-name.ts';
import type { Snapshot } from '../snapshot/types.ts';
import {
  checkLookup,
  countSources,
  takeWanted,
  type CheckedLookup,
  type Lookup,
} from './lookup.ts';
import type { Answer, Confidence, FoundPassage } from './types.ts';

const MOST_NEAREST = 5;

/** A passage that names a company. */
interface Naming {
  readonly ordinal: number;
  readonly passage: Passage;
  readonly ranges: readonly Range[];
  readonly score: number;
}

/**
 * The passages that name a company, those about it before those that merely name it.
 * @throws UserError for a query or a source that cannot be used.
 */
export function findCompany(lookup: Lookup, snapshot: Snapshot): Answer {
  const checked = checkLookup(lookup, snapshot);
  const { companies } = snapshot.facts;
  const known = companies.find((company) => isCalled(company, checked.query));
  const named = known ? spell(known, snapshot) : [{ own: checked.query, asSpelt: false }];
  const exact = findNamings(named, checked, snapshot);
  const isName = known || !isOfFunctionWords(checked.query, snapshot) || isSpeltAsName(exact);
  if (exact.length > 0 && isName) {
    return present(lookup, checked.query, known ?? null, exact, 'sure', snapshot);
  }
  const meant = findMeant(checked.query, companies);
  const namings = meant ? findNamings(spell(meant, snapshot), checked, snapshot) : [];
  return present(
    lookup,
    checked.query,
    meant,
    namings,
    namings.length > 0 ? 'unsure' : 'none',
    snapshot,
  );
}

/** The company that a misspelled name stands for, or null. */
function findMeant(query: string, companies: readonly Company[]): Company | null {
  const names = companies.flatMap(({ name, aliases }) => [name, ...aliases]);
  const meant = findMisspelled(query, names);
  return meant === null ? null : (companies.find((company) => isCalled(company, meant)) ?? null);
}

function isCalled({ name, aliases }: Company, query: string): boolean {
  const wanted = splitName(query).join(' ');
  return wanted !== '' && [name, ...aliases].some((own) => splitName(own).join(' ') === wanted);
}

function isOfFunctionWords(name: string, { index }: Snapshot): boolean {
  return !index.parse(name).isTopical;
}

/** "WHO" is a name and "who" is not. */
function spell({ name, aliases }: Company, snapshot: Snapshot): SpeltName[] {
  return [name, ...aliases].map((own) => ({ own, asSpelt: isOfFunctionWords(own, snapshot) }));
}

/**
 * Whether a function word is a name here: one language's "sina" is another's company. It then has a
 * capital wherever it stands, and not only because a sentence begins.
 */
function isSpeltAsName(namings: readonly Naming[]): boolean {
  const places = namings.flatMap(({ passage: { text }, ranges }) =>
    ranges.map(([start]) => ({ before: text.slice(0, start), word: text.slice(start) })),
  );
  return (
    places.every(({ word }) => /^\p{Lu}/u.test(word)) &&
    places.some(({ before }) => /[\p{L}\p{N},]\s+$/u.test(before))
  );
}

function findNamings(
  names: readonly SpeltName[],
  { only }: CheckedLookup,
  { library, index }: Snapshot,
): Naming[] {
  const ordinals = new Set(names.flatMap(({ own }) => [...index.candidates(own)]));
  return Array.from(ordinals)
    .filter((ordinal) => only?.(ordinal) ?? true)
    .flatMap((ordinal): Naming[] => {
      const passage = library.passages[ordinal];
      if (!passage) return [];
      const ranges = findNames(names, passage.text);
      return ranges.length === 0
        ? []
        : [{ ordinal, passage, ranges, score: scoreNaming(passage, names, ranges) }];
    })
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** A name, and whether it is one only in exactly this spelling. */
interface SpeltName {
  readonly own: string;
  readonly asSpelt: boolean;
}

/** Ranges of all the names; where two overlap the longer. */
function findNames(names: readonly SpeltName[], text: string): Range[] {
  const ranges = names.flatMap(({ own, asSpelt }) =>
    findName(own, text).filter((range) => !asSpelt || text.slice(...range) === own),
  );
  const longestFirst = ranges.toSorted(([a, b], [c, d]) => d - c - (b - a) || a - c);
  const kept: Range[] = [];
  for (const range of longestFirst) {
    if (kept.every(([start, end]) => range[1] <= start || range[0] >= end)) kept.push(range);
  }
  return kept.toSorted(([a], [b]) => a - b);
}

/**
 * A passage is about a company the more often it names it, the nearer to its beginning, and when
 * its heading does.
 */
function scoreNaming(
  passage: Passage,
  names: readonly SpeltName[],
  ranges: readonly Range[],
): number {
  const [first] = ranges;
  const begins = 1 - (first?.[0] ?? 0) / Math.max(1, passage.text.length);
  const sentences = findSentences(passage.text);
  const naming = sentences.filter(([start, end]) =>
    ranges.some(([at]) => at >= start && at < end),
  ).length;
  const heading = passage.heading ?? '';
  const inHeading = findNames(names, heading).length > 0 ? 1 : 0;
  return ranges.length / (ranges.length + 1) + naming / sentences.length + begins + inHeading;
}

function present(
  lookup: Lookup,
  query: string,
  company: Company | null,
  namings: readonly Naming[],
  confidence: Confidence,
  snapshot: Snapshot,
): Answer {
  const shown = takeWanted(namings, lookup);
  const names = snapshot.facts.companies.map(({ name }) => name);
  return {
    command: 'company',
    query,
    total: namings.length,
    sources: countSources(
      namings.map(({ ordinal }) => ordinal),
      snapshot,
    ),
    confidence,
    passages: shown.map((naming) => toFound(naming, snapshot)),
    nearest: confidence === 'none' ? nearestNames(query, names, MOST_NEAREST) : [],
    company: {
      name: company?.name ?? query,
      aliases: company?.aliases ?? [],
    },
  };
}

function toFound({ ordinal, passage, ranges, score }: Naming, { facts }: Snapshot): FoundPassage {
  const [first] = ranges;
  const sentence = findSentences(passage.text).find(
    ([start, end]) => first !== undefined && first[0] >= start && first[0] < end,
  );
  return {
    passage,
    score,
    highlights: ranges,
    figures: facts.figuresOf(ordinal),
    sentence: sentence && passage.text.length > sentence[1] - sentence[0] ? sentence : null,
  };
}
