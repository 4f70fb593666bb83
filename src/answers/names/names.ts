import type { Company } from '../../facts/index.ts';
import type { Library } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices, visitAll } from '../../system/index.ts';
import { collectionsOf, nameCollection } from '../lookup/collections.ts';
import { labelOf } from '../lookup/find-source.ts';
import { findScope, sourcesIn, type Scope } from '../lookup/scope.ts';
import { toCandidate, type Candidate } from './suggest.ts';
import { countTopics, prepareTopics, topicsOf } from './topics.ts';

/** What can be suggested out of one source, or out of all. */
interface Names {
  readonly companies: readonly Candidate[];
  /** Of passages with figures. */
  readonly topics: readonly Candidate[];
  /** Terms that are defined. */
  readonly terms: readonly Candidate[];
}

/** Names kept of one sort. */
const MOST = 20_000;

// Made soon after a load, at the latest at the first key that is typed; gone with the snapshot.
const known = new WeakMap<Snapshot, Map<string, Names>>();
const knownSources = new WeakMap<Library, readonly Candidate[]>();

/** Companies, topics and defined terms, most frequent first; of one source or collection where it is given. */
export function namesOf(snapshot: Snapshot, scope: Scope | null): Names {
  const lists = known.get(snapshot) ?? new Map<string, Names>();
  known.set(snapshot, lists);
  const key = keyOf(scope);
  const names = lists.get(key) ?? collect(snapshot, scope);
  lists.set(key, names);
  return names;
}

/** Makes the names of all a few at a time, so that others have their turn. */
export async function prepareNames(snapshot: Snapshot): Promise<void> {
  const lists = known.get(snapshot) ?? new Map<string, Names>();
  known.set(snapshot, lists);
  if (lists.has(ALL)) return;
  const slices = createTimeSlices();
  await prepareTopics(snapshot, 'with figures', slices);
  const make = async <Item>(items: readonly Item[], toName: (item: Item) => Candidate | null) => {
    const made: Candidate[] = [];
    await visitAll(items.slice(0, MOST), slices, (item) => {
      const candidate = toName(item);
      if (candidate !== null) made.push(candidate);
    });
    return made;
  };
  lists.set(ALL, {
    companies: await make(snapshot.facts.companies, ofCompany),
    terms: await make(snapshot.index.parts.definitions.terms(), ({ term }) => toCandidate(term)),
    topics: await make(topicsOf(snapshot, 'with figures'), (topic) => toCandidate(topic)),
  });
}

/** The key of names out of all sources. */
const ALL = '';

function ofCompany({ name, aliases }: Company): Candidate | null {
  return toCandidate(name, name, aliases);
}

function keyOf(scope: Scope | null): string {
  if (scope === null) return ALL;
  return scope.kind === 'source' ? scope.source.file : nameCollection(scope.folder);
}

function collect(snapshot: Snapshot, scope: Scope | null): Names {
  const { library, facts, index } = snapshot;
  const stretch = findStretch(library, scope);
  const isIn = (ordinal: number) => ordinal >= stretch.from && ordinal < stretch.to;
  const companies = facts.companies.filter(({ passages }) => scope === null || passages.some(isIn));
  const hasFigures = (ordinal: number) => facts.countFigures(ordinal) > 0;
  const topics =
    scope === null
      ? topicsOf(snapshot, 'with figures')
      : countTopics(index.parts.forward, stretch, hasFigures);
  return {
    companies: companies.slice(0, MOST).flatMap((company) => ofCompany(company) ?? []),
    terms: index.parts.definitions
      .terms(scope === null ? undefined : isIn)
      .slice(0, MOST)
      .flatMap(({ term }) => toCandidate(term) ?? []),
    topics: topics.slice(0, MOST).flatMap((topic) => toCandidate(topic) ?? []),
  };
}

/** Topics of passages with dates, most frequent first; of what is named where something is. */
export function datedTopics(snapshot: Snapshot, name: string | null): readonly string[] {
  const { library, index, facts } = snapshot;
  const scope = name === null ? null : findScope(name, library);
  if (scope === null) return topicsOf(snapshot, 'with dates');
  const stretch = findStretch(library, scope);
  return countTopics(index.parts.forward, stretch, (ordinal) => facts.countDates(ordinal) > 0);
}

/** The passages of a source stand together, and so do those of a folder: in the order of the sources. */
function findStretch(library: Library, scope: Scope | null) {
  if (scope === null) return { from: 0, to: library.passages.length };
  const files = new Set(sourcesIn(scope, library).map(({ file }) => file));
  let [from, to, place] = [Number.MAX_SAFE_INTEGER, 0, 0];
  for (const { file, passages } of library.sources) {
    const end = place + passages.length;
    if (files.has(file)) [from, to] = [Math.min(from, place), end];
    place = end;
  }
  return { from: Math.min(from, to), to };
}

/** All collections, as what is searched is named. */
export function collectionNames(library: Library): readonly Candidate[] {
  return collectionsOf(library).flatMap((folder) => toCandidate(nameCollection(folder)) ?? []);
}

/** All sources by title, those with most passages first; each is chosen by its file. */
export function sourceNames(library: Library): readonly Candidate[] {
  const names = knownSources.get(library) ?? collectSources(library);
  knownSources.set(library, names);
  return names;
}

function collectSources({ sources }: Library): Candidate[] {
  const bySize = sources.toSorted((a, b) => b.passages.length - a.passages.length);
  return bySize.flatMap((source) => {
    const label = labelOf(source);
    const name =
      label.length > 100
        ? `${label
            .slice(0, 98)
            .replace(/\p{Surrogate}$/u, '')
            .trimEnd()}…`
        : label;
    return toCandidate(name, source.file, [source.file, ...source.aliases]) ?? [];
  });
}
