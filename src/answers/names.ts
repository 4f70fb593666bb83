import type { Library, Source } from '../library/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { findSource, labelOf } from './find-source.ts';
import { toCandidate, type Candidate } from './suggest.ts';
import { countTopics, topicsOf } from './topics.ts';

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

/** Companies, topics and defined terms, most frequent first; of one source where it is given. */
export function namesOf(snapshot: Snapshot, source: Source | null): Names {
  const lists = known.get(snapshot) ?? new Map<string, Names>();
  known.set(snapshot, lists);
  const key = source?.file ?? '';
  const names = lists.get(key) ?? collect(snapshot, source);
  lists.set(key, names);
  return names;
}

function collect(snapshot: Snapshot, source: Source | null): Names {
  const { library, facts, index } = snapshot;
  const stretch = findStretch(library, source);
  const isIn = (ordinal: number) => ordinal >= stretch.from && ordinal < stretch.to;
  const companies = facts.companies.filter(
    ({ passages }) => source === null || passages.some(isIn),
  );
  const hasFigures = (ordinal: number) => facts.countFigures(ordinal) > 0;
  const topics =
    source === null
      ? topicsOf(snapshot, 'with figures')
      : countTopics(index.parts.forward, stretch, hasFigures);
  return {
    companies: companies
      .slice(0, MOST)
      .flatMap(({ name, aliases }) => toCandidate(name, name, aliases) ?? []),
    terms: index.parts.definitions
      .terms(source === null ? undefined : isIn)
      .slice(0, MOST)
      .flatMap(({ term }) => toCandidate(term) ?? []),
    topics: topics.slice(0, MOST).flatMap((topic) => toCandidate(topic) ?? []),
  };
}

/** Topics of passages with dates, most frequent first; of one source where it is named. */
export function datedTopics(snapshot: Snapshot, name: string | null): readonly string[] {
  if (name === null) return topicsOf(snapshot, 'with dates');
  const { library, index, facts } = snapshot;
  const stretch = findStretch(library, findSource(name, library));
  return countTopics(index.parts.forward, stretch, (ordinal) => facts.countDates(ordinal) > 0);
}

/** The passages of a source stand together, in the order of the sources. */
function findStretch({ sources, passages }: Library, source: Source | null) {
  if (source === null) return { from: 0, to: passages.length };
  let from = 0;
  for (const each of sources) {
    if (each.file === source.file) return { from, to: from + each.passages.length };
    from += each.passages.length;
  }
  return { from: 0, to: 0 };
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
