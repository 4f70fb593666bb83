import { fold } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { isNewTo } from '../ask/nearest.ts';
import { companyCalled } from '../company/company-index.ts';
import { isOfFunctionWords, spell } from '../company/company-names.ts';
import { findCrossed } from '../text/crossed.ts';
import { toRanges } from '../text/highlight.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from '../lookup/lookup.ts';
import { datedTopics } from '../names/names.ts';
import { isWithin, readPeriod } from '../lookup/period.ts';
import type { FoundPassage, TimelinePoint, WhenAnswer } from '../types.ts';
import { goesOn, statementsOf, type Statement, type WhenTopic } from './when-statements.ts';

const MOST_NEAREST = 5;
/** Topics that are looked at for those. */
const MOST_OFFERED = 50;
/** A clause with less beside its date ("established in 1834") says too little without its sentence. */
const LEAST_SAID = 24;

/**
 * The dated statements about a topic or a company in the order of time, each once; those that have no
 * place in time come last.
 * @throws UserError for a query, a source or a period that cannot be used.
 */
export async function findWhen(lookup: Lookup, snapshot: Snapshot): Promise<WhenAnswer> {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const period = lookup.period ? readPeriod(lookup.period) : null;
  const { topic, ordinals } = rankPassages(text, only, snapshot);
  const all: Statement[] = [];
  const slices = createTimeSlices();
  for (const ordinal of ordinals) {
    all.push(...statementsOf(ordinal, topic, snapshot));
    await slices.giveWay();
  }
  const distinct = withoutRepeats(all.toSorted(compareTime));
  const found = period ? distinct.filter(({ dated }) => isWithin(dated.span, period)) : distinct;
  const isGuessed = topic.names === null && topic.query.words.some((word) => word.isGuessed);
  const passages = takeWanted(found, lookup).map((statement, place) =>
    toFound(statement, found.length - lookup.from - place, snapshot),
  );
  const none = found.length === 0;
  return {
    command: 'when',
    query: text,
    total: found.length,
    sources: countSources(
      found.map(({ ordinal }) => ordinal),
      snapshot,
    ),
    confidence: none ? 'none' : isGuessed ? 'unsure' : 'sure',
    period: lookup.period ?? null,
    outside: distinct.length - found.length,
    timeline: found.flatMap(toPoint),
    passages,
    crossed: findCrossed(topic.query, passages),
    nearest: none && distinct.length === 0 ? findNearest(topic, lookup.source, snapshot) : [],
  };
}

/** What is asked about, and the passages that may tell of it: each found, and the one that goes on about it. */
function rankPassages(
  text: string,
  only: ((ordinal: number) => boolean) | undefined,
  snapshot: Snapshot,
): { topic: WhenTopic; ordinals: ReadonlySet<number> } {
  const { facts, index } = snapshot;
  const query = index.parse(text);
  const company = isOfFunctionWords(text, snapshot) ? null : companyCalled(text, facts);
  const mayTell = (ordinal: number) =>
    facts.countDates(ordinal) > 0 || goesOn(ordinal + 1, snapshot);
  const isWanted = (ordinal: number) => only?.(ordinal) ?? true;
  const limit = Number.POSITIVE_INFINITY;
  const { hits, evidence } = index.rank(query, {
    only: (ordinal) => mayTell(ordinal) && isWanted(ordinal),
    limit,
  });
  const found = company ? company.passages.filter(isWanted) : hits.map(({ ordinal }) => ordinal);
  const next = found.map((ordinal) => ordinal + 1).filter((ordinal) => goesOn(ordinal, snapshot));
  return {
    topic: {
      query,
      weights: company ? [1] : evidence.weights,
      names: company && spell(company, snapshot),
    },
    ordinals: new Set([...found, ...next]),
  };
}

/** By when they begin; of those that begin together the longest first; without a place in time last. */
function compareTime(a: Statement, b: Statement): number {
  const [one, other] = [a.dated.span, b.dated.span];
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null) || comparePlace(a, b);
  }
  return one.from - other.from || other.to - one.to || comparePlace(a, b);
}

function comparePlace(a: Statement, b: Statement): number {
  return a.ordinal - b.ordinal || a.dated.start - b.dated.start;
}

/** The same sentence is told once, though it stands in two sources. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const known = new Set<string>();
  return statements.filter(({ passage, dated: { sentence, start } }) => {
    const own = fold(passage.text.slice(...sentence)).replace(/[^\p{L}\p{N}]+/gu, ' ');
    const key = `${start - sentence[0]} ${own.trim()}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function toFound(
  { ordinal, passage, dated, matches }: Statement,
  score: number,
  { facts }: Snapshot,
): FoundPassage {
  return {
    passage,
    score,
    highlights: toRanges(matches),
    figures: facts.figuresOf(ordinal),
    sentence: dated.sentence,
    dated,
  };
}

function toPoint({ passage, dated }: Statement): TimelinePoint[] {
  const { span, text, basis, clause, sentence } = dated;
  if (!span) return [];
  const own = passage.text.slice(...clause);
  const saysMore = own.length >= text.length + LEAST_SAID;
  return [{ told: text, span, basis, clause: saysMore ? own : passage.text.slice(...sentence) }];
}

/** Topics with dates in the same place that are not what was asked. */
function findNearest({ query }: WhenTopic, source: string | null, snapshot: Snapshot): string[] {
  const isNew = isNewTo(query, snapshot);
  return datedTopics(snapshot, source).slice(0, MOST_OFFERED).filter(isNew).slice(0, MOST_NEAREST);
}
