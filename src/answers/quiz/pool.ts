import type { Definition } from '../../definitions/index.ts';
import type { Passage } from '../../library/index.ts';
import { fold } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { resolveGenera } from './genera/resolve.ts';
import { type FigureCandidate, toFigureCandidate } from './figures/candidates.ts';
import { findPeople } from './terms/coursework.ts';
import { LEAST_WEIGHT } from './terms/askable.ts';
import { stemsOf } from './text/words.ts';
import { definitionsOf } from './terms/definitions-of.ts';
import { findGlossLists, listOfOne } from './glosses/lists.ts';
import { type TermCandidate, toTermCandidate } from './terms/candidates.ts';

/** All that cards of a snapshot are made of. */
export interface QuizPool {
  readonly terms: readonly TermCandidate[];
  readonly figures: readonly FigureCandidate[];
  /** Figures by how they are written. */
  readonly byForm: ReadonlyMap<string, readonly FigureCandidate[]>;
  /** The same by how their digits alone are written. */
  readonly byNumber: ReadonlyMap<string, readonly FigureCandidate[]>;
}

/** Terms that a passage defines in the same way, so that none of them is told of in passing. */
const FEWEST_OF_MANY = 3;

/** Made when cards are first asked of a snapshot, and gone with it. */
const pools = new WeakMap<Snapshot, Promise<QuizPool>>();

/** The certain terms and figures of the material. */
export function poolOf(snapshot: Snapshot): Promise<QuizPool> {
  const pool = pools.get(snapshot) ?? makePool(snapshot);
  pools.set(snapshot, pool);
  return pool;
}

async function makePool({ library, index, facts }: Snapshot): Promise<QuizPool> {
  const { definitions } = index.parts;
  const languageOf = languagesOf(library.passages);
  const terms: TermCandidate[] = [];
  const figures: FigureCandidate[] = [];
  const slices = createTimeSlices();
  const all: Definition[][] = [];
  for (const [ordinal, passage] of library.passages.entries()) {
    all.push(definitionsOf(passage, definitions.of(ordinal)));
    await slices.giveWay();
  }
  const labelOf = (ordinal: number) => {
    const first = all[ordinal]?.find(({ form }) => form === 'label');
    // Not that of a later sentence.
    const before = library.passages[ordinal]?.text.slice(0, first?.term[0]) ?? '';
    return /[.;!?]\s/u.test(before) ? undefined : first;
  };
  const listed = findGlossLists(library.passages, labelOf, languageOf);
  const named = new Set<string>();
  const wordsWritten = new Map<Passage['source'], Set<string>>();
  for (const [ordinal, passage] of library.passages.entries()) {
    const language = languageOf(passage);
    learnCommon(passage, wordsWritten);
    for (const { term, weight } of language === null ? [] : (all[ordinal] ?? [])) {
      if (weight < LEAST_WEIGHT) continue;
      for (const stem of stemsOf(passage.text.slice(...term), language ?? '')) named.add(stem);
    }
  }
  const people = findPeople(library.passages, languageOf);
  for (const [ordinal, passage] of library.passages.entries()) {
    const language = languageOf(passage);
    if (language === null) continue;
    const defined = all[ordinal] ?? [];
    const isOfMany = defined.filter(({ form }) => form === 'copula').length >= FEWEST_OF_MANY;
    const labels = defined.filter(({ form }) => form === 'label');
    const own = listOfOne(labels.slice(1));
    for (const definition of defined) {
      // Of a row only what it begins with is one of the list.
      const isFirst = definition.form === 'label' && definition.term[0] === labels[0]?.term[0];
      const list = isFirst ? listed.get(ordinal) : own;
      const place = { passage, ordinal, language, list: list ?? null, isOfMany };
      const name = fold(passage.text.slice(...definition.term));
      if (people.get(passage.source)?.has(name)) continue;
      terms.push(...some(toTermCandidate(place, definition)));
    }
    const beside = facts.figuresOf(ordinal);
    const dates = beside.length > 0 ? facts.datesOf(ordinal) : [];
    const common = wordsWritten.get(passage.source) ?? NONE;
    for (const figure of beside) {
      if (dates.some(({ start, end }) => start < figure.end && figure.start < end)) continue;
      figures.push(
        ...some(
          toFigureCandidate(passage, figure, { beside, dates, terms: named, common }, language),
        ),
      );
    }
    await slices.giveWay();
  }
  const asked = resolveGenera(terms);
  const byForm = groupBy(figures, ({ form }) => form);
  const byNumber = groupBy(figures, ({ numberForm }) => numberForm);
  return { terms: asked, figures, byForm, byNumber };
}

const NONE: ReadonlySet<string> = new Set();

/** The words that a source writes without a capital. */
function learnCommon({ source, text }: Passage, known: Map<Passage['source'], Set<string>>): void {
  const own = known.get(source) ?? new Set<string>();
  known.set(source, own);
  for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}\p{L}+/gu)) own.add(fold(word));
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const alike = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), alike);
    alike.push(one);
  }
  return groups;
}

function some<T>(item: T | null): T[] {
  return item === null ? [] : [item];
}

/** The language of a passage; of one that is too short to tell, that of most of its source. */
function languagesOf(passages: readonly Passage[]): (passage: Passage) => string | null {
  const counts = new Map<Passage['source'], Map<string, number>>();
  for (const { source, language, text } of passages) {
    if (language === null) continue;
    const own = counts.get(source) ?? new Map<string, number>();
    counts.set(source, own);
    own.set(language, (own.get(language) ?? 0) + text.length);
  }
  const most = new Map(
    Array.from(counts, ([source, own]) => [
      source,
      [...own].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null,
    ]),
  );
  return ({ language, source }) => language ?? source.language ?? most.get(source) ?? null;
}
