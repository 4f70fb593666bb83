import { fold } from '../../language/index.ts';
import { isStub, type Query, type Ranking } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { takeWanted } from '../lookup/lookup.ts';
import type { AskAnswer, Confidence } from '../types.ts';
import type { Asked } from './asked.ts';
import { type CoursePart, findCoursePart } from './course.ts';
import { findDoubt } from './doubt.ts';
import { toFoundPassages } from './found.ts';
import { answerNothing } from './to-answer.ts';

/** Less than this of a word is not the word. */
const HALF_KNOWN = 0.5;

/** Whether a question may ask for a part by its name and nothing else. */
export function mayNamePart({ kind, reference }: Query): boolean {
  return kind === 'course' || (reference !== null && (kind === null || kind === 'topic'));
}

/**
 * A part of the course: the passages below its heading, in their order. A chapter that is not there
 * is not to be found in other words; null for what may be ("samenvatting").
 */
export function askForCourse(asked: Asked): AskAnswer | null {
  const { lookup, text, query, only, snapshot } = asked;
  const { library, index } = snapshot;
  const { source } = lookup;
  const sources = library.sources.filter(
    ({ file, title }) => source === null || source === file || source === title,
  );
  const part = findCoursePart(query, sources);
  const ranking = index.rank(query, { only, byThought: true });
  const rest = part ? judgeRest(part, ranking, asked) : null;
  if (query.kind !== 'course' && rest === null) return null;
  if (!part) {
    // A number of an article stands in its text as often as in a heading.
    const isWritten = ranking.evidence.here.every((match) => match > 0);
    if (isWritten || !query.words.some(({ word }) => /^\d/u.test(word))) return null;
    return {
      ...answerNothing(asked, ranking),
      doubt: {
        ...findDoubt('none', query, ranking.evidence),
        reason: 'course',
        known: [],
        unknown: [],
      },
    };
  }
  const { heading } = part;
  const below = withoutStubFirst(passagesBelow(part, snapshot), snapshot);
  const finding = { query, weights: ranking.evidence.weights };
  const hits = takeWanted(below, lookup).map((ordinal) => ({ ordinal, score: 1 }));
  return {
    command: 'ask',
    query: text,
    total: below.length,
    sources: 1,
    confidence: rest ?? 'sure',
    passages: toFoundPassages(hits, finding, snapshot),
    nearest: [],
    doubt: null,
    heading,
  };
}

/** "Etc." right below a heading is not what was asked for: what stands there goes to the end. */
function withoutStubFirst(below: readonly number[], { library }: Snapshot): readonly number[] {
  const first = below.findIndex((ordinal) => !isStub(library.passages[ordinal]?.text ?? ''));
  return first <= 0 ? below : [...below.slice(first), ...below.slice(0, first)];
}

/**
 * How sure it is that a part is meant where more is said than its number: "artikel 12 leerplichtwet"
 * names its source; of "art. 6:162 BW" the material may not know the law. Null where more is asked.
 */
function judgeRest(
  { heading: { file } }: CoursePart,
  { evidence: { known } }: Ranking,
  { query: { kind, words, reference }, snapshot: { library } }: Asked,
): Confidence | null {
  if (kind === 'course') return 'sure';
  const title = fold(library.byFile.get(file)?.title ?? '');
  const others = words.filter((_, place) => !reference?.includes(place));
  if (others.every(({ word }) => title.includes(word))) return 'sure';
  const isNew = words.every(
    ({ word }, place) =>
      reference?.includes(place) || title.includes(word) || (known[place] ?? 0) < HALF_KNOWN,
  );
  return isNew ? 'unsure' : null;
}

/** Ordinals of the first passage of each thought below a heading. */
function passagesBelow(
  { heading: { file, number }, to }: CoursePart,
  { library }: Snapshot,
): number[] {
  const seen = new Set<number>();
  return library.passages.flatMap((passage, ordinal) => {
    const { from } = passage.thought;
    if (passage.source.file !== file || passage.number <= number || passage.number > to) return [];
    if (seen.has(from)) return [];
    seen.add(from);
    return [ordinal];
  });
}
