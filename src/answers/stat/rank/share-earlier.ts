import type { Figure } from '../../../facts/index.ts';
import { findWords, languagePacks, toPhrases } from '../../../language/index.ts';
import type { Placed } from './place-words.ts';
import { closerOf } from './closer-of.ts';
import { measureOf } from '../topic/asked-measures.ts';
import type { TopicPlaces } from '../places/topic-places.ts';

/** So many figures before it may be the one. */
const FARTHEST = 3;

/**
 * "Was 21 procent dood. Een jaar eerder bedroeg de sterfte 9 procent": a figure of an earlier time
 * measures what the one does that it is compared with, so that words close to it are close to both.
 */
export function shareEarlier(
  figures: readonly Figure[],
  placed: readonly (readonly Placed[])[],
  places: Pick<TopicPlaces, 'text' | 'inText' | 'topic'>,
): readonly (readonly Placed[])[] {
  const shared = [...placed];
  for (const [place, figure] of figures.entries()) {
    const expected = figure.role === 'earlier' ? null : findExpected(figures, place, places);
    const [one, other] =
      figure.role === 'earlier'
        ? [place, findCompared(figures, place)]
        : [expected?.place ?? findPlannedFrom(figures, place, places), place];
    const own = placed[one];
    const compared = shared[other];
    if (!own || !compared) continue;
    shared[other] = compared.map((at, word) => {
      const told = own[word];
      if (!told) return at;
      // What came of a plan is what the plan was of.
      if (expected?.isTurned) return told.farness < at.farness ? told : at;
      return closerOf(at, told);
    });
  }
  return shared;
}

/** "It had raised its policy rate to 7%": what it measures is said, and is not the topic. */
function hasOwnNoun(
  { role, isCarried, start, clause }: Figure,
  { text, inText }: Pick<TopicPlaces, 'text' | 'inText'>,
): boolean {
  if (role === 'earlier' || !isCarried) return false;
  return Array.from(findWords(text.slice(clause[0], start))).some(
    (word) =>
      measureOf(word.text) !== null &&
      !inText.some((match) => match.start === clause[0] + word.start),
  );
}

/** "Cargo came to 4 million tonnes. The port aims to handle 6": asked for the target, what it is beside. */
function findPlannedFrom(
  figures: readonly Figure[],
  place: number,
  { topic }: Pick<TopicPlaces, 'topic'>,
): number {
  const figure = figures[place];
  if (topic.role !== 'forecast' || figure?.role !== 'forecast') return -1;
  const before = figures[place - 1];
  const isSame = before?.kind === figure.kind && before.unit === figure.unit;
  const isNext = isSame && figure.sentence[0] - before.sentence[1] <= 1;
  const isElse = figure.counted !== null && before?.counted !== figure.counted;
  return isNext && !isElse && before.role === null ? place - 1 : -1;
}

/** A figure that was expected, and whether words turn from it to what came of it. */
interface Expected {
  readonly place: number;
  readonly isTurned: boolean;
}

/**
 * "Profit is expected to be 62 million. Last year it made 58 million": what was expected before it, which is
 * the last of its kind and unit.
 */
function findExpected(
  figures: readonly Figure[],
  place: number,
  places: Pick<TopicPlaces, 'text' | 'inText'>,
): Expected | null {
  const figure = figures[place];
  if (!figure || (figure.role !== null && figure.role !== 'cost')) return null;
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST); at--) {
    const before = figures[at];
    if (before?.kind !== figure.kind || before.unit !== figure.unit) continue;
    const isElse = figure.counted !== null && figure.counted !== before.counted;
    if (before.role !== 'forecast' || isElse || hasOwnNoun(figure, places)) return null;
    const isSentence = before.sentence[0] === figure.sentence[0];
    const isTurned =
      (figure.isCarried || isSentence) && turns(places.text.slice(before.end, figure.start));
    const isRight = figure.isCarried && figure.role === null && at === place - 1;
    return isRight || isTurned ? { place: at, isTurned } : null;
  }
  return null;
}

let turning: RegExp | undefined;

/** Whether words turn from what was planned to what came: "begroot op 52 miljoen, maar viel met 68 …". */
function turns(between: string): boolean {
  turning ??= new RegExp(
    `(?<!\\p{L})(?:${Array.from(languagePacks.values(), ({ figures }) => [
      ...toPhrases(`${figures?.contrasts ?? ''}, ${figures?.ends ?? ''}`),
    ])
      .flat()
      .join('|')})(?!\\p{L})`,
    'iu',
  );
  return turning.test(between);
}

/** The result right behind it in its sentence, or the last before it, of the same unit; of a bare number the last of any but a part. */
function findCompared(figures: readonly Figure[], place: number): number {
  const { unit, kind, counted = null, sentence, context } = figures[place] ?? {};
  // "In 1992 160 tons of mud came down, in 2003 90 and in 2014 75 tons."
  let after = place + 1;
  const isSame = (other: Figure | undefined) =>
    other !== undefined && other.kind === kind && other.unit === unit;
  while (figures[after]?.role === 'earlier' && isSame(figures[after])) after++;
  // "It was 30 centimetres. Since 80 tons of bream were caught it has grown to 95."
  const isBetween = (other: Figure | undefined) => other !== undefined && !isSame(other);
  for (let skipped = 0; skipped < FARTHEST - 1 && isBetween(figures[after]); skipped++) after++;
  const next = figures[after];
  const isNext = next?.role === null && isSame(next);
  // "It began with 14 cows. Now there are 210."
  const isNextSentence = (next?.sentence[0] ?? Infinity) - (sentence?.[1] ?? 0) <= 1;
  // "A permit costs £84. That will be £132."
  const isGoneOn =
    isNextSentence && (next?.isCarried || (counted !== null && next?.counted === null));
  const isTogether =
    isGoneOn || next?.sentence[0] === sentence?.[0] || (context?.year && next?.context.year);
  if (isNext && isTogether && (next.counted ?? counted) === counted) return after;
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST); at--) {
    const other = figures[at];
    // "76 turbines for 900 homes; originally 90 turbines": what is counted is the same.
    const isElse = counted !== null && other?.counted !== null && other?.counted !== counted;
    if (!isElse && other?.role === null && other.kind === kind && other.unit === unit) return at;
  }
  return -1;
}
